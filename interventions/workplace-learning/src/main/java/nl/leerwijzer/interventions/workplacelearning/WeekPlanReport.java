// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.value.Role.COACH;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Schedule;
import nl.leerwijzer.interventions.workplacelearning.schedule.SmallestLimits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Team;
import nl.leerwijzer.interventions.workplacelearning.schedule.Team.Obstacle;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;

/** What a week plan shows, section by section. */
final class WeekPlanReport {
    private final PlanInput input;
    private final List<Activity> activities;
    private final Optional<Schedule> schedule;
    private final Optional<SmallestLimits> smallest;
    private final OutcomeBuilder builder = Outcome.builder(ID).type("week-plan/1");

    WeekPlanReport(
            PlanInput input,
            List<Activity> activities,
            Optional<Schedule> schedule,
            Optional<SmallestLimits> smallest) {
        this.input = input;
        this.activities = activities;
        this.schedule = schedule;
        this.smallest = smallest;
    }

    Outcome outcome() {
        builder.summary(summary());
        builder.addAll(new WeekPlanFigures(input, schedule, smallest).all());
        builder.effort(new Effort(
                Optional.of(WeekPlanFigures.TEAM_HOURS),
                Optional.of(WeekPlanFigures.COST),
                Optional.of(WeekPlanFigures.WEEKS_AVAILABLE),
                List.of(EMPLOYEES, LINE_MANAGER, COACH)));
        SafetySections safety = new SafetySections(input, builder);
        safety.addFirst(schedule.isPresent());
        if (isOver()) {
            addOver();
        } else if (input.isUnderWay()) {
            addUnderWay();
        }
        builder.paragraph(
                "benefits",
                text("benefit.fun"),
                text("benefit.challenge"),
                text("benefit.better"),
                text("benefit.satisfaction"),
                text("benefit.no-school"));
        schedule.ifPresent(plan -> new PlanSections(input, plan, builder).add());
        if (input.request().isPresent()) {
            addCircumstances();
        }
        safety.addLast();
        if (schedule.isPresent()) {
            addAssumptions();
        }
        smallest.ifPresent(this::addSmallest);
        addCautions();
        return builder.build();
    }

    private Text summary() {
        if (input.request().isEmpty()) {
            return text("summary.unknown");
        }
        String safe = input.safety().verdict() == Verdict.MET ? "" : "-unsafe";
        return schedule.map(plan -> text("summary.feasible" + safe)
                        .with("weeks", plan.weeks().size())
                        .with("activities", plan.activities().size()))
                .orElseGet(() -> text("summary.infeasible" + safe));
    }

    /** Whether all weeks of the plan have passed. */
    private boolean isOver() {
        return schedule.isPresent()
                && input.weekToday()
                        .filter(today -> today > schedule.get().weeks().size())
                        .isPresent();
    }

    private void addOver() {
        builder.steps(
                "over",
                List.of(
                        step("over.look-back", List.of(LINE_MANAGER, EMPLOYEES), WeekPlanFigures.LAST_DAY),
                        step("over.keep", List.of(LINE_MANAGER, COACH)),
                        step("over.safety", List.of(HR, LINE_MANAGER))));
    }

    private void addUnderWay() {
        builder.steps(
                "under-way",
                List.of(
                        new Step(now(), List.of(LINE_MANAGER), List.of(WeekPlanFigures.CURRENT_WEEK)),
                        step("under-way.success", List.of(LINE_MANAGER, COACH)),
                        step("under-way.time", List.of(LINE_MANAGER)),
                        step("under-way.safety", List.of(HR, LINE_MANAGER))));
    }

    /** What the plan says for this week, where there is one. */
    private Text now() {
        Optional<Week> week = input.weekToday()
                .flatMap(today -> schedule.stream()
                        .flatMap(plan -> plan.weeks().stream())
                        .filter(each -> each.number() == today)
                        .findFirst());
        return week.map(current -> text("under-way.this-week")
                        .with(
                                "activities",
                                current.activities().stream()
                                        .map(Activity::name)
                                        .toList()))
                .orElseGet(() -> text("under-way.now"));
    }

