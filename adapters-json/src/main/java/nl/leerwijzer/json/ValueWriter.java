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
final class ValueWriter implements Kind.Visitor<Runnable> {
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
        kind.accept(new ValueWriter(out, value, entries)).run();
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
    public Runnable yesNo(Kind.YesNo kind) {
        return () -> out.write((Boolean) value);
    }

    @Override
    public Runnable numeric(Kind.Numeric<?> kind) {
        return () -> out.write(number(kind, value));
    }

    @Override
    public Runnable date(Kind.DateOf kind) {
        return () -> out.write(value.toString());
    }

    @Override
    public Runnable choice(Kind.Choice<?> kind) {
        return () -> out.write(Kind.Choice.id((Enum<?>) value));
    }

    @Override
    public Runnable choiceSet(Kind.ChoiceSet<?> kind) {
        Set<?> chosen = (Set<?>) value;
        List<? extends Enum<?>> inOrder =
                kind.choice().choices().stream().filter(chosen::contains).toList();
        return () -> out.writeArray(inOrder, choice -> out.write(Kind.Choice.id(choice)));
    }

    @Override
    public Runnable estimate(Kind.EstimateOf<?> kind) {
        Estimate<?> estimate = (Estimate<?>) value;
        BigDecimal likely = number(kind.of(), estimate.likely());
        if (estimate.isExact()) {
            return () -> out.write(likely);
        }
        return () -> out.writeObject(members -> {
            members.put(EstimateReader.LOW, number(kind.of(), estimate.low()));
            members.put(EstimateReader.LIKELY, likely);
            members.put(EstimateReader.HIGH, number(kind.of(), estimate.high()));
        });
    }

    @Override
    public Runnable label(Kind.LabelLine kind) {
        return () -> out.write(((Label) value).line());
    }

    @Override
    public Runnable key(Kind.EntryKey kind) {
        return () -> out.write(((Key) value).id());
    }

    @Override
    public Runnable reference(Kind.Reference kind) {
        return () -> out.write(((Key) value).id());
    }

    @Override
    public Runnable uri(Kind.Link kind) {
        return () -> out.write(((URI) value).toString());
    }

    @Override
    public Runnable freeText(Kind.Words kind) {
        return () -> out.write(((FreeText) value).words());
    }

    @Override
    @SuppressWarnings("unchecked") // the values of a list are its entries
    public Runnable entries(Kind.Entries kind) {
        return () -> entries.accept((List<Entry>) value);
    }
}
