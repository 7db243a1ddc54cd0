// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory.DatedEvent;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory.RefusedEvent;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<DatedEvent> TO_FORCE = List.of(
            on(PlanEvent.PLAN_WRITTEN, 1),
            on(PlanEvent.REPORT_WRITTEN, 1),
            on(PlanEvent.PLAN_APPROVED_BY_EMPLOYEE, 2),
            on(PlanEvent.REPORT_APPROVED_BY_EMPLOYEE, 2),
            on(PlanEvent.PLAN_APPROVED_BY_MANAGER, 5),
            on(PlanEvent.REPORT_APPROVED_BY_MANAGER, 6));

    @Test
    void aPlanIsInForceFromTheDayOfTheLastApproval() {
        PlanHistory history = PlanHistory.of(TO_FORCE, Optional.of(TODAY));

        assertThat(history.state()).isEqualTo(new PlanState.InForce(false));
        assertThat(history.inForceSince()).contains(LocalDate.of(2026, 11, 6));
        assertThat(history.refused()).isEmpty();
    }

    @Test
    void aStepThatIsNotAllowedChangesNothingAndIsNamedWithItsPlaceAndReason() {
        PlanHistory history = PlanHistory.of(
                undated(
                        PlanEvent.PLAN_APPROVED_BY_MANAGER,
                        PlanEvent.PLAN_WRITTEN,
                        PlanEvent.COPY_GIVEN,
                        PlanEvent.PLAN_APPROVED_BY_MANAGER,
                        PlanEvent.PLAN_APPROVED_BY_MANAGER),
                Optional.empty());

        assertThat(history.refused())
                .containsExactly(
                        new RefusedEvent(1, PlanEvent.PLAN_APPROVED_BY_MANAGER, Refusal.NOT_WRITTEN),
                        new RefusedEvent(3, PlanEvent.COPY_GIVEN, Refusal.NOT_IN_FORCE),
                        new RefusedEvent(5, PlanEvent.PLAN_APPROVED_BY_MANAGER, Refusal.ALREADY_APPROVED));
        assertThat(history.state().plan()).isEqualTo(Approvals.MANAGER);
    }

    @Test
    void aStepBeforeAnEarlierOneIsRefusedAlsoWhenOneWithoutADayStandsBetween() {
        PlanHistory history = PlanHistory.of(
                List.of(
                        on(PlanEvent.PLAN_WRITTEN, 10),
                        new DatedEvent(PlanEvent.REPORT_WRITTEN, Optional.empty()),
                        on(PlanEvent.PLAN_APPROVED_BY_EMPLOYEE, 9)),
                Optional.of(TODAY));

        assertThat(history.refused())
                .containsExactly(new RefusedEvent(3, PlanEvent.PLAN_APPROVED_BY_EMPLOYEE, Refusal.BEFORE_EARLIER_STEP));
    }

    @Test
    void aStepInTheFutureIsRefusedAndOneOfTodayIsNot() {
        assertThat(PlanHistory.of(List.of(on(PlanEvent.PLAN_WRITTEN, 24)), Optional.of(TODAY))
                        .refused())
                .containsExactly(new RefusedEvent(1, PlanEvent.PLAN_WRITTEN, Refusal.AFTER_TODAY));
        assertThat(PlanHistory.of(List.of(on(PlanEvent.PLAN_WRITTEN, 23)), Optional.of(TODAY))
                        .refused())
                .isEmpty();
        assertThat(PlanHistory.of(List.of(on(PlanEvent.PLAN_WRITTEN, 24)), Optional.empty())
                        .refused())
                .isEmpty();
    }

    @Test
    void aRefusedStepSetsNoDayForThoseAfterIt() {
        PlanHistory history = PlanHistory.of(
                List.of(on(PlanEvent.COPY_GIVEN, 20), on(PlanEvent.PLAN_WRITTEN, 3)), Optional.of(TODAY));

        assertThat(history.refused()).hasSize(1);
        assertThat(history.state().stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void aChangeEndsTheTimeInForceAndFollowUpsAreCountedAllAlong() {
        PlanHistory history = PlanHistory.of(
                with(
                        TO_FORCE,
                        on(PlanEvent.FOLLOW_UP_HELD, 8),
                        on(PlanEvent.FOLLOW_UP_HELD, 9),
                        on(PlanEvent.PLAN_CHANGED, 9)),
                Optional.of(TODAY));
        PlanHistory again = PlanHistory.of(
                with(
                        TO_FORCE,
                        on(PlanEvent.FOLLOW_UP_HELD, 8),
                        on(PlanEvent.PLAN_CHANGED, 9),
                        on(PlanEvent.PLAN_APPROVED_BY_MANAGER, 10),
                        on(PlanEvent.PLAN_APPROVED_BY_EMPLOYEE, 12),
                        on(PlanEvent.FOLLOW_UP_HELD, 13)),
                Optional.of(TODAY));

        assertThat(history.inForceSince()).isEmpty();
        assertThat(history.followUps()).isEqualTo(2);
        assertThat(again.inForceSince()).contains(LocalDate.of(2026, 11, 12));
        assertThat(again.followUps()).isEqualTo(2);
    }

    @Test
    void withoutStepsThereIsNoPlan() {
        assertThat(PlanHistory.of(List.of(), Optional.of(TODAY)).state()).isEqualTo(PlanState.start());
    }

    private static List<DatedEvent> with(List<DatedEvent> events, DatedEvent... more) {
        return Stream.concat(events.stream(), Arrays.stream(more)).toList();
    }

    private static List<DatedEvent> undated(PlanEvent... events) {
        return Arrays.stream(events)
                .map(event -> new DatedEvent(event, Optional.empty()))
                .toList();
    }

    private static DatedEvent on(PlanEvent event, int dayOfNovember) {
        return new DatedEvent(event, Optional.of(LocalDate.of(2026, 11, dayOfNovember)));
    }
}
