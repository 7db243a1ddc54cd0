// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import org.junit.jupiter.api.Test;

/** A comparison of speed means nothing unless both sides come to the same verdicts. */
class WorkloadTest {
    private static final Verdict[] VERDICTS = {Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET};
    private static final Standing[] STANDINGS = {
        Standing.UNDECIDED, Standing.NOT_RELEVANT, Standing.BLOCKED, Standing.ADVISED
    };

    @Test
    void theEngineAndTheWrittenOutRulesAgree() {
        Workload workload = new Workload(50);
        Guidance guidance = workload.guidance();
        StraightLine straightLine = StraightLine.compile(workload);
        Random random = new Random(3);
        int decided = 0;
        for (int i = 0; i < 200; i++) {
            Workload.Known known = workload.known(random);
            byte[] verdicts = new byte[workload.preconditions()];
            byte[] standings = new byte[50];

            straightLine.judge(known.yesNo, known.numbers, known.choices, verdicts, standings);
            Assessment assessment = guidance.assess(known.situation);

            int at = 0;
            for (int each = 0; each < 50; each++) {
                InterventionAssessment judged =
                        assessment.find(workload.interventions().get(each).id()).orElseThrow();
                for (var part : judged.parts().toList()) {
                    Verdict plain = VERDICTS[verdicts[at++]];
                    // Where plain three-valued logic cannot tell, the engine may know better, never otherwise.
                    assertThat(part.verdict())
                            .isIn(
                                    plain,
                                    plain == Verdict.UNKNOWN ? Verdict.MET : plain,
                                    plain == Verdict.UNKNOWN ? Verdict.NOT_MET : plain);
                }
                Standing plain = STANDINGS[standings[each]];
                if (plain != Standing.UNDECIDED) {
                    assertThat(judged.standing()).isEqualTo(plain);
                    decided++;
                }
            }
            assertThat(at).isEqualTo(workload.preconditions());
        }
        assertThat(decided).isGreaterThan(1_000);
    }

    @Test
    void theWorkloadHasTheSizesThatAreReported() {
        assertThat(new Workload(5).preconditions()).isBetween(25, 40);
        assertThat(new Workload(50).preconditions()).isBetween(300, 350);
        assertThat(new Workload(500).preconditions()).isBetween(3_100, 3_400);
    }
}
