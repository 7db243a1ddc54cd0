// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;

/**
 * Something to ask, with no answer first and then every answer that a condition can tell from the others.
 *
 * @param facts the fact, or a list with its columns
 * @param answers the answers; the first gives nothing
 */
public record Asked(Set<Fact<?>> facts, List<Answer> answers) {
    /**
     * What is said.
     *
     * @param given what is given of it
     * @param completions what it can turn out to be when nothing is left open; itself alone where nothing is
     */
    public record Answer(Consumer<Situation.Builder> given, List<Consumer<Situation.Builder>> completions) {
        public Answer {
            completions = List.copyOf(completions);
        }

        private boolean isComplete() {
            return completions.size() == 1;
        }
    }

    public Asked {
        facts = Set.copyOf(facts);
        answers = List.copyOf(answers);
    }

    /** A question that is answered with yes or no. */
    public static Asked yesNo(Fact<Boolean> fact) {
        return of(fact, List.of(true, false));
    }

    /** A fact with all its choices. */
    public static <E extends Enum<E>> Asked choice(Fact<E> fact, Class<E> choices) {
        return of(fact, EnumSet.allOf(choices));
    }

    /** A fact with every set of its choices. */
    public static <E extends Enum<E>> Asked choices(Fact<Set<E>> fact, Class<E> choices) {
        return choices(fact, EnumSet.allOf(choices));
    }

    /** A fact with every set of these choices, where conditions look at no other. */
    public static <E extends Enum<E>> Asked choices(Fact<Set<E>> fact, Set<E> choices) {
        List<Set<E>> sets = new ArrayList<>(List.of(Set.of()));
        for (E choice : new TreeSet<>(choices)) {
            for (Set<E> smaller : List.copyOf(sets)) {
                Set<E> larger = EnumSet.of(choice);
                larger.addAll(smaller);
                sets.add(larger);
            }
        }
        return of(fact, sets);
    }

    /** A fact with a value out of each region, and "does not apply" where that is an answer. */
    public static <T> Asked of(Fact<T> fact, Collection<? extends T> values) {
        List<Consumer<Situation.Builder>> complete = new ArrayList<>();
        values.forEach(value -> complete.add(situation -> situation.set(fact, value)));
        if (fact.whenNotApplicable().isPresent()) {
            complete.add(situation -> situation.setNotApplicable(fact));
        }
        return new Asked(
                Set.of(fact),
                withNoAnswer(complete.stream()
                        .map(given -> new Answer(given, List.of(given)))
                        .toList()));
    }

    /** A list of at most two entries, each with yes, no or nothing in the column. */
    public static Asked list(Fact<List<Entry>> list, Fact<Boolean> column) {
        List<Optional<Boolean>> values = List.of(Optional.empty(), Optional.of(true), Optional.of(false));
        List<Answer> lists = Stream.of(0, 1, 2)
                .flatMap(size -> Product.of(Collections.nCopies(size, values)))
                .map(each -> new Answer(entries(list, column, each), completions(list, column, each)))
                .toList();
        return new Asked(Set.of(list, column), withNoAnswer(lists));
    }

    private static List<Consumer<Situation.Builder>> completions(
            Fact<List<Entry>> list, Fact<Boolean> column, List<Optional<Boolean>> values) {
        List<List<Optional<Boolean>>> possible = values.stream()
                .map(value -> value.isPresent() ? List.of(value) : List.of(Optional.of(true), Optional.of(false)))
                .toList();
        return Product.of(possible).map(each -> entries(list, column, each)).toList();
    }

    private static Consumer<Situation.Builder> entries(
            Fact<List<Entry>> list, Fact<Boolean> column, List<Optional<Boolean>> values) {
        List<Entry> entries = new ArrayList<>();
        for (Optional<Boolean> value : values) {
            Entry entry = Entry.of("entry-" + entries.size());
            entries.add(value.map(known -> entry.with(column, known)).orElse(entry));
        }
        return situation -> situation.set(list, entries);
    }

    /** These answers after none, which can turn out to be each of them that is complete. */
    public static List<Answer> withNoAnswer(List<Answer> answers) {
        List<Consumer<Situation.Builder>> complete =
                answers.stream().filter(Answer::isComplete).map(Answer::given).toList();
        List<Answer> all = new ArrayList<>(List.of(new Answer(situation -> {}, complete)));
        all.addAll(answers);
        return all;
    }

    /**
     * What a plain part reads of a situation where all that it reads is known.
     *
     * @throws NoSuchElementException when it is not known, so that the part reads a fact that is not asked with it
     */
    public static <T> T known(Situation situation, Fact<T> fact) {
        return situation
                .find(fact)
                .orElseThrow(() -> new NoSuchElementException("read by a part and not asked with it: " + fact.id()));
    }
}
