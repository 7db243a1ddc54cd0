// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;

/** Writes a value as the reader reads it. */
final class ValueWriter implements Kind.Visitor<Boolean> {
    private final JsonOut out;
    private final Object value;
    private final Consumer<List<Entry>> entries;

    private ValueWriter(JsonOut out, Object value, Consumer<List<Entry>> entries) {
        this.out = out;
        this.value = value;
        this.entries = entries;
    }

    /** Writes a value of this kind; a list is left to the last argument. */
    static void write(JsonOut out, Kind<?> kind, Object value, Consumer<List<Entry>> entries) {
        kind.accept(new ValueWriter(out, value, entries));
    }

    /** The number that is written for a value of a numeric kind. */
    static BigDecimal number(Kind.Numeric<?> kind, Object value) {
        return numberOf(kind, value);
    }

    @SuppressWarnings("unchecked") // the values of a fact are of the type of its kind
    private static <N extends Comparable<? super N>> BigDecimal numberOf(Kind.Numeric<N> kind, Object value) {
        return kind.number((N) value);
    }

    @Override
    public Boolean yesNo(Kind.YesNo kind) {
        out.write((Boolean) value);
        return true;
    }

    @Override
    public Boolean numeric(Kind.Numeric<?> kind) {
        out.write(number(kind, value));
        return true;
    }

    @Override
    public Boolean date(Kind.DateOf kind) {
        out.write(value.toString());
        return true;
    }

    @Override
    public Boolean choice(Kind.Choice<?> kind) {
        out.write(Kind.Choice.id((Enum<?>) value));
        return true;
    }

    @Override
    public Boolean choiceSet(Kind.ChoiceSet<?> kind) {
        Set<?> chosen = (Set<?>) value;
        List<? extends Enum<?>> inOrder =
                kind.choice().choices().stream().filter(chosen::contains).toList();
        out.writeArray(inOrder, choice -> out.write(Kind.Choice.id(choice)));
        return true;
    }

    @Override
    public Boolean estimate(Kind.EstimateOf<?> kind) {
        Estimate<?> estimate = (Estimate<?>) value;
        BigDecimal likely = number(kind.of(), estimate.likely());
        if (estimate.isExact()) {
            out.write(likely);
        } else {
            out.writeObject(members -> {
                members.put(AnswerReader.LOW, number(kind.of(), estimate.low()));
                members.put(AnswerReader.LIKELY, likely);
                members.put(AnswerReader.HIGH, number(kind.of(), estimate.high()));
            });
        }
        return true;
    }

    @Override
    public Boolean label(Kind.LabelLine kind) {
        out.write(((Label) value).line());
        return true;
    }

    @Override
    public Boolean key(Kind.EntryKey kind) {
        out.write(((Key) value).id());
        return true;
    }

    @Override
    public Boolean reference(Kind.Reference kind) {
        out.write(((Key) value).id());
        return true;
    }

    @Override
    public Boolean uri(Kind.Link kind) {
        out.write(((URI) value).toString());
        return true;
    }

    @Override
    public Boolean freeText(Kind.Words kind) {
        out.write(((FreeText) value).words());
        return true;
    }

    @Override
    @SuppressWarnings("unchecked") // the values of a list are its entries
    public Boolean entries(Kind.Entries kind) {
        entries.accept((List<Entry>) value);
        return true;
    }
}
