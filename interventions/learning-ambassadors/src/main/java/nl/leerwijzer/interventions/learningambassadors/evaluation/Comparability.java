// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/**
 * On what the two counts differ, and on what nobody said whether they do.
 *
 * @param differing known to differ, in the order of the aspects
 * @param unknown not answered, in the order of the aspects
 */
record Comparability(List<Aspect> differing, List<Aspect> unknown) {
    private static final Map<Aspect, Fact<Boolean>> SAME = new EnumMap<>(Map.of(
            Aspect.POPULATION, EvaluationFacts.SAME_KIND_OF_PEOPLE,
            Aspect.MEASURE, EvaluationFacts.SAME_QUESTION,
            Aspect.PERIOD, EvaluationFacts.SAME_LENGTH));

    Comparability {
        differing = List.copyOf(differing);
        unknown = List.copyOf(unknown);
    }

    static Comparability of(Answers answers) {
        return new Comparability(those(answers, Optional.of(false)), those(answers, Optional.empty()));
    }

    private static List<Aspect> those(Answers answers, Optional<Boolean> answer) {
        return SAME.entrySet().stream()
                .filter(entry -> answers.find(entry.getValue()).equals(answer))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The facts that would settle what is unknown. */
    List<FactRef> missing() {
        return SAME.entrySet().stream()
                .filter(entry -> unknown.contains(entry.getKey()))
                .map(entry -> FactRef.of(entry.getValue()))
                .toList();
    }
}
