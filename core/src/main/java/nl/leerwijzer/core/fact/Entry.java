// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerwijzer.core.value.Key;

/**
 * One entry of a list: a small situation over the list's columns, known by a key that is unique in its list. Each field
 * may be unknown.
 */
public final class Entry implements Answers {
    private final Key key;
    private final AnswerSheet sheet;
    private final Consumer<Fact<?>> guard;

    private Entry(Key key, AnswerSheet sheet, Consumer<Fact<?>> guard) {
        this.key = Objects.requireNonNull(key, "key");
        this.sheet = Objects.requireNonNull(sheet, "sheet");
        this.guard = guard;
    }

    /** An entry of which nothing is known but its key. */
    public static Entry of(String key) {
        return of(new Key(key), AnswerSheet.empty());
    }

    /** An entry with these answers. */
    public static Entry of(Key key, AnswerSheet answers) {
        return new Entry(key, answers, fact -> {});
    }

    /**
     * This entry with one more field.
     *
     * @throws IllegalArgumentException when the column does not take the value; the message does not repeat it
     */
    public <T> Entry with(Fact<T> column, T value) {
        return new Entry(key, sheet.with(column, value, Provenance.NONE), guard);
    }

    /** This entry with the answer "does not apply" to a column. */
    public Entry withNotApplicable(Fact<?> column) {
        return new Entry(key, sheet.withNotApplicable(column, Provenance.NONE), guard);
    }

    /** This entry, asking leave of the guard, and of those that it already had, before any field is read. */
    public Entry guardedBy(Consumer<Fact<?>> guard) {
        return new Entry(key, sheet, this.guard.andThen(guard));
    }

    public Key key() {
        return key;
    }

    /** All fields that are known. */
    public AnswerSheet answers() {
        sheet.given().keySet().forEach(guard);
        return sheet;
    }

    @Override
    public <T> Optional<T> find(Fact<T> fact) {
        guard.accept(fact);
        return sheet.find(fact);
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        guard.accept(fact);
        return sheet.doesNotApply(fact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && key.equals(entry.key) && sheet.equals(entry.sheet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, sheet);
    }

    @Override
    public String toString() {
        return "Entry[" + sheet + "]";
    }
}
