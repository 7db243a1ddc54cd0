// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;

/** What answers say, with what is unknown left unknown. */
final class Verdicts {
    private Verdicts() {}

    static Verdict isYes(Answers answers, Fact<Boolean> fact) {
        return answers.find(fact).map(Verdict::of).orElse(Verdict.UNKNOWN);
    }

    static <E extends Enum<E>> Verdict containsAll(Answers answers, Fact<Set<E>> fact, Collection<E> choices) {
        return answers.find(fact)
                .map(chosen -> Verdict.of(chosen.containsAll(choices)))
                .orElse(Verdict.UNKNOWN);
    }

    static <E extends Enum<E>> Verdict containsNone(Answers answers, Fact<Set<E>> fact, Collection<E> choices) {
        return answers.find(fact)
                .map(chosen -> Verdict.of(Collections.disjoint(chosen, choices)))
                .orElse(Verdict.UNKNOWN);
    }

    static Verdict all(Verdict... verdicts) {
        List<Verdict> all = Arrays.asList(verdicts);
        if (all.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return all.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }
}
