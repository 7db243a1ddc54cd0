// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.value.Role.COACH;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.Schedule;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;

/** What a schedule shows: what the team does in which week, what that takes, on which days, and how to go about it. */
final class PlanSections {
    private final PlanInput input;
    private final Schedule plan;
    private final OutcomeBuilder builder;

    PlanSections(PlanInput input, Schedule plan, OutcomeBuilder builder) {
        this.input = input;
        this.plan = plan;
        this.builder = builder;
    }

    void add() {
        builder.section(new Section.Grid(
                "plan",
                builder.title("plan"),
                Arrays.stream(Route.values()).map(PlanSections::routeName).toList(),
                plan.weeks().stream().map(PlanSections::weekName).toList(),
                plan.weeks().stream().map(PlanSections::cells).toList()));
        if (input.start().isPresent()) {
            builder.timeline("dates", milestones());
        }
        addTime();
        builder.table(
                "activities",
                List.of("name", "how", "with-whom", "minutes"),
                plan.activities().stream().map(PlanSections::row).toList());
        builder.steps("steps", steps());
    }

    private void addTime() {
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

    /** The days to keep in mind, in their order; a step that asks more goes before a pause in the same week. */
    private List<Milestone> milestones() {
        SortedMap<Integer, String> byWeek = new TreeMap<>();
        plan.firstHarderWeek().ifPresent(week -> byWeek.put(week.number(), "date.harder"));
        plan.middleWeek().ifPresent(week -> byWeek.putIfAbsent(week.number(), "date.middle"));
        List<Milestone> milestones = new ArrayList<>();
        milestones.add(milestone("date.first", WeekPlanFigures.FIRST_DAY));
        byWeek.forEach((number, key) -> milestones.add(
                milestone(key, WeekPlanFigures.weekStart(plan.weeks().get(number - 1)))));
        milestones.add(milestone("date.last", WeekPlanFigures.LAST_DAY));
        return milestones;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("step.tell", List.of(LINE_MANAGER)));
        if (!input.view().find(WorkplaceFacts.TIME_ROSTERED).orElse(false)) {
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

    private static Milestone milestone(String key, FigureId when) {
        return new Milestone(text(key), when, Optional.empty());
    }

    private static Step step(String key, List<Role> roles, FigureId... figures) {
        return new Step(text(key), roles, List.of(figures));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
