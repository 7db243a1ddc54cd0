// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainEvaluator;
import org.junit.jupiter.api.Test;

/**
 * All reachable combinations of relevance and the verdicts on all parts of the three preconditions, against a plain
 * evaluator. Answers on either side of every bound are combined wherever they are read together, once with nothing else
 * known and once with all else in place.
 */
class StandingsTest {
    private static final List<Cluster> CLUSTERS = PlainReading.clusters();

    /** The scores of the safety scale have no end of answers to try. */
    private final PlainEvaluator evaluator =
            PlainEvaluator.of(new WorkplaceLearning(), CLUSTERS).inexactOnlyWhileOpen("safe.ask");

    @Test
    void clustersShareNoFactAndHaveJustTheFactsThatTheirConditionsRead() {
        evaluator.requireEveryFactInOneCluster();
    }

    @Test
    void everyReachableCombinationOfVerdictsAndStartAgreesWithThePlainEvaluator() {
        int verdicts = evaluator.compareVerdicts();
        int answers = evaluator.compareAnswers() + evaluator.compareAnswersWithAllElseInPlace();

        int relevance = CLUSTERS.get(0).reachable();
        System.out.println("reachable combinations of verdicts, of relevance: " + relevance
                + ", of the parts by precondition: " + evaluator.reachable());
        System.out.println("reachable combinations of relevance and part verdicts: " + evaluator.reachableTogether()
                + ", judged with every start and way to tell a start apart: " + verdicts
                + "; combinations of answers that are read together, judged with nothing and with all else in place: "
                + answers);
        assertThat(relevance).isEqualTo(3);
        assertThat(evaluator.reachable()).isEqualTo(Map.of("safe", 9, "support", 9, "guidance", 9));
        assertThat(evaluator.reachableTogether()).isEqualTo(BigInteger.valueOf(3 * 9 * 9 * 9));
        assertThat(verdicts).isGreaterThanOrEqualTo(3 * 9 * 9 * 9 * 3);
        assertThat(answers)
                .isEqualTo(2 * CLUSTERS.stream().mapToInt(Cluster::size).sum());
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
