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
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leerwijzer.core.comparison.InputChange.OfAnswer;
import nl.leerwijzer.core.comparison.InputChange.OfDay;
import nl.leerwijzer.core.comparison.InputChange.OfProvenance;
import nl.leerwijzer.core.comparison.InputChange.OfSeed;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Situation;

/**
 * What is otherwise in a situation than in an earlier one, as changes that can be made one by one. Making all of them to
 * the earlier situation gives the later one.
 */
final class Edits {
    private final Situation before;
    private final Map<InputChange, Consumer<Situation.Builder>> single = new LinkedHashMap<>();
    private final Map<Fact<List<Entry>>, ListEdits> lists = new LinkedHashMap<>();
    private final Map<Fact<List<Entry>>, OfProvenance> provenanceOfLists = new LinkedHashMap<>();
    private final List<InputChange> changes = new ArrayList<>();

    private Edits(Situation before) {
        this.before = before;
    }

    /** All that is otherwise: the day, the seed, then the facts by id. */
    static Edits between(Situation before, Situation after) {
        Edits edits = new Edits(before);
        edits.addCircumstances(after);
        Set<Fact<?>> facts = new TreeSet<>(Comparator.comparing(Fact::id));
        facts.addAll(before.answers().given().keySet());
        facts.addAll(after.answers().given().keySet());
        facts.forEach(fact -> edits.addFact(fact, after));
        return edits;
    }

    /** The one change from one answer to another. */
    static InputChange change(FactRef place, Optional<Given<?>> before, Optional<Given<?>> after) {
        if (before.isPresent()
                && after.isPresent()
                && before.get().value().equals(after.get().value())) {
            return new OfProvenance(
                    place, before.get().provenance(), after.get().provenance());
        }
        return new OfAnswer(place, before, after);
    }

    private void addCircumstances(Situation after) {
        if (!before.asOf().equals(after.asOf())) {
            add(new OfDay(before.asOf(), after.asOf()), builder -> {
                after.asOf().ifPresent(builder::asOf);
            });
        }
        if (before.seed() != after.seed()) {
            add(new OfSeed(before.seed(), after.seed()), builder -> builder.seed(after.seed()));
        }
    }

    private void add(InputChange change, Consumer<Situation.Builder> edit) {
        single.put(change, edit);
        changes.add(change);
    }

    private void addFact(Fact<?> fact, Situation after) {
        Optional<Given<?>> then = ListEdits.given(before.answers(), fact);
        Optional<Given<?>> now = ListEdits.given(after.answers(), fact);
        if (then.equals(now)) {
            return;
        }
        Optional<List<Entry>> entriesThen = entries(fact, then);
        Optional<List<Entry>> entriesNow = entries(fact, now);
        if (entriesThen.isPresent() && entriesNow.isPresent()) {
            addList(fact, entriesThen.get(), entriesNow.get());
            Provenance old = before.answers().provenance(fact);
            Provenance current = after.answers().provenance(fact);
            if (!old.equals(current)) {
                OfProvenance change = new OfProvenance(FactRef.of(fact), old, current);
                provenanceOfLists.put(asList(fact), change);
                changes.add(change);
            }
        } else {
            add(change(FactRef.of(fact), then, now), builder -> put(builder, fact, now));
        }
    }

    private void addList(Fact<?> list, List<Entry> then, List<Entry> now) {
        ListEdits edits = new ListEdits(asList(list), then, now);
        lists.put(asList(list), edits);
        changes.addAll(edits.changes());
    }

    @SuppressWarnings("unchecked") // the kind says that the value is a list of entries
    private static Optional<List<Entry>> entries(Fact<?> fact, Optional<Given<?>> given) {
        return fact.kind() instanceof Kind.Entries
                ? given.flatMap(Given::value).map(entries -> (List<Entry>) entries)
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // asked of lists only
    private static Fact<List<Entry>> asList(Fact<?> list) {
        return (Fact<List<Entry>>) list;
    }

    @SuppressWarnings("unchecked") // an answer is of the type of the fact that it was given to
    private static <T> void put(Situation.Builder builder, Fact<T> fact, Optional<Given<?>> given) {
        if (given.isEmpty()) {
            builder.forget(fact);
        } else if (given.get().value().isPresent()) {
            builder.set(fact, (T) given.get().value().get(), given.get().provenance());
        } else {
            builder.setNotApplicable(fact, given.get().provenance());
        }
    }

    List<InputChange> changes() {
        return changes;
    }

    /**
     * The earlier situation with these changes made; empty when it contradicts itself then, such as by a reference to an
     * entry that only another change brings.
     */
    Optional<Situation> apply(Set<InputChange> chosen) {
        Situation.Builder builder = start(chosen);
        single.forEach((change, edit) -> {
            if (chosen.contains(change)) {
                edit.accept(builder);
            }
        });
        lists.forEach((list, edits) -> applyTo(builder, list, edits, chosen));
        return builder.faults().isEmpty() ? Optional.of(builder.build()) : Optional.empty();
    }

    /** A builder cannot forget a day: a situation that loses its day starts afresh. */
    private Situation.Builder start(Set<InputChange> chosen) {
        boolean losesDay = chosen.stream()
                .anyMatch(change -> change instanceof OfDay day && day.after().isEmpty());
        if (!losesDay) {
            return before.toBuilder();
        }
        Situation.Builder builder = Situation.builder().seed(before.seed());
        before.answers().given().forEach((fact, given) -> put(builder, fact, Optional.of(given)));
        return builder;
    }

    private void applyTo(Situation.Builder builder, Fact<List<Entry>> list, ListEdits edits, Set<InputChange> chosen) {
        Optional<OfProvenance> provenance =
                Optional.ofNullable(provenanceOfLists.get(list)).filter(chosen::contains);
        Predicate<InputChange> isChosen = chosen::contains;
        if (provenance.isPresent() || edits.changes().stream().anyMatch(isChosen)) {
            builder.set(
                    list,
                    edits.apply(isChosen),
                    provenance
                            .map(OfProvenance::after)
                            .orElseGet(() -> before.answers().provenance(list)));
        }
    }
}
