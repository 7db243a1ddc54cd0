// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All answers that the facts of a computed condition may have together, given what is known. */
final class Combinations {
    private final Leaf.OfPredicate leaf;
    private final List<List<Object>> answers;

    private Combinations(Leaf.OfPredicate leaf, List<List<Object>> answers) {
        this.leaf = leaf;
        this.answers = answers;
    }

    /** The combinations; null when there are more than {@link FiniteAnswers#MOST}, or no end to them. */
    static @Nullable Combinations of(Leaf.OfPredicate leaf, Knowledge knowledge) {
        List<List<Object>> answers = new ArrayList<>();
        long combinations = 1;
        for (Slot slot : leaf.slots()) {
            Object known = leaf.isComplete(slot, knowledge) ? knowledge.answer(slot) : null;
            List<Object> possible = known == null ? knowledge.possibleAnswers(slot) : List.of(known);
            combinations *= possible.size();
            if (combinations == 0 || combinations > FiniteAnswers.MOST) {
                return null;
            }
            answers.add(possible);
        }
        return new Combinations(leaf, answers);
    }

    /** What the predicate says of all combinations; UNKNOWN as soon as it says two things. */
    byte common(AskedPredicates asked) {
        List<Object> chosen = new ArrayList<>(Collections.nCopies(answers.size(), NotApplicable.ANSWER));
        return common(0, chosen, asked);
    }

    private byte common(int place, List<Object> chosen, AskedPredicates asked) {
        if (place == answers.size()) {
            return Truth.of(asked.ask(leaf, List.copyOf(chosen)));
        }
        byte common = Truth.UNKNOWN;
        boolean first = true;
        for (Object answer : answers.get(place)) {
            chosen.set(place, answer);
            byte truth = common(place + 1, chosen, asked);
            common = first ? truth : Truth.common(common, truth);
            first = false;
            if (common == Truth.UNKNOWN) {
                return common;
            }
        }
        return common;
    }
}