    /** What shifts and place change: which activities the team cannot do, and after which it must hand over. */
    private void addCircumstances() {
        PlanInput.Request request = input.request().orElseThrow();
        Team team = request.team();
        List<Text> sentences = new ArrayList<>();
        if (team.shifts() > 1) {
            sentences.add(text("circumstances.shifts"));
        }
        if (team.hasLoneShift()) {
            sentences.add(text("circumstances.lone-shift"));
        }
        names(activities.stream().filter(activity -> team.obstacle(activity).equals(Optional.of(Obstacle.PLACE))))
                .ifPresent(names -> sentences.add(text("circumstances.apart").with("activities", names)));
        names(planned().filter(team::needsHandover))
                .ifPresent(names -> sentences.add(text("circumstances.handover")
                        .with("activities", names)
                        .with("minutes", Team.HANDOVER_MINUTES)));
        if (!sentences.isEmpty()) {
            builder.paragraph("circumstances", sentences.toArray(Text[]::new));
        }
    }

    private Stream<Activity> planned() {
        return schedule.stream().flatMap(plan -> plan.activities().stream());
    }

    private static Optional<List<Text>> names(Stream<Activity> activities) {
        List<Text> names = activities.map(Activity::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void addAssumptions() {
        List<Text> sentences = new ArrayList<>(List.of(text("assumption.confidence"), text("assumption.activities")));
        if (!input.own().activities().isEmpty()) {
            sentences.add(text("assumption.own"));
        }
        if (input.view().find(WorkplaceFacts.PREFERRED_ROUTES).isEmpty()) {
            sentences.add(text("assumption.preference"));
        }
        builder.paragraph("assumptions", sentences.toArray(Text[]::new));
    }

    private void addSmallest(SmallestLimits limits) {
        if (schedule.isEmpty()) {
            boolean any = limits.minutes().isPresent()
                    || limits.coachTenths().isPresent()
                    || limits.weeks().isPresent();
            builder.warning("infeasible", text("infeasible.why"), text(any ? "infeasible.one" : "infeasible.none"));
        }
        builder.table(
                "smallest",
                List.of("limit", "now", "smallest"),
                List.of(
                        limit("minutes", WeekPlanFigures.MINUTES_RELEASED, WeekPlanFigures.SMALLEST_MINUTES),
                        limit("coach", WeekPlanFigures.COACH_HOURS_AVAILABLE, WeekPlanFigures.SMALLEST_COACH_HOURS),
                        limit("weeks", WeekPlanFigures.WEEKS_AVAILABLE, WeekPlanFigures.SMALLEST_WEEKS)));
    }

    /** What goes wrong in practice, as far as this situation invites it. */
    private void addCautions() {
        if (schedule.isPresent()) {
            builder.caution(text("watch.pace"));
        }
        // Even little coaching may be enough for a small team to do something with a coach.
        if (isHardlyCoached() && planned().noneMatch(Activity::isCoached)) {
            builder.caution(text("watch.no-coach"));
        }
        if (input.view().find(WorkplaceFacts.TIME_ROSTERED).equals(Optional.of(false))) {
            builder.caution(text("watch.not-rostered"));
        }
        if (isYes(WorkplaceFacts.LEARNING_MEETS_RESISTANCE)) {
            builder.caution(text("watch.word"));
        }
    }

    private boolean isHardlyCoached() {
        return input.view()
                .find(WorkplaceFacts.COACH_HOURS)
                .filter(hours -> hours.compareTo(Preconditions.LEAST_COACH_HOURS) < 0)
                .isPresent();
    }

    private boolean isYes(Fact<Boolean> fact) {
        return input.view().find(fact).orElse(false);
    }

    private static List<Cell> limit(String name, FigureId now, FigureId smallest) {
        return List.of(Cell.of(text("limit." + name)), Cell.of(now), Cell.of(smallest));
    }

    private static Step step(String key, List<Role> roles, FigureId... figures) {
        return new Step(text(key), roles, List.of(figures));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
