// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.interventions.goalalignment.Timetable.Stage;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    @Test
    void withoutAStartItCountsFromTheDayOfTheAdvice() {
        Timetable timetable = timetable(Situation.builder().asOf(TODAY));

        assertThat(timetable.start()).contains(TODAY);
        assertThat(timetable.planEarliest())
                .as("six months on, at the last day of a shorter month")
                .contains(LocalDate.of(2027, 2, 28));
        assertThat(timetable.isUnderWay()).isFalse();
        assertThat(timetable.stage()).contains(Stage.NOT_STARTED);
    }

    @Test
    void withoutStartAndDayThereAreNoDatesButStillALeadTime() {
        Timetable timetable = timetable(agreed(9, 12));

        assertThat(timetable.start()).isEmpty();
        assertThat(timetable.planEarliest()).isEmpty();
        assertThat(timetable.carriedOut()).isEmpty();
        assertThat(timetable.stage()).isEmpty();
        assertThat(timetable.leadTime()).isEqualTo(new Range<>(Period.ofMonths(6), Period.ofMonths(9)));
        assertThat(timetable.leadTimeInAll()).contains(new Range<>(Period.ofMonths(18), Period.ofMonths(21)));
    }

    @Test
    void rangesOfMonthsBecomeRangesOfDays() {
        Timetable timetable = timetable(agreed(9, 12).started(GoalAlignment.ID, LocalDate.of(2026, 1, 15)));

        assertThat(timetable.planEarliest()).contains(LocalDate.of(2026, 7, 15));
        assertThat(timetable.planAgreed()).contains(LocalDate.of(2026, 10, 15));
        assertThat(timetable.carriedOut()).contains(new Range<>(LocalDate.of(2027, 7, 15), LocalDate.of(2027, 10, 15)));
    }

    @Test
    void talkAndCheckStandAtAThirdAndTwoThirdsOfTheWayToThePlan() {
        Timetable timetable = timetable(agreed(9, 12).asOf(LocalDate.of(2026, 1, 1)));

        // 181 days up to 1 July, 273 up to 1 October; thirds in whole days.
        assertThat(timetable.talkReported())
                .contains(new Range<>(LocalDate.of(2026, 1, 1).plusDays(60), LocalDate.of(2026, 4, 2)));
        assertThat(timetable.resultsChecked())
                .contains(new Range<>(LocalDate.of(2026, 1, 1).plusDays(120), LocalDate.of(2026, 7, 2)));
        assertThat(timetable(agreed(9, 12)).talkReported()).isEmpty();
    }

    @Test
    void thePlanIsCarriedOutFromTheDayAgreedOtherwiseFromTheFirstPossible() {
        assertThat(timetable(agreed(9, 12).asOf(TODAY)).implementationStart()).contains(LocalDate.of(2027, 5, 31));
        assertThat(timetable(agreed(5, 12).asOf(TODAY)).implementationStart()).contains(LocalDate.of(2027, 2, 28));
        assertThat(timetable(agreed(9, 12)).implementationStart()).isEmpty();
    }

    @Test
    void lessThanHalfAYearIsNoAgreementThatCanBeKept() {
        Timetable timetable = timetable(agreed(5, 12).asOf(TODAY));

        assertThat(timetable.planAgreed()).isEmpty();
        assertThat(timetable.leadTime()).isEqualTo(Range.exactly(Period.ofMonths(6)));
        assertThat(timetable.leadTimeInAll()).isEmpty();
    }

    @Test
    void withoutTimeToCarryItOutThereIsNoEnd() {
        assertThat(timetable(agreed(6, 0).asOf(TODAY)).carriedOut()).isEmpty();
    }

    @Test
    void stageFollowsTheDayOfTheAdvice() {
        assertThat(stageOn("2026-01-14")).contains(Stage.NOT_STARTED);
        assertThat(stageOn("2026-01-15")).contains(Stage.TOWARDS_PLAN);
        assertThat(stageOn("2026-07-14")).contains(Stage.TOWARDS_PLAN);
        assertThat(stageOn("2026-07-15")).contains(Stage.PLAN_POSSIBLE);
        assertThat(stageOn("2026-10-14")).contains(Stage.PLAN_POSSIBLE);
        assertThat(stageOn("2026-10-15")).contains(Stage.PLAN_DUE);
        assertThat(stageOn("2027-10-14")).contains(Stage.PLAN_DUE);
        assertThat(stageOn("2027-10-15")).contains(Stage.TIME_TO_EVALUATE);
    }

    @Test
    void withoutAnAgreedDayThePlanIsNeverOverdue() {
        Situation.Builder situation = Situation.builder()
                .started(GoalAlignment.ID, LocalDate.of(2024, 1, 1))
                .asOf(TODAY);

        assertThat(timetable(situation).stage()).contains(Stage.PLAN_POSSIBLE);
    }

    private static Optional<Stage> stageOn(String day) {
        return timetable(agreed(9, 12)
                        .started(GoalAlignment.ID, LocalDate.of(2026, 1, 15))
                        .asOf(LocalDate.parse(day)))
                .stage();
    }

    private static Situation.Builder agreed(int toPlan, int after) {
        return Situation.builder()
                .set(AlignmentFacts.TIME_TO_PLAN, Period.ofMonths(toPlan))
                .set(AlignmentFacts.IMPLEMENTATION_TIME, Period.ofMonths(after));
    }

    private static Timetable timetable(Situation.Builder situation) {
        return Timetable.of(situation.build());
    }
}
