// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AMBASSADOR_STEPS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OPERATIONAL_SINCE;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OPERATION_TIME;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.START_UP_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Basis;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Reading;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "start on {0}")
    @CsvSource({
        // start, at work, results
        "2026-03-02, 2026-09-02, 2027-09-02",
        "2026-08-31, 2027-02-28, 2028-02-29",
        "2026-08-30, 2027-02-28, 2028-02-29",
        "2026-08-28, 2027-02-28, 2028-02-28",
        "2027-08-31, 2028-02-29, 2029-02-28",
        "2028-02-29, 2028-08-29, 2029-08-29",
        "2026-12-31, 2027-06-30, 2028-06-30"
    })
    void halfAYearOfStartUpAndAYearOfWorkAreCountedFromTheStart(LocalDate start, LocalDate atWork, LocalDate results) {
        Timetable timetable = Timetable.of(startedOn(start).build());

        assertThat(timetable.operationStart()).contains(atWork);
        assertThat(timetable.earliestResults()).contains(results);
    }

    @Test
    void monthSeventeenRefusesAResultAndMonthEighteenGivesOne() {
        for (int day = 0; day < 1_500; day++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(day);
            Timetable timetable = Timetable.of(startedOn(start).build());

            assertThat(timetable.readingOn(start.plusMonths(17))).contains(Reading.PROGRESS);
            assertThat(timetable.readingOn(start.plusMonths(18).minusDays(1))).contains(Reading.PROGRESS);
            assertThat(timetable.readingOn(start.plusMonths(18))).contains(Reading.RESULTS);
        }
    }

    @Test
    void aGivenDayOfOperationCountsTwelveMonthsFromThatDay() {
        Timetable timetable = Timetable.of(startedOn(MARCH_2)
                .set(OPERATIONAL_SINCE, LocalDate.of(2026, 12, 15))
                .build());

        assertThat(timetable.operationStart()).contains(LocalDate.of(2026, 12, 15));
        assertThat(timetable.readingOn(LocalDate.of(2027, 12, 14))).contains(Reading.PROGRESS);
        assertThat(timetable.readingOn(LocalDate.of(2027, 12, 15))).contains(Reading.RESULTS);
    }

    @Test
    void aGivenDayOfOperationSufficesWithoutAStart() {
        Timetable timetable = Timetable.of(Situation.builder()
                .asOf(LocalDate.of(2028, 6, 1))
                .set(OPERATIONAL_SINCE, LocalDate.of(2028, 2, 29))
                .build());

        assertThat(timetable.basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(timetable.start()).isEmpty();
        assertThat(timetable.earliestResults()).contains(LocalDate.of(2029, 2, 28));
        assertThat(timetable.readingNow()).contains(Reading.PROGRESS);
    }

    @Test
    void beforeTheFirstTalksOnlyTheStartingPointCanBeMeasured() {
        Timetable timetable =
                Timetable.of(startedOn(MARCH_2).asOf(LocalDate.of(2026, 9, 1)).build());

        assertThat(timetable.readingNow()).contains(Reading.BASELINE);
        assertThat(timetable.readingOn(LocalDate.of(2026, 9, 2))).contains(Reading.PROGRESS);
    }

    @Test
    void withoutAStartItCountsFromTheDayOfTheAdvice() {
        Timetable timetable = Timetable.of(Situation.builder().asOf(MARCH_2).build());

        assertThat(timetable.basis()).isEqualTo(Basis.TODAY);
        assertThat(timetable.isUnderWay()).isFalse();
        assertThat(timetable.start()).contains(MARCH_2);
        assertThat(timetable.earliestResults()).contains(LocalDate.of(2027, 9, 2));
    }

    @Test
    void aStartAfterTheDayOfTheAdviceIsOnlyPlanned() {
        assertThat(basis(MARCH_2, MARCH_2.minusDays(1))).isEqualTo(Basis.PLANNED);
        assertThat(basis(MARCH_2, MARCH_2)).isEqualTo(Basis.STARTED);
        assertThat(basis(MARCH_2, MARCH_2.plusDays(1))).isEqualTo(Basis.STARTED);
    }

    @Test
    void aStartCountsWithoutADayOfAdvice() {
        assertThat(Timetable.of(startedOn(MARCH_2).build()).basis()).isEqualTo(Basis.STARTED);
    }

    @Test
    void withoutAnyDateTheDatesNameTheStartTheyWant() {
        Timetable timetable = Timetable.of(Situation.unknown());

        assertThat(timetable.basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(timetable.readingOn(MARCH_2)).isEmpty();
        assertThat(undefined(timetable, Timetable.EARLIEST_RESULTS).missing())
                .containsExactly(FactRef.of(Fact.started(AmbassadorFacts.ID)));
        assertThat(undefined(timetable, Timetable.READING_NOW).missing()).isEmpty();
    }

    @Test
    void aLongerStartUpMovesEverything() {
        Timetable timetable = Timetable.of(
                startedOn(MARCH_2).set(START_UP_TIME, Period.ofMonths(9)).build());

        assertThat(timetable.introducedBy()).contains(LocalDate.of(2026, 6, 2));
        assertThat(timetable.selectedBy()).contains(LocalDate.of(2026, 9, 2));
        assertThat(timetable.operationStart()).contains(LocalDate.of(2026, 12, 2));
        assertThat(timetable.earliestResults()).contains(LocalDate.of(2027, 12, 2));
        assertThat(value(timetable, Timetable.LEAD_TIME)).hasToString("21.0");
    }

    @Test
    void aShorterStartUpIsNotBelieved() {
        Timetable timetable = Timetable.of(
                startedOn(MARCH_2).set(START_UP_TIME, Period.ofMonths(2)).build());

        assertThat(timetable.operationStart()).contains(LocalDate.of(2026, 9, 2));
        assertThat(value(timetable, Timetable.LEAD_TIME)).hasToString("18.0");
    }

    @Test
    void theTimeForOperationEndsAfterItsMonths() {
        Timetable timetable = Timetable.of(startedOn(LocalDate.of(2026, 8, 31))
                .set(OPERATION_TIME, Period.ofMonths(24))
                .build());

        assertThat(timetable.plannedEnd()).contains(LocalDate.of(2029, 2, 28));
    }

    @Test
    void lessThanAYearOfOperationHasNoEndToPlanFor() {
        Timetable timetable = Timetable.of(
                startedOn(MARCH_2).set(OPERATION_TIME, Period.ofMonths(11)).build());

        assertThat(timetable.plannedEnd()).isEmpty();
        assertThat(undefined(timetable, Timetable.PLANNED_END).missing()).isEmpty();
    }

    @Test
    void ambassadorsKnownToBeUntrainedCannotBeAtWork() {
        Timetable timetable = Timetable.of(startedOn(MARCH_2)
                .asOf(LocalDate.of(2026, 11, 1))
                .set(AMBASSADOR_STEPS, EnumSet.of(AmbassadorStep.RECRUITED))
                .build());

        assertThat(timetable.isDelayed()).isTrue();
        assertThat(timetable.operationStart()).contains(LocalDate.of(2026, 11, 2));
        assertThat(timetable.earliestResults()).contains(LocalDate.of(2027, 11, 2));
        assertThat(timetable.readingNow()).contains(Reading.BASELINE);
    }

    @Test
    void talksBeforeTheStartAreAContradiction() {
        Timetable timetable = Timetable.of(
                startedOn(MARCH_2).set(OPERATIONAL_SINCE, MARCH_2.minusDays(1)).build());

        assertThat(timetable.isContradictory()).isTrue();
        assertThat(timetable.introducedBy()).isEmpty();
        assertThat(undefined(timetable, Timetable.INTRODUCED_BY).missing()).isEmpty();
        assertThat(timetable.earliestResults()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void theTimeIsOverOnItsLastDayAndLater() {
        Situation.Builder situation = startedOn(MARCH_2).set(OPERATION_TIME, Period.ofMonths(12));

        assertThat(Timetable.of(situation.asOf(LocalDate.of(2027, 9, 1)).build())
                        .isOver())
                .isFalse();
        assertThat(Timetable.of(situation.asOf(LocalDate.of(2027, 9, 2)).build())
                        .isOver())
                .isTrue();
    }

    @Test
    void stagesFollowTheStagesTheyDependOn() {
        RandomSituations situations = new RandomSituations(5);
        Random share = new Random(5);
        for (int i = 0; i < Samples.of(1_000); i++) {
            Timetable timetable = Timetable.of(situations.next(share.nextDouble()));
            if (timetable.isContradictory()) {
                continue;
            }
            for (Stage stage : Stage.values()) {
                for (Stage earlier : stage.after()) {
                    if (earlier != Stage.OPERATION) {
                        assertOrder(timetable.until(earlier), timetable.from(stage));
                    }
                }
                assertOrder(timetable.from(stage), timetable.until(stage));
            }
            assertOrder(timetable.operationStart().map(day -> day.plusMonths(12)), timetable.earliestResults());
        }
    }

    @Test
    void zoneOfTheMachineMovesNoDate() {
        TimeZone before = TimeZone.getDefault();
        Situation situation = startedOn(LocalDate.of(2026, 8, 31))
                .asOf(LocalDate.of(2028, 2, 29))
                .build();
        List<Figure> expected = Timetable.of(situation).figures();
        try {
            for (String zone : List.of("UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                assertThat(Timetable.of(situation).figures()).isEqualTo(expected);
                assertThat(Timetable.of(situation).readingNow()).contains(Reading.RESULTS);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void assertOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent()) {
            assertThat(second.get()).isAfterOrEqualTo(first.get());
        }
    }

    private static Situation.Builder startedOn(LocalDate day) {
        return Situation.builder().started(AmbassadorFacts.ID, day);
    }

    private static Basis basis(LocalDate start, LocalDate asOf) {
        return Timetable.of(startedOn(start).asOf(asOf).build()).basis();
    }

    private static Figure figure(Timetable timetable, FigureId id) {
        return timetable.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FigureValue.Undefined undefined(Timetable timetable, FigureId id) {
        return (FigureValue.Undefined) figure(timetable, id).value();
    }

    private static Object value(Timetable timetable, FigureId id) {
        return ((FigureValue.Exact) figure(timetable, id).value()).quantity().amount();
    }
}
