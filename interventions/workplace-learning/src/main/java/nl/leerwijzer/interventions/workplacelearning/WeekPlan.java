// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Limits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Schedule;
import nl.leerwijzer.interventions.workplacelearning.schedule.Scheduler;
import nl.leerwijzer.interventions.workplacelearning.schedule.SmallestLimits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;

/** A plan for a team, week by week, within the time that is released and the coaching that there is. */
public final class WeekPlan extends TypedOutcome {
    /** The largest limits that a situation can give. */
    private static final Limits MOST = new Limits(
            WorkplaceFacts.MOST_MINUTES,
            WorkplaceFacts.MOST_COACH_HOURS * PlanInput.MINUTES_PER_HOUR.intValueExact(),
            WorkplaceFacts.MOST_WEEKS);

    private final Safety safety;
    private final Optional<Schedule> schedule;
    private final Optional<SmallestLimits> smallest;
    private final Optional<LocalDate> start;
    private final Outcome report;

    private WeekPlan(
            PlanInput input,
            List<Activity> activities,
            Optional<Schedule> schedule,
            Optional<SmallestLimits> smallest) {
        this.safety = input.safety();
        this.schedule = schedule;
        this.smallest = smallest;
        this.start = input.start();
        this.report = new WeekPlanReport(input, activities, schedule, smallest).outcome();
    }

    /** The plan that these activities allow, with those that are added to them. */
    static WeekPlan of(PlanInput input, List<Activity> library) {
        List<Activity> activities = input.own().with(library);
        if (input.request().isEmpty()) {
            return new WeekPlan(input, activities, Optional.empty(), Optional.empty());
        }
        PlanInput.Request request = input.request().get();
        Scheduler scheduler = Scheduler.of(activities, request.team());
        return new WeekPlan(
                input,
                activities,
                scheduler.schedule(request.limits()),
                Optional.of(scheduler.smallest(request.limits(), MOST)));
    }

    /** Whether the team is safe to learn in. Where it is known not to be, the schedule demands no safety. */
    public Safety safety() {
        return safety;
    }

    /** What the team does; empty when something is unknown, and when nothing fits. */
    public Optional<Schedule> schedule() {
        return schedule;
    }

    /** Whether a schedule fits the time and coaching there is; empty while something is unknown. */
    public Optional<Boolean> isFeasible() {
        return smallest.map(known -> schedule.isPresent());
    }

    /** For each limit alone the smallest value with which a schedule fits; empty while something is unknown. */
    public Optional<SmallestLimits> smallest() {
        return smallest;
    }

    /** The first day of a week of the schedule, when a start is planned. */
    public Optional<LocalDate> startOf(Week week) {
        return start.map(day -> day.plusWeeks(week.number() - 1L));
    }

    @Override
    protected Outcome shown() {
        return report;
    }

    @Override
    public String type() {
        return "week-plan/1";
    }
}
