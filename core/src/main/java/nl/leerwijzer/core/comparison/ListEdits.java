// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerwijzer.core.comparison.InputChange.EntriesReordered;
import nl.leerwijzer.core.comparison.InputChange.EntryAdded;
import nl.leerwijzer.core.comparison.InputChange.EntryRemoved;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.value.Key;

/** What is otherwise in one list: entries that came, went or moved, and the fields of those that stayed. */
final class ListEdits {
    private final List<Entry> before;
    private final List<Entry> after;
    private final Map<Key, Integer> positionsAfter;
    private final Map<InputChange, Key> added = new LinkedHashMap<>();
    private final Map<InputChange, Key> removed = new LinkedHashMap<>();
    private final Map<InputChange, Field> fields = new LinkedHashMap<>();
    private final Optional<InputChange> reordered;

    private record Field(Key entry, Fact<?> column, Optional<Given<?>> now) {}

    ListEdits(Fact<List<Entry>> list, List<Entry> before, List<Entry> after) {
        this.before = before;
        this.after = after;
        this.positionsAfter = positions(after);
        Map<Key, Integer> positionsBefore = positions(before);
        for (Entry entry : before) {
            Integer now = positionsAfter.get(entry.key());
            if (now == null) {
                removed.put(new EntryRemoved(list, positionsBefore.getOrDefault(entry.key(), 0) + 1), entry.key());
            } else {
                addFields(entry, after.get(now), now + 1);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!positionsBefore.containsKey(after.get(i).key())) {
                added.put(new EntryAdded(list, i + 1), after.get(i).key());
            }
        }
        this.reordered = keys(composed(change -> true, false)).equals(keys(after))
                ? Optional.empty()
                : Optional.of(new EntriesReordered(list));
    }

    private static Map<Key, Integer> positions(List<Entry> entries) {
        Map<Key, Integer> positions = new LinkedHashMap<>();
        entries.forEach(entry -> positions.put(entry.key(), positions.size()));
        return positions;
    }

    private static List<Key> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }

    private void addFields(Entry then, Entry now, int position) {
        Set<Fact<?>> columns = new TreeSet<>(Comparator.comparing(Fact::id));
        columns.addAll(then.answers().given().keySet());
        columns.addAll(now.answers().given().keySet());
        for (Fact<?> column : columns) {
            Optional<Given<?>> old = given(then.answers(), column);
            Optional<Given<?>> current = given(now.answers(), column);
            if (!old.equals(current)) {
                fields.put(
                        Edits.change(FactRef.of(column, position), old, current),
                        new Field(then.key(), column, current));
            }
        }
    }

    static Optional<Given<?>> given(AnswerSheet answers, Fact<?> fact) {
        return Optional.ofNullable(answers.given().get(fact));
    }

    /** Every change of the list: fields first, then what went, came and moved. */
    List<InputChange> changes() {
        List<InputChange> changes = new ArrayList<>(fields.keySet());
        changes.addAll(removed.keySet());
        changes.addAll(added.keySet());
        reordered.ifPresent(changes::add);
        return changes;
    }

    /** The list as it was, with the chosen changes made. */
    List<Entry> apply(Predicate<InputChange> chosen) {
        return composed(chosen, reordered.filter(chosen).isPresent());
    }

    private List<Entry> composed(Predicate<InputChange> chosen, boolean inNewOrder) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        before.forEach(entry -> entries.put(entry.key(), entry));
        removed.forEach((change, key) -> {
            if (chosen.test(change)) {
                entries.remove(key);
            }
        });
        fields.forEach((change, field) -> {
            if (chosen.test(change)) {
                entries.computeIfPresent(field.entry(), (key, entry) -> with(entry, field));
            }
        });
        added.forEach((change, key) -> {
            if (chosen.test(change)) {
                entries.put(key, after.get(positionsAfter.getOrDefault(key, 0)));
            }
        });
        List<Entry> composed = new ArrayList<>(entries.values());
        if (inNewOrder) {
            composed.sort(
                    Comparator.comparingInt(entry -> positionsAfter.getOrDefault(entry.key(), Integer.MAX_VALUE)));
        }
        return composed;
    }

    private static Entry with(Entry entry, Field field) {
        return Entry.of(
                entry.key(),
                field.now()
                        .map(given -> with(entry.answers(), field.column(), given))
                        .orElseGet(() -> entry.answers().without(field.column())));
    }

    @SuppressWarnings("unchecked") // an answer is of the type of the fact that it was given to
    private static <T> AnswerSheet with(AnswerSheet answers, Fact<T> fact, Given<?> given) {
        return given.value().isPresent()
                ? answers.with(fact, (T) given.value().get(), given.provenance())
                : answers.withNotApplicable(fact, given.provenance());
    }
}
