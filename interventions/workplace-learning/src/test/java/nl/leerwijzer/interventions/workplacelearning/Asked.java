// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;

/**
 * Something to ask, with no answer first and then every answer that a condition can tell from the others.
 *
 * @param facts the fact, or a list with its columns
 * @param answers the answers
 */
record Asked(Set<Fact<?>> facts, List<Answer> answers) {
    /**
     * What is said.
     *
     * @param given what is given of it
     * @param completions what it can turn out to be when nothing is left open
     */
    record Answer(Consumer<Situation.Builder> given, List<Consumer<Situation.Builder>> completions) {}

    /** A question that is answered with yes or no. */
    static Asked yesNo(Fact<Boolean> fact) {
        return of(fact, List.of(true, false));
    }

    /** A fact with all its choices. */
    static <E extends Enum<E>> Asked choice(Fact<E> fact, Class<E> choices) {
        return of(fact, EnumSet.allOf(choices));
    }

    /** A fact with every set of choices. */
    static <E extends Enum<E>> Asked choices(Fact<Set<E>> fact, Class<E> choices) {
        List<Set<E>> sets = new ArrayList<>(List.of(EnumSet.noneOf(choices)));
        for (E choice : EnumSet.allOf(choices)) {
            for (Set<E> smaller : List.copyOf(sets)) {
                Set<E> larger = EnumSet.of(choice);
                larger.addAll(smaller);
                sets.add(larger);
            }
        }
        return of(fact, sets);
    }

    /** A fact with a value out of each region, and "does not apply" where that is an answer. */
    static <T> Asked of(Fact<T> fact, Collection<T> values) {
        List<Consumer<Situation.Builder>> complete = new ArrayList<>();
        values.forEach(value -> complete.add(situation -> situation.set(fact, value)));
        if (fact.whenNotApplicable().isPresent()) {
            complete.add(situation -> situation.setNotApplicable(fact));
        }
        List<Answer> answers = new ArrayList<>(List.of(new Answer(situation -> {}, complete)));
        complete.forEach(answer -> answers.add(new Answer(answer, List.of(answer))));
        return new Asked(Set.of(fact), answers);
    }
}
