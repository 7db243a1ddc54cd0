// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Unit;

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
        return Optional.of(isBare(kind) ? inUnit(kind.unit(), Stream.of(value)).get(0) : value);
    }

    @Override
    public Optional<Object> estimate(Kind.EstimateOf<?> kind) {
        Estimate<?> estimate = (Estimate<?>) value;
        if (!isBare(kind.of())) {
            return Optional.of(estimate);
        }
        List<Quantity> three = inUnit(kind.of().unit(), Stream.of(estimate.low(), estimate.likely(), estimate.high()));
        return Optional.of(new Estimate<>(three.get(0), three.get(1), three.get(2)));
    }

    /** Whether the answer is a number only; money, percentages and periods are shown with a unit as they are. */
    private static boolean isBare(Kind.Numeric<?> kind) {
        return kind instanceof Kind.WholeNumber || kind instanceof Kind.Decimal;
    }

    /** The numbers with all their decimals: an answer is not a figure, and is not rounded like one. */
    private static List<Quantity> inUnit(Unit unit, Stream<?> answers) {
        List<BigDecimal> numbers = answers.map(answer -> new BigDecimal(answer.toString()))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        int finest = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int decimals = Math.min(Math.max(unit.decimals(), finest), Unit.MAX_DECIMALS);
        Unit asFine = new Unit(unit.owner(), unit.id(), decimals);
        return numbers.stream().map(number -> new Quantity(number, asFine)).toList();
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
