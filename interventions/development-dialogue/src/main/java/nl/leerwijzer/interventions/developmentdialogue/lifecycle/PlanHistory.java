// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that happened to a plan, in order. A step that is not allowed is refused, with its place and the reason, and
 * changes nothing; the steps after it are judged as if it had not been there.
 *
 * @param state how the plan stands at the end
 * @param refused the steps that were not allowed, in order
 * @param followUps how many follow-up moments were held
 * @param inForceSince the day since which both have approved plan and report as they are; empty while they have not, or
 *     when that step had no day
 */
public record PlanHistory(
        PlanState state, List<RefusedEvent> refused, int followUps, Optional<LocalDate> inForceSince) {
    /**
     * Something that happened.
     *
     * @param event what happened
     * @param on the day on which it did, where that is known
     */
    public record DatedEvent(PlanEvent event, Optional<LocalDate> on) {
        public DatedEvent {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * A step that was not allowed.
     *
     * @param position its place among the steps, from 1
     * @param event which step
     * @param reason why not
     */
    public record RefusedEvent(int position, PlanEvent event, Refusal reason) {
        public RefusedEvent {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public PlanHistory {
        Objects.requireNonNull(state, "state");
        refused = List.copyOf(refused);
        Objects.requireNonNull(inForceSince, "inForceSince");
    }

    /**
     * The history that these events make.
     *
     * @param events what happened, in order
     * @param today the day of today; without it no day lies in the future
     */
    public static PlanHistory of(List<DatedEvent> events, Optional<LocalDate> today) {
        PlanState state = PlanState.start();
        List<RefusedEvent> refused = new ArrayList<>();
        int followUps = 0;
        Optional<LocalDate> latest = Optional.empty();
        Optional<LocalDate> inForceSince = Optional.empty();
        for (int position = 1; position <= events.size(); position++) {
            DatedEvent happened = events.get(position - 1);
            Transition transition = judge(state, happened, latest, today);
            if (transition instanceof Transition.Refused no) {
                refused.add(new RefusedEvent(position, happened.event(), no.reason()));
                continue;
            }
            PlanState next = ((Transition.Allowed) transition).next();
            if (next instanceof PlanState.InPreparation) {
                inForceSince = Optional.empty();
            } else if (state instanceof PlanState.InPreparation) {
                inForceSince = happened.on();
            }
            followUps += happened.event() == PlanEvent.FOLLOW_UP_HELD ? 1 : 0;
            latest = happened.on().isPresent() ? happened.on() : latest;
            state = next;
        }
        return new PlanHistory(state, refused, followUps, inForceSince);
    }

    private static Transition judge(
            PlanState state, DatedEvent happened, Optional<LocalDate> latest, Optional<LocalDate> today) {
        if (happened.on().isPresent()) {
            LocalDate day = happened.on().get();
            if (today.filter(day::isAfter).isPresent()) {
                return new Transition.Refused(Refusal.AFTER_TODAY);
            }
            if (latest.filter(day::isBefore).isPresent()) {
                return new Transition.Refused(Refusal.BEFORE_EARLIER_STEP);
            }
        }
        return state.after(happened.event());
    }

    /** Without what happened, so that nothing of a plan slips into a log. */
    @Override
    public String toString() {
        return "PlanHistory[…]";
    }
}
