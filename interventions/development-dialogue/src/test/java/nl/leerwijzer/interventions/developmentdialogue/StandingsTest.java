// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainEvaluator;
import org.junit.jupiter.api.Test;

/**
 * Relevance and all parts of the five preconditions, against a plain evaluator.
 *
 * <p>No two preconditions share a fact, so each is tried in full by itself. The standing depends on relevance, on what is
 * due before the start and on the start itself, so those are tried in full together, with the rest drawn at random.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();

    /** How often the rest is drawn beside each combination of relevance and what is due before the start. */
    private static final int DRAWS = 11;

    /** Relevance looks at one list twice. */
    private final PlainEvaluator evaluator =
            PlainEvaluator.of(new DevelopmentDialogue(), CLUSTERS).inexactOnlyWhileOpen(PlainEvaluator.RELEVANCE);

    @Test
    void preconditionsShareNoFactAndHaveJustTheFactsThatTheirConditionsRead() {
        evaluator.requireEveryFactInOneCluster();
    }

    @Test
    void everyCombinationOfAnswersToAPreconditionHasTheVerdictsOfThePlainReading() {
        int judged = evaluator.compareAnswers();

        Map<String, Integer> reachable = evaluator.reachable();
        reachable.forEach((precondition, combinations) ->
                System.out.println(precondition + ": reachable combinations of part verdicts: " + combinations));
        System.out.println("development-dialogue: situations assessed: " + judged
                + "; reachable combinations of relevance and part verdicts: " + evaluator.reachableTogether());
        assertThat(judged).isEqualTo(14 * 3 + 1_275 + 2_025 + 729 + 34_560 + 324);
        assertThat(reachable)
                .isEqualTo(Map.of(
                        "equal-dialogue", 225, "preparation", 675, "safe", 729, "recorded", 10_935, "embedded", 81));
    }

    @Test
    void everyCombinationOfRelevanceWhatIsDueBeforeTheStartAndTheStartHasTheStandingOfThePlainEvaluator() {
        int judged = evaluator.compareStandings(DRAWS);

        System.out.println("development-dialogue: standings checked: " + judged);
        assertThat(judged).isEqualTo(3 * 81 * 3 * DRAWS);
    }
}
