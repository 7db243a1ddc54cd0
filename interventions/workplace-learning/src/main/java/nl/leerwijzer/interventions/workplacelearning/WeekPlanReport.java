// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.value.Role.COACH;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.Schedule;
import nl.leerwijzer.interventions.workplacelearning.schedule.SmallestLimits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;

/** What a week plan shows, section by section. */
final class WeekPlanReport {
    private final PlanInput input;
    private final Optional<Schedule> schedule;
    private final Optional<SmallestLimits> smallest;
    private final OutcomeBuilder builder = Outcome.builder(ID).type("week-plan/1");

    WeekPlanReport(PlanInput input, Optional<Schedule> schedule, Optional<SmallestLimits> smallest) {
        this.input = input;
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
        addSafety();
        if (input.isUnderWay()) {
            addUnderWay();
        }
        builder.paragraph(
                "benefits",
                text("benefit.fun"),
                text("benefit.challenge"),
                text("benefit.better"),
                text("benefit.satisfaction"),
                text("benefit.no-school"));
        schedule.ifPresent(this::addPlan);
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

    private void addSafety() {
        if (input.safety().verdict() == Verdict.NOT_MET) {
            builder.warning(
                    "unsafe",
                    schedule.isPresent()
                            ? new Text[] {text("unsafe.why"), text("unsafe.plan")}
                            : new Text[] {text("unsafe.why")});
            builder.steps(
                    "first",
                    List.of(
                            step("first.talk", List.of(LINE_MANAGER, EMPLOYEES)),
                            step("first.example", List.of(MANAGEMENT, LINE_MANAGER)),
                            step("first.promise", List.of(MANAGEMENT, LINE_MANAGER)),
                            step("first.answer", List.of(LINE_MANAGER)),
                            step("first.again", List.of(HR, LINE_MANAGER))));
        }
        if (input.safety().differs()) {
            builder.warning(
                    "safety-differs",
                    text(
                            input.safety().measured() == Verdict.MET
                                    ? "safety-differs.measured-safe"
                                    : "safety-differs.measured-unsafe"),
                    text("safety-differs.ask-why"));
        }
        if (input.hasTooManyRespondents()) {
            builder.warning("respondents", text("respondents.check"));
        }
    }

    private void addUnderWay() {
        builder.steps(
                "under-way",
                List.of(
                        step("under-way.now", List.of(LINE_MANAGER), WeekPlanFigures.CURRENT_WEEK),
                        step("under-way.success", List.of(LINE_MANAGER, COACH)),
                        step("under-way.time", List.of(LINE_MANAGER)),
                        step("under-way.safety", List.of(HR, LINE_MANAGER))));
    }

    private void addPlan(Schedule plan) {
        builder.section(new Section.Grid(
                "plan",
                builder.title("plan"),
                Arrays.stream(Route.values()).map(WeekPlanReport::routeName).toList(),
                plan.weeks().stream().map(WeekPlanReport::weekName).toList(),
                plan.weeks().stream().map(WeekPlanReport::cells).toList()));
        addTime(plan);
        builder.table(
                "activities",
                List.of("name", "how", "with-whom", "minutes"),
                plan.activities().stream().map(WeekPlanReport::row).toList());
        builder.steps("steps", steps(plan));
        builder.paragraph("assumptions", assumptions(plan));
    }

    private void addTime(Schedule plan) {
        boolean dated = input.start().isPresent();
        List<String> headings = new ArrayList<>(List.of("week", "minutes", "coach-hours"));
        if (dated) {
            headings.add("start");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Week week : plan.weeks()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(weekName(week)),
                    Cell.of(WeekPlanFigures.weekMinutes(week)),
                    Cell.of(WeekPlanFigures.weekCoachHours(week))));
            if (dated) {
                row.add(Cell.of(WeekPlanFigures.weekStart(week)));
            }
            rows.add(row);
        }
        builder.table("time", headings, rows);
    }

    private List<Step> steps(Schedule plan) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("step.tell", List.of(LINE_MANAGER)));
        if (!isYes(WorkplaceFacts.TIME_ROSTERED)) {
            steps.add(step("step.roster", List.of(LINE_MANAGER), WeekPlanFigures.MINUTES_MOST));
        }
        if (plan.coachMinutes() > 0) {
            steps.add(step("step.coach", List.of(LINE_MANAGER, COACH), WeekPlanFigures.COACH_HOURS_MOST));
        }
        steps.add(step("step.choose", List.of(EMPLOYEES, LINE_MANAGER)));
        steps.add(step(
                "step.first-week",
                List.of(LINE_MANAGER, EMPLOYEES),
                WeekPlanFigures.weekMinutes(plan.weeks().get(0))));
        steps.add(step("step.raise", List.of(LINE_MANAGER, COACH)));
        steps.add(step("step.close", List.of(LINE_MANAGER, EMPLOYEES)));
        return steps;
    }

    private Text[] assumptions(Schedule plan) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(text("assumption.confidence"));
        sentences.add(text("assumption.activities"));
        if (plan.team().shifts() > 1) {
            sentences.add(text("assumption.shifts"));
        }
        if (input.view().find(WorkplaceFacts.PREFERRED_ROUTES).isEmpty()) {
            sentences.add(text("assumption.preference"));
        }
        return sentences.toArray(Text[]::new);
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
        if (input.view()
                .find(WorkplaceFacts.COACH_HOURS)
                .filter(hours -> hours.compareTo(Preconditions.LEAST_COACH_HOURS) < 0)
                .isPresent()) {
            builder.caution(text("watch.no-coach"));
        }
        if (input.view().find(WorkplaceFacts.TIME_ROSTERED).equals(Optional.of(false))) {
            builder.caution(text("watch.not-rostered"));
        }
        if (isYes(WorkplaceFacts.LEARNING_MEETS_RESISTANCE)) {
            builder.caution(text("watch.word"));
        }
    }

    private boolean isYes(Fact<Boolean> fact) {
        return input.view().find(fact).orElse(false);
    }

    private static List<Cell> limit(String name, FigureId now, FigureId smallest) {
        return List.of(Cell.of(text("limit." + name)), Cell.of(now), Cell.of(smallest));
    }

    private static List<Cell> cells(Week week) {
        return Arrays.stream(Route.values())
                .map(route -> Cell.of(week.along(route).map(Activity::name).orElseGet(() -> text("cell.nothing"))))
                .toList();
    }

    private static List<Cell> row(Activity activity) {
        return List.of(
                Cell.of(activity.name()),
                Cell.of(activity.how()),
                Cell.of(withWhom(activity)),
                Cell.of(WeekPlanFigures.activityMinutes(activity)));
    }

    private static Text withWhom(Activity activity) {
        String company = activity.isCollective() ? "group" : "alone";
        Text words = text("with-whom." + company + (activity.isCoached() ? "-coached" : ""));
        return activity.isCollective() ? words.with("people", activity.largestGroup()) : words;
    }

    private static Text weekName(Week week) {
        return text("week").with("number", week.number());
    }

    private static Text routeName(Route route) {
        return text("route." + Kind.Choice.id(route));
    }

    private static Step step(String key, List<Role> roles, FigureId... figures) {
        return new Step(text(key), roles, List.of(figures));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
