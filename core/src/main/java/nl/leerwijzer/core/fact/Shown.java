// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Quantity;

/** Turns an answer into what a placeholder can show. */
final class Shown implements Kind.Visitor<Optional<Object>> {
    private final Fact<?> fact;
    private final Object value;

    Shown(Fact<?> fact, Object value) {
        this.fact = fact;
        this.value = value;
    }

    @Override
    public Optional<Object> yesNo(Kind.YesNo kind) {
        return Optional.of(Text.of("core", value.equals(true) ? "answer.yes" : "answer.no"));
    }

    @Override
    public Optional<Object> numeric(Kind.Numeric<?> kind) {
        return Optional.of(number(kind, value));
    }

    private static <T extends Comparable<? super T>> Object number(Kind.Numeric<T> kind, Object value) {
        if (kind instanceof Kind.WholeNumber whole && value instanceof Integer number) {
            return new Quantity(whole.number(number), whole.unit());
        }
        if (kind instanceof Kind.Decimal decimal && value instanceof java.math.BigDecimal number) {
            return new Quantity(number, decimal.unit());
        }
        return value;
    }

    @Override
    public Optional<Object> date(Kind.DateOf kind) {
        return Optional.of(value);
    }

    @Override
    public Optional<Object> choice(Kind.Choice<?> kind) {
        return Optional.of(fact.choice((Enum<?>) value));
    }

    @Override
    public Optional<Object> choiceSet(Kind.ChoiceSet<?> kind) {
        Set<?> chosen = (Set<?>) value;
        List<Text> inOrder = kind.choice().choices().stream()
                .filter(chosen::contains)
                .map(fact::choice)
                .toList();
        return Optional.of(inOrder.isEmpty() ? Text.of("core", "answer.none") : inOrder);
    }

    @Override
    public Optional<Object> estimate(Kind.EstimateOf<?> kind) {
        Estimate<?> estimate = (Estimate<?>) value;
        return Optional.of(estimate);
    }

    @Override
    public Optional<Object> label(Kind.LabelLine kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> key(Kind.EntryKey kind) {
        return Optional.of(value);
    }

    @Override
    public Optional<Object> reference(Kind.Reference kind) {
        return Optional.of(value);
    }

    @Override
    public Optional<Object> uri(Kind.Link kind) {
        return Optional.of(value);
    }

    @Override
    public Optional<Object> freeText(Kind.Words kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> entries(Kind.Entries kind) {
        return Optional.empty();
    }
}
