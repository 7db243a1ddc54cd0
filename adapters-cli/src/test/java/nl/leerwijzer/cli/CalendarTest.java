// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
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

    /** The calendar as another program reads it. */
    private static List<VEvent> events(Run run) {
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        ICalendar calendar = Biweekly.parse(run.out()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents();
    }

    private static List<String> days(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getDateStart().getValue().getRawComponents().toString(false, true))
                .toList();
    }

    @Test
    void theMilestonesOfAProgrammeThatIsUnderWayAreInIt() {
        List<VEvent> events =
                events(run("advise", Examples.path("factory-under-way").toString(), "--format", "ics"));

        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains("Ambassadeurs trainen", "Resultaten beoordelen");
        assertThat(days(events)).contains("2025-03-17", "2026-10-06").isSorted();
    }

    @Test
    void theFollowUpsOfOnePlanAreInItWithoutAWordOnWhatWasAgreed() {
        Run run = run(
                "use",
                "development-plan",
                Examples.document("development-plan").toString(),
                "--format",
                "ics",
                "--lang",
                "en");
        List<VEvent> events = events(run);

        assertThat(days(events)).containsExactly("2026-10-12", "2027-01-18", "2027-06-28", "2027-07-05");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).matches("Follow-up moment \\d|Review");
            assertThat(event.getClassification().isPrivate()).isTrue();
        });
    }

    @Test
    void anAdviceWithoutEventsSaysSoInsteadOfPrintingAnEmptyCalendar() {
        Run run = run("advise", EMPTY, "--format", "ics", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("has no events for a calendar");
    }
}
