// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.workplacelearning.PlainEvaluator.Start;
import org.junit.jupiter.api.Test;

/**
 * All reachable combinations of relevance and the verdicts on all parts of the three preconditions, against a plain
 * evaluator. Answers on either side of every bound are combined wherever they are read together, once with nothing else
 * known and once with all else in place.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();
    private static final Set<String> BLOCKING = Set.of("safe.ask", "safe.mistakes", "support.time");

    @Test
    void clustersShareNoFactAndHaveJustTheFactsThatTheirConditionsRead() {
        Map<String, Condition> conditions = conditions();

        for (Cluster cluster : CLUSTERS) {
            Set<Fact<?>> read = new HashSet<>();
            conditions.forEach((name, condition) ->
                    read.addAll(cluster.conditions().contains(name) ? condition.facts() : Set.of()));
            assertThat(cluster.facts()).isEqualTo(read);
        }
        assertThat(CLUSTERS.stream().flatMap(cluster -> cluster.facts().stream()))
                .doesNotHaveDuplicates();
        assertThat(CLUSTERS.stream().flatMap(cluster -> cluster.conditions().stream()))
                .containsExactlyInAnyOrderElementsOf(conditions.keySet());
    }

    private static Map<String, Condition> conditions() {
        WorkplaceLearning intervention = new WorkplaceLearning();
        Map<String, Condition> conditions = new HashMap<>(Map.of(Cluster.RELEVANCE, intervention.relevance()));
        intervention.preconditions().forEach(precondition -> {
            for (Part part : precondition.parts()) {
                conditions.put(precondition.id().name() + "." + part.id(), part.condition());
            }
        });
        return conditions;
    }

    @Test
    void everyReachableCombinationOfVerdictsAndStartAgreesWithThePlainEvaluator() {
        PlainEvaluator evaluator = new PlainEvaluator(WorkplaceFacts.ID, BLOCKING);

        Cluster.product(CLUSTERS.stream().map(Cluster::distinct).toList())
                .forEach(combinations -> evaluator.compare(combinations, EnumSet.allOf(Start.class)));
        int verdicts = evaluator.judged();
        for (Cluster tried : CLUSTERS) {
            evaluator.compareAll(choices(tried, tried.combinations(), Cluster::withoutAnswers));
            evaluator.compareAll(choices(tried, tried.combinations(), StandingsTest::allMet));
        }

        Map<String, Integer> reachable = new TreeMap<>();
        CLUSTERS.stream()
                .collect(groupingBy(
                        cluster -> cluster.preconditions().stream().findFirst().orElse(Cluster.RELEVANCE)))
                .forEach((precondition, own) -> reachable.put(
                        precondition, own.stream().mapToInt(Cluster::reachable).reduce(1, Math::multiplyExact)));
        int all = reachable.values().stream().reduce(1, Math::multiplyExact);
        System.out.println(
                "reachable combinations of verdicts, of relevance and of the parts by precondition: " + reachable);
        System.out.println("reachable combinations of relevance and part verdicts: " + all
                + ", judged with every start and way to tell a start apart: " + verdicts
                + "; combinations of answers that are read together, judged with nothing and with all else in place: "
                + (evaluator.judged() - verdicts));
        assertThat(reachable).isEqualTo(Map.of(Cluster.RELEVANCE, 3, "safe", 9, "support", 9, "guidance", 9));
        assertThat(verdicts).isGreaterThanOrEqualTo(all * Start.values().length);
        assertThat(evaluator.judged() - verdicts)
                .isEqualTo(2
                        * CLUSTERS.stream()
                                .mapToInt(cluster -> cluster.combinations().size())
                                .sum());
    }

    /** All combinations of one cluster, with one of each other. */
    private static List<List<Combination>> choices(
            Cluster tried, List<Combination> combinations, Function<Cluster, Combination> other) {
        return CLUSTERS.stream()
                .map(cluster ->
                        cluster.conditions().equals(tried.conditions()) ? combinations : List.of(other.apply(cluster)))
                .toList();
    }

    private static Combination allMet(Cluster cluster) {
        return cluster.combinations().stream()
                .filter(combination ->
                        combination.verdicts().values().stream().allMatch(verdict -> verdict == Verdict.MET))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDirectAnswerDoesNotCountWhileItIsUnknownWhetherSafetyWasMeasured() {
        Situation onlyDirect = Situation.builder()
                .set(WorkplaceFacts.DARE_TO_ASK, true)
                .set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, true)
                .build();
        Situation notMeasured = onlyDirect.toBuilder()
                .setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS)
                .build();

        assertThat(safetyParts(onlyDirect)).containsOnly(Verdict.UNKNOWN);
        assertThat(safetyParts(notMeasured)).containsOnly(Verdict.MET);
    }

    private static List<Verdict> safetyParts(Situation situation) {
        return Guidance.discover()
                .assess(situation)
                .find(WorkplaceFacts.ID)
                .orElseThrow()
                .parts()
                .filter(part -> part.precondition().name().equals("safe"))
                .map(part -> part.verdict())
                .toList();
    }
}
