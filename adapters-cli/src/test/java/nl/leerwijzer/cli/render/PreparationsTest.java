// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.print.TextPrinter;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Standing;
import org.junit.jupiter.api.Test;

class PreparationsTest {
    private static final Set<Standing> WITH_STEPS = Set.of(Standing.ADVISED, Standing.UNDER_WAY, Standing.BLOCKED);

    private static String printed(StubPlugin... plugins) {
        Advice advice = StubPlugin.advice(Optional.empty(), plugins);
        return TextPrinter.plain(80)
                .print(new Report(new Preparations(StubPlugin.words(), advice.assessment()).blocks()));
    }

    @Test
    void stepsOfOneInterventionStandPhaseByPhaseWithWhoAndHowLong() {
        StubPlugin plugin = new StubPlugin("talks", Standing.BLOCKED)
                .watches("kept-up")
                .prepares("agreed")
                .mendedInWeeks(2, 6);

        assertThat(printed(plugin)).isEqualTo("""
                        What to arrange, step by step
                        ─────────────────────────────

                        All steps are for ‘talks’. How to take them is told further on.

                        Before the start
                          1. Precondition.readiness.ready (needed). Who: HR. Time: 2 to 6 weeks.

                        In preparation
                          1. Precondition.readiness.agreed (needed). Who: HR. Time: 2 to 6 weeks.

                        While it runs
                          1. Precondition.readiness.kept-up (needed). Who: HR. Time: 2 to 6 weeks.
                        """);
    }

    @Test
    void stepsOfSeveralInterventionsStandTogetherInAPhase() {
        assertThat(printed(
                        new StubPlugin("talks", Standing.BLOCKED).prepares("agreed"),
                        new StubPlugin("work", Standing.ADVISED).prepares("time", "room")))
                .endsWith("""
                        Before the start
                          • Talks
                            1. Precondition.readiness.ready (needed).

                        In preparation
                          • Work
                            1. Precondition.readiness.time (needed).
                            2. Precondition.readiness.room (needed).
                          • Talks
                            1. Precondition.readiness.agreed (needed).
                        """);
    }

    @Test
    void onlyWhatHasAProblemToSolveHasSteps() {
        List<Standing> shown = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (!printed(new StubPlugin("talks", standing).prepares("agreed")).isEmpty()) {
                shown.add(standing);
            }
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(WITH_STEPS);
    }

    @Test
    void whereNothingIsToBeArrangedThereIsNoChapter() {
        assertThat(printed(new StubPlugin("talks", Standing.ADVISED))).isEmpty();
    }
}
