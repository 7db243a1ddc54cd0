// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainEvaluator;
import org.junit.jupiter.api.Test;

/**
 * All reachable combinations of relevance and the verdicts on all parts of the eight preconditions, against a plain
 * evaluator, which tells why it need not go through them in one product.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();

    /** Two parts look at one list. Only while both are open may UNDECIDED be sound but not exact. */
    private final PlainEvaluator evaluator = PlainEvaluator.of(new GoalAlignment(), CLUSTERS)
            .inexactOnlyWhileOpen("goals.stated", "sharing.confidential-goals");

    @Test
    void clustersShareNoFactAndHaveJustTheFactsThatTheirConditionsRead() {
        evaluator.requireEveryFactInOneCluster();
    }

    @Test
    void everyCombinationOfAnswersToAClusterHasTheVerdictsOfThePlainReading() {
        int judged = evaluator.compareAnswers();

        System.out.println("combinations of answers within clusters, judged one by one: " + judged);
        assertThat(judged).isEqualTo(CLUSTERS.stream().mapToInt(Cluster::size).sum());
    }

    @Test
    void everyReachableCombinationOfPartVerdictsOfAPreconditionHasThePlainVerdict() {
        int judged = evaluator.comparePreconditions();

        Map<String, Integer> reachable = evaluator.reachable();
        System.out.println("reachable combinations of part verdicts by precondition: " + reachable);
        System.out.println("reachable combinations of relevance and part verdicts: " + evaluator.reachableTogether()
                + ", judged one by one, precondition by precondition: " + judged);
        assertThat(reachable)
                .isEqualTo(Map.of(
                        "process", 3 * 4,
                        "goals+sharing", 6,
                        "preparation", 17 * 3,
                        "expertise", 9,
                        "cost", 3,
                        "time", 3 * 3 * 3 * 3 * 3,
                        "involvement", 3 * 40));
        assertThat(judged)
                .isEqualTo(reachable.values().stream().mapToInt(each -> each).sum());
    }

    @Test
    void everyCombinationOfRelevanceBlockingPartsAndStartHasTheStandingOfThePlainEvaluator() {
        int judged = evaluator.compareStandings(1);

        System.out.println(
                "combinations of relevance, blocking parts and start, each with the other parts drawn: " + judged);
        assertThat(judged).isEqualTo(3 * 3 * 3 * 6 * 9 * 3 * 3 * 3 * 3 * 3);
    }
}
