// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Leader;

/**
 * What follows from the goals: development plans, the interventions with which they end, and the way there. What all
 * development plans have in common is said once.
 */
final class PlanSections {
    private final OutcomeBuilder report;
    private final GoalAlignmentPlan plan;
    private final ImplementationPlan implementation;
    private final Timetable timetable;
    private final Route route;

    PlanSections(OutcomeBuilder report, GoalAlignmentPlan plan, Route route) {
        this.report = report;
        this.plan = plan;
        this.implementation = plan.implementationPlan();
        this.timetable = plan.timetable();
        this.route = route;
    }

    void add() {
        if (!plan.developmentPlans().isEmpty()) {
            needs();
            support();
            approach();
        }
        interventions();
        effort();
        attention();
        report.steps("route", route.steps());
        timeline();
        stakeholders();
    }

    private void needs() {
        List<List<Cell>> rows = plan.developmentPlans().stream()
                .map(each -> List.of(
                        Cell.of(each.name()),
                        Cell.of(each.goal().name()),
                        Cell.of(names(each.competences().stream()
                                .map(Competence::name)
                                .toList())),
                        Cell.of(names(new TreeSet<>(each.goal().signs().orElseThrow())
                                .stream().map(AlignmentFacts.SIGNS::choice).toList()))))
                .toList();
        report.table("needs", List.of("plan", "goal", "competence", "signs"), rows);
    }

    private void support() {
        List<List<Cell>> rows = plan.developmentPlans().stream()
                .filter(each -> each.barriers().isPresent())
                .map(each -> List.of(
                        Cell.of(each.name()),
                        Cell.of(orNothing(each.barrierNames())),
                        Cell.of(orNothing(each.supports().stream()
                                .map(support -> support.theme().text())
                                .toList()))))
                .toList();
        if (!rows.isEmpty()) {
            report.table("support", List.of("plan", "barriers", "support"), rows);
        }
    }

    private void approach() {
        report.steps(
                "approach",
                List.of(
                        step("answerable", Role.BOARD, Role.MANAGEMENT),
                        step("starting-point", Role.LINE_MANAGER, route.hr()),
                        step("ask", Role.LINE_MANAGER, Role.EMPLOYEES),
                        step("choose", route.hr(), Role.LINE_MANAGER, Role.EMPLOYEES),
                        step("decide", Role.BOARD, Role.MANAGEMENT, route.hr())));
    }

    private static Step step(String key, Role... roles) {
        return new Step(text("approach." + key), Stream.of(roles).distinct().toList(), List.of());
    }

    private void interventions() {
        List<Step> steps = implementation.interventions().stream()
                .map(each -> new Step(
                        described(each),
                        each.leader().map(Leader::role).stream().toList(),
                        figures(each)))
                .toList();
        if (!steps.isEmpty()) {
            report.steps("interventions", steps);
        }
    }

    /** What it asks is left out where that is just what its development plan asks, which is shown with the plans. */
    private List<FigureId> figures(PlannedIntervention intervention) {
        List<DevelopmentPlan> served = plan.developmentPlans().stream()
                .filter(each -> implementation.serving(each).contains(intervention))
                .toList();
        boolean isWholePlan =
                served.size() == 1 && implementation.serving(served.get(0)).size() == 1;
        return isWholePlan
                ? List.of(ImplementationPlan.daysOf(intervention))
                : List.of(
                        ImplementationPlan.daysOf(intervention),
                        ImplementationPlan.hoursOf(intervention),
                        ImplementationPlan.costOf(intervention));
    }

    private static Text described(PlannedIntervention intervention) {
        return text("intervention.described")
                .with("name", intervention.name())
                .with("form", orUnknown(intervention.form().map(AlignmentFacts.INTERVENTION_FORM::choice)))
                .with("group", orUnknown(intervention.group().map(Group::name)))
                .with("competence", orUnknown(intervention.competence().map(Competence::name)));
    }

