// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;

/** Lays a plan out as figures and sections. It decides what is worth saying, and computes nothing. */
final class PlanReport {
    private final View situation;
    private final Statements statements;
    private final GoalAlignmentPlan plan;
    private final OutcomeBuilder report = Outcome.builder(ID);

    PlanReport(View situation, Statements statements, GoalAlignmentPlan plan) {
        this.situation = situation;
        this.statements = statements;
        this.plan = plan;
    }

    Outcome outcome() {
        Route route = Route.of(situation, plan.goals(), plan.stakeholders());
        report.summary(summary());
        report.addAll(new Counts(statements, plan.findings(), plan.matrix()).figures());
        report.addAll(plan.adviserTime().figures());
        report.addAll(plan.timetable().figures());
        report.addAll(plan.implementationPlan().figures());
        followUp();
        new GoalSections(report, statements, plan).add();
        new PlanSections(report, plan, route).add();
        cautions();
        references();
        report.effort(effort(route));
        return report.build();
    }

    private Text summary() {
        if (statements.goals().isEmpty()) {
            return text("summary.goals-unknown");
        }
        if (plan.goals().isEmpty()) {
            return text("summary.no-goals");
        }
        boolean isComplete = plan.findings().missingForNeeds().isEmpty()
                && plan.findings().missingEffects().isEmpty();
        return text(isComplete ? "summary.complete" : "summary.so-far")
                .with("goals", plan.goals().size())
                .with("needs", plan.needs().size())
                .with("questions", plan.openQuestions().size())
                .with("strengths", plan.strengths().size());
    }

    private void followUp() {
        if (plan.timetable().isUnderWay()) {
            List<Text> sentences = new ArrayList<>();
            plan.timetable().stage().ifPresent(stage -> sentences.add(text("follow-up." + stage.id())));
            List<Text> running = situation.asOf().stream()
                    .flatMap(today -> plan.implementationPlan().runningOn(today).stream())
                    .map(PlannedIntervention::name)
                    .toList();
            if (!running.isEmpty()) {
                sentences.add(text("follow-up.running").with("interventions", running));
            }
            sentences.add(text("follow-up.measure"));
            List<Text> signs =
                    signsOfNeeds().stream().map(AlignmentFacts.SIGNS::choice).toList();
            if (!signs.isEmpty()) {
                sentences.add(text("follow-up.signs").with("signs", signs));
            }
            report.paragraph("follow-up", sentences.toArray(Text[]::new));
        }
    }

    private Set<Sign> signsOfNeeds() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        plan.needs().forEach(need -> signs.addAll(need.goal().signs().orElseThrow()));
        return signs;
    }

    private void cautions() {
        if (plan.goals().stream().anyMatch(goal -> !goal.isPublic())) {
            report.caution(text("outcome-caution.not-public"));
        }
        if (!plan.needs().isEmpty()) {
            report.caution(text("outcome-caution.groups"));
        }
    }

    private void references() {
        Set<Support> supports = EnumSet.noneOf(Support.class);
        plan.developmentPlans().forEach(each -> supports.addAll(each.supports()));
        supports.forEach(support -> report.reference(support.reference()));
    }

    private Effort effort(Route route) {
        Stream<Role> leaders = plan.implementationPlan().interventions().stream()
                .flatMap(each -> each.leader().stream())
                .map(AlignmentFacts.Leader::role);
        Stream<Role> onTheWay = route.steps().stream().map(Step::roles).flatMap(List::stream);
        FigureId cost = plan.implementationPlan().budget().isPresent() ? ImplementationPlan.BUDGET : AdviserTime.COST;
        return new Effort(
                Optional.of(AdviserTime.IN_ALL),
                Optional.of(cost),
                Optional.of(Timetable.LEAD_TIME),
                List.copyOf(new TreeSet<>(Stream.concat(onTheWay, leaders).toList())));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
