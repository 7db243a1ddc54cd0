// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.Collection;
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

    /** Whether all of these are answered with no. */
    static Verdict none(Answers answers, List<Fact<Boolean>> facts) {
        return all(facts.stream().map(fact -> isYes(answers, fact).negated()).toList());
    }

    static <E extends Enum<E>> Verdict containsAll(Answers answers, Fact<Set<E>> fact, Collection<E> choices) {
        return answers.find(fact)
                .map(chosen -> Verdict.of(chosen.containsAll(choices)))
                .orElse(Verdict.UNKNOWN);
    }

    static Verdict all(List<Verdict> verdicts) {
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }
}
