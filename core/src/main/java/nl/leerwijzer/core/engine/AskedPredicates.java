// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks predicates, each at most about once for the same answers. Safe for use by several threads. */
final class AskedPredicates {
    private final Map<Question, Boolean> asked = new ConcurrentHashMap<>();

    private record Question(Leaf leaf, List<Object> answers) {}

    /** What the predicate says. What it throws is thrown on, and it is asked anew the next time. */
    boolean ask(Leaf.OfPredicate leaf, List<Object> answers) {
        Question question = new Question(leaf, answers);
        Boolean known = asked.get(question);
        if (known == null) {
            known = leaf.ask(answers);
            asked.put(question, known);
        }
        return known;
    }
}
