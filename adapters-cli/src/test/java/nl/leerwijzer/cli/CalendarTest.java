// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A calendar in place of a report. */
class CalendarTest {
    private static final String EMPTY = Examples.path("empty").toString();

    private static Run run(String... args) {
        return new FakeTerminal().run(args);
    }

    static List<List<String>> withoutDays() {
        return List.of(
                List.of("assess", EMPTY, "--format", "ics"),
                List.of("list", "--format", "ics"),
                List.of("compare", EMPTY, EMPTY, "--format", "ics"),
                List.of("advise", EMPTY, "--brief", "--format", "ics"),
                List.of("advise", EMPTY, "--decisions", EMPTY, "--format", "ics"));
    }

    @ParameterizedTest
    @MethodSource("withoutDays")
    void itIsRefusedWhereThereIsNothingToPlan(List<String> args) {
        Run run = run(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("leerwijzer: ");
    }

    @Test
    void anAdviceWithoutEventsSaysSoInsteadOfPrintingAnEmptyCalendar() {
        Run run = run("advise", EMPTY, "--format", "ics", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("has no events for a calendar");
    }
}
