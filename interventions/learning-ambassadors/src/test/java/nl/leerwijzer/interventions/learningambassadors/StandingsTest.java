// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainEvaluator;
import org.junit.jupiter.api.Test;

/**
 * All reachable combinations of relevance and the verdicts on all parts of the five preconditions, against a plain
 * evaluator, which tells why it need not go through them in one product.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();

    /** How often all that cannot block is drawn beside each combination of what can. */
    private static final int DRAWS = 10;

    private final PlainEvaluator evaluator = PlainEvaluator.of(new LearningAmbassadors(), CLUSTERS);

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
                        "preparation", 3 * 3 * 9 * 65 * 9,
                        "expertise", 3 * 3 * 3,
                        "cost", 3 * 9 * 3,
                        "lead-time", 3 * 3,
                        "involvement", 5 * 5));
        assertThat(judged)
                .isEqualTo(reachable.values().stream().mapToInt(each -> each).sum());
    }

    @Test
    void everyCombinationOfRelevanceBlockingPartsAndStartHasTheStandingOfThePlainEvaluator() {
        int judged = evaluator.compareStandings(DRAWS);

        System.out.println("relevance, blocking parts and start: " + judged / DRAWS
                + " combinations, each with the other parts drawn " + DRAWS + " times: " + judged);
        assertThat(judged).isEqualTo(3 * 3 * 3 * 9 * 3 * 3 * DRAWS);
    }
}
