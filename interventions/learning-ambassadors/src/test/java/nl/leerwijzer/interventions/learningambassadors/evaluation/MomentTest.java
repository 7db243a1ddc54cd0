// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.twoGroups;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Reading;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.TooEarly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @Test
    void monthSeventeenRefusesAResultAndMonthEighteenGivesOneWheneverItStarted() {
        // Four years and more of starts, a leap year among them; the ends of months by whole outcomes.
        for (int day = 0; day < 1_500; day++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusDays(day);
            Situation.Builder document = startedOn(start);
            LocalDate results = start.plusMonths(18);

            assertThat(new Moment(document.asOf(start.plusMonths(17)).build()).tooEarlyUntil())
                    .contains(results);
            assertThat(new Moment(document.asOf(results.minusDays(1)).build()).tooEarlyUntil())
                    .contains(results);
            assertThat(new Moment(document.asOf(results).build()).tooEarlyUntil())
                    .isEmpty();
            if (start.getDayOfMonth() >= 29) {
                assertThat(tooEarlyUntil(document.asOf(start.plusMonths(17)))).contains(results);
                assertThat(conclusion(document.asOf(results)))
                        .hasValueSatisfying(
                                conclusion -> assertThat(conclusion.isResult()).isTrue());
            }
        }
    }

    @ParameterizedTest(name = "started on {0}")
    @CsvSource({
        // start, first talks, results
        "2026-08-31, 2027-02-28, 2028-02-29",
        "2027-08-31, 2028-02-29, 2029-02-28",
        "2024-02-29, 2024-08-29, 2025-08-29",
        "2025-12-31, 2026-06-30, 2027-06-30",
        "2025-03-30, 2025-09-30, 2026-09-30"
    })
    void monthEndsAndLeapYearsAreCountedFromTheStart(LocalDate start, LocalDate talks, LocalDate results) {
        Moment moment = new Moment(startedOn(start).build());

        assertThat(moment.operationStart()).contains(talks);
        assertThat(moment.earliestResults()).contains(results);
    }

    @ParameterizedTest(name = "talks since {0}")
    @CsvSource({"2025-10-06, 2026-10-06", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28", "2025-08-31, 2026-08-31"})
    void givenDayOfOperationCountsTwelveMonths(LocalDate talks, LocalDate results) {
        Situation.Builder document = startedOn(talks.minusMonths(11)).set(AmbassadorFacts.OPERATIONAL_SINCE, talks);

        assertThat(tooEarlyUntil(document.asOf(results.minusDays(1)))).contains(results);
        assertThat(tooEarlyUntil(document.asOf(results))).isEmpty();
        assertThat(tooEarlyUntil(document.forget(Fact.started(AmbassadorFacts.ID))))
                .isEmpty();
    }

    @Test
    void countIsReadOnTheDayAfterItsLast() {
        Situation.Builder document = startedOn(Documents.START)
                .asOf(Documents.RESULTS.plusYears(1))
                .set(EvaluationFacts.COUNTED_UNTIL, Documents.RESULTS.minusDays(2));

        assertThat(tooEarlyUntil(document)).contains(Documents.RESULTS);
        assertThat(tooEarlyUntil(document.set(EvaluationFacts.COUNTED_UNTIL, Documents.RESULTS.minusDays(1))))
                .isEmpty();
    }

    @Test
    void countThatGoesOnBeyondTodayIsReadToday() {
        Situation.Builder document = startedOn(Documents.START)
                .asOf(Documents.RESULTS.minusDays(1))
                .set(EvaluationFacts.COUNTED_UNTIL, Documents.RESULTS.plusMonths(2));
        Moment moment = new Moment(document.build());

        assertThat(moment.isStillCounting()).isTrue();
        assertThat(moment.tooEarlyUntil()).contains(Documents.RESULTS);
        assertThat(Read.of(document.build()).cautions())
                .extracting(caution -> caution.key())
                .contains("situation.still-counting");
    }

    @Test
    void withoutADayNothingIsRead() {
        Situation document =
                Situation.builder().started(AmbassadorFacts.ID, Documents.START).build();

        assertThat(new Moment(document).reading()).isEmpty();
        assertThat(new Moment(document).missing()).containsExactly(EvaluationFacts.COUNTED_UNTIL);
        assertThat(new Moment(Situation.unknown()).missing())
                .containsExactly(Fact.started(AmbassadorFacts.ID), EvaluationFacts.COUNTED_UNTIL);
    }

    @Test
    void dayOfTheAdviceIsNeverTakenForAStart() {
        Moment moment = new Moment(Situation.builder().asOf(Documents.RESULTS).build());

        assertThat(moment.isDated()).isFalse();
        assertThat(moment.earliestResults()).isEmpty();
        assertThat(moment.operationStart()).isEmpty();
    }

    @Test
    void progressMayBeReadWhereResultsMayNot() {
        LocalDate talks = Documents.START.plusMonths(6);

        assertThat(reading(talks.minusDays(1))).contains(Reading.BASELINE);
        assertThat(reading(talks)).contains(Reading.PROGRESS);
        assertThat(reading(Documents.RESULTS)).contains(Reading.RESULTS);

        EvaluatedProgramme early = Read.of(startedOn(Documents.START)
                .asOf(talks.plusMonths(3))
                .set(EvaluationFacts.TALKS, 84)
                .set(EvaluationFacts.ASKED, 31)
                .set(EvaluationFacts.BEGAN, 12)
                .build());

        assertThat(early.conclusion()).contains(new TooEarly(Documents.RESULTS));
        assertThat(Read.number(early, EvaluationFigures.TALKS)).isEqualByComparingTo("84");
        assertThat(Read.number(early, EvaluationFigures.ASKED)).isEqualByComparingTo("31");
        assertThat(Read.number(early, EvaluationFigures.BEGAN)).isEqualByComparingTo("12");
        assertThat(Read.reason(early, EvaluationFigures.SHARE)).isEqualTo("undefined.too-early");
        assertThat(Read.reason(early, EvaluationFigures.EFFECT)).isEqualTo("undefined.too-early");
        assertThat(Read.isDefined(early, EvaluationFigures.COMPARISON_SHARE)).isTrue();
    }

    @Test
    void baselineIsAWholeYearThatEndsWithTheFirstTalks() {
        Moment moment = new Moment(startedOn(LocalDate.of(2027, 8, 31)).build());

        assertThat(moment.operationStart()).contains(LocalDate.of(2028, 2, 29));
        assertThat(moment.baselineStart()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void talksBeforeTheStartAreSaidToBeWrong() {
        EvaluatedProgramme programme = Read.of(startedOn(Documents.START)
                .set(AmbassadorFacts.OPERATIONAL_SINCE, Documents.START.minusDays(1))
                .build());

        assertThat(programme.cautions())
                .extracting(caution -> caution.key())
                .contains("situation.operation-before-start");
    }

    @Test
    void zoneOfTheMachineChangesNothing() {
        TimeZone before = TimeZone.getDefault();
        List<EvaluatedProgramme> programmes = new ArrayList<>();
        try {
            for (String zone : List.of(
                    "UTC",
                    "Europe/Amsterdam",
                    "Pacific/Kiritimati",
                    "Pacific/Pago_Pago",
                    "America/St_Johns",
                    "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                programmes.add(Read.of(startedOn(LocalDate.of(2026, 8, 31))
                        .asOf(LocalDate.of(2028, 2, 28))
                        .build()));
                programmes.add(Read.of(startedOn(LocalDate.of(2026, 8, 31))
                        .asOf(LocalDate.of(2028, 2, 29))
                        .build()));
            }
        } finally {
            TimeZone.setDefault(before);
        }

        for (int i = 0; i < programmes.size(); i += 2) {
            assertThat(programmes.get(i)).isEqualTo(programmes.get(0));
            assertThat(programmes.get(i).conclusion()).contains(new TooEarly(LocalDate.of(2028, 2, 29)));
            assertThat(programmes.get(i + 1)).isEqualTo(programmes.get(1));
            assertThat(programmes.get(i + 1).conclusion().orElseThrow().isResult())
                    .isTrue();
        }
    }

    private static Situation.Builder startedOn(LocalDate day) {
        return twoGroups(60, 230, 30, 225).started(AmbassadorFacts.ID, day);
    }

    private static Optional<Conclusion> conclusion(Situation.Builder document) {
        return Read.of(document.build()).conclusion();
    }

    private static Optional<LocalDate> tooEarlyUntil(Situation.Builder document) {
        return conclusion(document)
                .filter(TooEarly.class::isInstance)
                .map(TooEarly.class::cast)
                .map(TooEarly::from);
    }

    private static Optional<Reading> reading(LocalDate day) {
        return new Moment(startedOn(Documents.START).asOf(day).build()).reading();
    }
}
