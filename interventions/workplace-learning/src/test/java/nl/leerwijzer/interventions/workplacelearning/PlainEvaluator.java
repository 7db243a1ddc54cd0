// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;

/**
 * Puts together what the clusters say, and compares that with how the library judges. Clusters share no fact, so what
 * one leaves open says nothing of another. Only while the scores of the safety scale are open may UNDECIDED be sound but
 * not exact: they have no end of answers to try.
 */
final class PlainEvaluator {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Guidance guidance = Guidance.discover();
    private final String intervention;
    private final Set<String> blocking;
    private int judged;

    /**
     * Names what is compared.
     *
     * @param intervention its id
     * @param blocking the names of the parts without which it cannot begin
     */
    PlainEvaluator(String intervention, Set<String> blocking) {
        this.intervention = intervention;
        this.blocking = blocking;
    }

    /** Whether it has a date on which it starts. */
    enum Start {
        ABSENT,
        PAST,
        FUTURE
    }

    /** All that is compared: the verdicts on relevance, preconditions and parts by name. */
    private record Judged(Standing standing, Map<String, Verdict> verdicts, Set<String> obstacles) {}

    /** Compares for every way to take one combination of each cluster. */
    void compareAll(List<List<Combination>> choices) {
        Cluster.product(choices).forEach(combinations -> compare(combinations, Set.of(Start.ABSENT)));
    }

    /** Compares for one combination of each cluster, once with each start. */
    void compare(List<Combination> combinations, Set<Start> starts) {
        Situation.Builder answers = Situation.builder().asOf(TODAY);
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Combination combination : combinations) {
            combination.answers().accept(answers);
            combination.verdicts().forEach((name, verdict) -> verdicts.merge(name, verdict, PlainEvaluator::both));
        }
        Verdict mayStart = requireNonNull(verdicts.remove(Cluster.START));
        Verdict relevance = requireNonNull(verdicts.get(Cluster.RELEVANCE));
        Set<String> obstacles = blocking.stream()
                .filter(name -> verdicts.get(name) == Verdict.NOT_MET)
                .collect(toSet());
        for (Start start : starts) {
            judged++;
            Judged expected = new Judged(standing(relevance, mayStart, start), verdicts, obstacles);
            InterventionAssessment assessment = guidance.assess(situation(answers, start))
                    .find(intervention)
                    .orElseThrow();
            if (!assessment.exact()) {
                assertThat(assessment.standing()).isEqualTo(Standing.UNDECIDED);
                assertThat(verdicts).containsEntry("safe.ask", Verdict.UNKNOWN);
            }
            Judged found = judged(assessment);
            if (!found.equals(expected)) {
                assertThat(found).isEqualTo(expected);
            }
        }
    }

    /** How often was compared. */
    int judged() {
        return judged;
    }

    private Situation situation(Situation.Builder answers, Start start) {
        switch (start) {
            case ABSENT -> answers.forget(Fact.started(intervention));
            case PAST -> answers.started(intervention, TODAY.minusMonths(5));
            case FUTURE -> answers.started(intervention, TODAY.plusDays(1));
        }
        return answers.build();
    }

    private static Judged judged(InterventionAssessment assessment) {
        Map<String, Verdict> verdicts = new HashMap<>();
        verdicts.put(Cluster.RELEVANCE, assessment.relevance().orElseThrow().verdict());
        assessment
                .preconditions()
                .forEach(each -> verdicts.put(each.precondition().id().name(), each.verdict()));
        assessment.parts().forEach(each -> verdicts.put(name(each), each.verdict()));
        return new Judged(
                assessment.standing(),
                verdicts,
                assessment.obstacles().stream().map(PlainEvaluator::name).collect(toSet()));
    }

    private static String name(PartAssessment part) {
        return part.precondition().name() + "." + part.part().id();
    }

    private static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.NOT_MET || other == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return one == Verdict.MET && other == Verdict.MET ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Standing standing(Verdict relevance, Verdict mayStart, Start start) {
        if (start == Start.PAST) {
            return Standing.UNDER_WAY;
        }
        if (relevance == Verdict.NOT_MET) {
            return Standing.NOT_RELEVANT;
        }
        if (relevance == Verdict.UNKNOWN || mayStart == Verdict.UNKNOWN) {
            return Standing.UNDECIDED;
        }
        return mayStart == Verdict.MET ? Standing.ADVISED : Standing.BLOCKED;
    }
}