    private static Text orUnknown(Optional<Text> answer) {
        return answer.orElseGet(() -> Text.of("core", "answer.unknown"));
    }

    private void effort() {
        if (implementation.interventions().isEmpty() || plan.developmentPlans().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (DevelopmentPlan each : plan.developmentPlans()) {
            rows.add(List.of(
                    Cell.of(each.name()),
                    Cell.of(ImplementationPlan.hoursOf(each)),
                    Cell.of(ImplementationPlan.costOf(each)),
                    Cell.of(ImplementationPlan.weeksOf(each))));
        }
        rows.add(List.of(
                Cell.of(text("effort.all")),
                Cell.of(ImplementationPlan.HOURS),
                Cell.of(ImplementationPlan.COST),
                Cell.of(ImplementationPlan.WEEKS)));
        report.table("effort", List.of("plan", "hours", "cost", "weeks"), rows);
    }

    private void attention() {
        List<Text> sentences = new ArrayList<>();
        if (!implementation.isKnown() && !plan.developmentPlans().isEmpty()) {
            sentences.add(text("attention.none-chosen"));
        }
        implementation
                .needsWithoutIntervention()
                .forEach(need -> sentences.add(text("attention.need")
                        .with("group", need.group().name())
                        .with("competence", need.competence().name())
                        .with("goal", need.goal().name())));
        if (implementation.mayTakeTooLong()) {
            sentences.add(text("attention.too-long"));
        }
        if (!sentences.isEmpty()) {
            report.warning("attention", sentences.toArray(Text[]::new));
        }
    }

    private void timeline() {
        if (timetable.start().isEmpty()) {
            return;
        }
        List<Milestone> milestones = new ArrayList<>(List.of(
                milestone("start", Timetable.START),
                milestone("talk-reported", Timetable.TALK_REPORTED),
                milestone("results-checked", Timetable.RESULTS_CHECKED),
                milestone("plan-earliest", Timetable.PLAN_EARLIEST)));
        if (timetable.planAgreed().isPresent()) {
            milestones.add(milestone("plan-agreed", Timetable.PLAN_AGREED));
        }
        implementation.interventions().stream()
                .filter(each -> implementation.between(each).isPresent())
                .forEach(each ->
                        milestones.add(new Milestone(each.name(), ImplementationPlan.daysOf(each), Optional.empty())));
        if (timetable.carriedOut().isPresent()) {
            milestones.add(milestone("carried-out", Timetable.CARRIED_OUT));
        }
        report.timeline("dates", milestones);
    }

    private static Milestone milestone(String key, FigureId when) {
        return new Milestone(text("milestone." + key), when, Optional.empty());
    }

    private void stakeholders() {
        Stakeholders stakeholders = plan.stakeholders();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(stakeholder(
                stakeholders
                        .speaking()
                        .filter(speaking -> !speaking.isEmpty())
                        .map(speaking -> names(speaking.stream()
                                .map(AlignmentFacts.PARTICIPANTS::choice)
                                .toList()))
                        .orElseGet(() -> text("stakeholder.management")),
                "in-talk",
                stakeholders.speaking().map(speaking -> !speaking.isEmpty())));
        stakeholders
                .present()
                .forEach(each -> rows.add(stakeholder(
                        AlignmentFacts.CHECKED_BY.choice(each),
                        "in-check",
                        stakeholders.heard().map(heard -> heard.contains(each)))));
        report.table("stakeholders", List.of("stakeholder", "when", "heard"), rows);
    }

    private static List<Cell> stakeholder(Text who, String when, Optional<Boolean> isHeard) {
        String heard = isHeard.map(yes -> yes ? "yes" : "no").orElse("unknown");
        return List.of(Cell.of(who), Cell.of(text("stakeholder." + when)), Cell.of(text("heard." + heard)));
    }

    private static Text orNothing(List<Text> names) {
        return names.isEmpty() ? text("matrix.none") : names(names);
    }

    private static Text names(List<Text> names) {
        return text("names").with("names", names);
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
