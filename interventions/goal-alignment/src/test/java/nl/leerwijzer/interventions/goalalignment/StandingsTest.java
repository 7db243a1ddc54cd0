// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.interventions.goalalignment.PlainEvaluator.Start;
import org.junit.jupiter.api.Test;

/**
 * All reachable combinations of relevance and the verdicts on all parts of the eight preconditions, against a plain
 * evaluator.
 *
 * <p>There are far too many to go through in one product, and there is no need to. No two clusters share a fact, so
 * every combination of what the clusters can say is reachable, and what a cluster says depends on its own facts alone:
 * each cluster is gone through in all its answers. The verdict on a precondition depends on its own parts only: each
 * precondition is gone through in all reachable combinations of verdicts on them, two that look at the same goals
 * together. A standing depends on relevance, on the parts that can block and on the start only: these are gone through
 * in full together, and each time all other parts are drawn anew, which tests the claim that nothing else counts.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();
    private static final Set<String> BLOCKING = Set.of(
            "process.agreed",
            "process.part-of-project",
            "goals.stated",
            "sharing.confidential-goals",
            "expertise.higher-education",
            "expertise.employability",
            "expertise.business-administration",
            "cost.adviser-hours",
            "time.adviser-days",
            "time.time-to-plan",
            "involvement.management");

    private final PlainEvaluator evaluator = new PlainEvaluator(GoalAlignment.ID, BLOCKING);

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
        GoalAlignment intervention = new GoalAlignment();
        Map<String, Condition> conditions = new HashMap<>(Map.of(Cluster.RELEVANCE, intervention.relevance()));
        intervention.preconditions().forEach(precondition -> {
            for (Part part : precondition.parts()) {
                conditions.put(precondition.id().name() + "." + part.id(), part.condition());
            }
        });
        return conditions;
    }

    @Test
    void everyCombinationOfAnswersToAClusterHasTheVerdictsOfThePlainReading() {
        for (Cluster cluster : CLUSTERS) {
            evaluator.compareAll(only(List.of(cluster), Cluster::combinations));
        }

        System.out.println("combinations of answers within clusters, judged one by one: " + evaluator.judged());
        assertThat(evaluator.judged())
                .isEqualTo(CLUSTERS.stream()
                        .mapToInt(cluster -> cluster.combinations().size())
                        .sum());
    }

    @Test
    void everyReachableCombinationOfPartVerdictsOfAPreconditionHasThePlainVerdict() {
        Map<String, List<Cluster>> byPreconditions = CLUSTERS.stream()
                .filter(cluster -> !cluster.preconditions().isEmpty())
                .collect(groupingBy(cluster -> String.join("+", new TreeSet<>(cluster.preconditions()))));
        Map<String, Integer> reachable = new TreeMap<>();
        byPreconditions.forEach((preconditions, own) -> {
            evaluator.compareAll(only(own, Cluster::distinct));
            reachable.put(
                    preconditions, own.stream().mapToInt(Cluster::reachable).reduce(1, Math::multiplyExact));
        });

        BigInteger all = CLUSTERS.stream()
                .map(cluster -> BigInteger.valueOf(cluster.reachable()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        System.out.println("reachable combinations of part verdicts by precondition: " + reachable);
        System.out.println("reachable combinations of relevance and part verdicts: " + all
                + ", judged one by one, precondition by precondition: " + evaluator.judged());
        assertThat(reachable)
                .isEqualTo(Map.of(
                        "process", 3 * 4,
                        "goals+sharing", 6,
                        "preparation", 17 * 3,
                        "expertise", 9,
                        "cost", 3,
                        "time", 3 * 3 * 3 * 3 * 3,
                        "involvement", 3 * 40));
        assertThat(evaluator.judged())
                .isEqualTo(reachable.values().stream().mapToInt(each -> each).sum());
    }

    /** For these clusters these combinations, and no answer to what the others ask. */
    private static List<List<Combination>> only(List<Cluster> own, Function<Cluster, List<Combination>> combinations) {
        return CLUSTERS.stream()
                .map(cluster -> own.contains(cluster) ? combinations.apply(cluster) : List.of(cluster.withoutAnswers()))
                .toList();
    }

    @Test
    void everyCombinationOfRelevanceBlockingPartsAndStartHasTheStandingOfThePlainEvaluator() {
        List<List<Combination>> counting = CLUSTERS.stream()
                .filter(StandingsTest::countsForTheStanding)
                .map(cluster -> cluster.distinct(StandingsTest::countsForTheStanding))
                .toList();
        List<Cluster> others = CLUSTERS.stream()
                .filter(cluster -> !countsForTheStanding(cluster))
                .toList();
        Random random = new Random(20261123);

        Cluster.product(counting).forEach(combinations -> {
            List<Combination> all = Stream.concat(
                            combinations.stream(), others.stream().map(cluster -> drawn(cluster, random)))
                    .toList();
            evaluator.compare(all, EnumSet.allOf(Start.class));
        });

        System.out.println("combinations of relevance, blocking parts and start, each with the other parts drawn: "
                + evaluator.judged());
        assertThat(evaluator.judged()).isEqualTo(3 * 3 * 3 * 6 * 9 * 3 * 3 * 3 * 3 * 3);
    }

    private static boolean countsForTheStanding(Cluster cluster) {
        return cluster.withoutAnswers().verdicts().keySet().stream().anyMatch(StandingsTest::countsForTheStanding);
    }

    private static boolean countsForTheStanding(String name) {
        return BLOCKING.contains(name) || name.equals(Cluster.RELEVANCE) || name.equals(Cluster.START);
    }

    /** No answer at all now and then, as most clusters have only one such combination among many. */
    private static Combination drawn(Cluster cluster, Random random) {
        List<Combination> all = cluster.combinations();
        return random.nextInt(3) == 0 ? cluster.withoutAnswers() : all.get(random.nextInt(all.size()));
    }
}
