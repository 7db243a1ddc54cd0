// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/** Lays a plan out as figures and sections. It decides what is worth saying, and computes nothing. */
final class PlanReport {
    private final View situation;
    private final Statements statements;
    private final GoalAlignmentPlan plan;
    private final Matrix matrix;
    private final Findings findings;
    private final OutcomeBuilder report = Outcome.builder(ID);

    PlanReport(View situation, Statements statements, GoalAlignmentPlan plan) {
        this.situation = situation;
        this.statements = statements;
        this.plan = plan;
        this.matrix = plan.matrix();
        this.findings = plan.findings();
    }

    Outcome outcome() {
        report.summary(summary());
        report.addAll(new Counts(statements, findings, matrix).figures());
        report.addAll(plan.adviserTime().figures());
        report.addAll(plan.timetable().figures());
        followUp();
        numberOfGoals();
        goals();
        grid();
        needs();
        openQuestions();
        strengths();
        competences();
        scores();
        looseEnds();
        developmentPlans();
        List<Step> route = Route.of(situation, plan.goals(), plan.stakeholders());
        report.steps("route", route);
        timeline();
        stakeholders();
        cautions();
        references();
        report.effort(new Effort(
                Optional.of(AdviserTime.IN_ALL),
                Optional.of(AdviserTime.COST),
                Optional.of(Timetable.LEAD_TIME),
                List.copyOf(new TreeSet<>(
                        route.stream().flatMap(step -> step.roles().stream()).toList()))));
        return report.build();
    }

    private Text summary() {
        if (statements.goals().isEmpty()) {
            return text("summary.goals-unknown");
        }
        if (plan.goals().isEmpty()) {
            return text("summary.no-goals");
        }
        boolean isComplete = findings.missingForNeeds().isEmpty()
                && findings.missingEffects().isEmpty();
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
            sentences.add(text("follow-up.measure"));
            report.paragraph("follow-up", sentences.toArray(Text[]::new));
        }
    }

    private void numberOfGoals() {
        int goals = plan.goals().size();
        boolean few = goals < GuideFigures.FEWEST_GOALS;
        if (statements.goals().isPresent() && (few || goals > GuideFigures.MOST_GOALS)) {
            report.warning(
                    "number-of-goals",
                    text(few ? "number-of-goals.few" : "number-of-goals.many")
                            .with("goals", goals)
                            .with("fewest", GuideFigures.FEWEST_GOALS)
                            .with("most", GuideFigures.MOST_GOALS));
        }
    }

    private void goals() {
        if (plan.goals().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = plan.goals().stream()
                .map(goal -> List.of(
                        Cell.of(goal.name()),
                        Cell.of(choice(AlignmentFacts.PROGRESS, goal.progress())),
                        Cell.of(choice(AlignmentFacts.EFFECT, goal.effect())),
                        Cell.of(Counts.diagnosis(goal)),
                        Cell.of(Counts.goalNeeds(goal))))
                .toList();
        report.table("goals", List.of("goal", "progress", "effect", "diagnosis", "needs"), rows);
    }

    private void grid() {
        if (matrix.goals().isEmpty() || matrix.competences().isEmpty()) {
            return;
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (Goal goal : matrix.goals()) {
            cells.add(matrix.competences().stream()
                    .map(competence -> Cell.of(relation(goal, competence)))
                    .toList());
        }
        report.section(new Section.Grid(
                "matrix",
                report.title("matrix"),
                matrix.competences().stream().map(Competence::name).toList(),
                matrix.goals().stream().map(Goal::name).toList(),
                cells));
    }

    private Text relation(Goal goal, Competence competence) {
        Text strength = matrix.strength(goal, competence)
                .map(AlignmentFacts.CONTRIBUTION_STRENGTH::choice)
                .orElseGet(() -> text(isSaid(goal, competence) ? "matrix.none" : "matrix.unknown"));
        List<Text> lacking =
                matrix.lacking(goal, competence).stream().map(Group::name).toList();
        return lacking.isEmpty()
                ? strength
                : text("matrix.lacking").with("strength", strength).with("groups", lacking);
    }

    /** Whether it is known that the goal does not lean on the competence; asked where no strength is known. */
    private boolean isSaid(Goal goal, Competence competence) {
        return statements.contributions().isPresent() && !matrix.isRelated(goal, competence);
    }

    private void needs() {
        if (plan.needs().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = plan.needs().stream()
                .map(need -> List.of(
                        Cell.of(need.goal().name()),
                        Cell.of(need.group().name()),
                        Cell.of(need.competence().name()),
                        Cell.of(signs(need.goal()))))
                .toList();
        report.table("needs", List.of("goal", "group", "competence", "signs"), rows);
    }

    private static Text signs(Goal goal) {
        List<Text> signs = new TreeSet<>(goal.signs().orElseThrow())
                .stream().map(AlignmentFacts.SIGNS::choice).toList();
        return text("signs").with("signs", signs);
    }

    private void openQuestions() {
        List<Text> questions = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            question(goal)
                    .ifPresent(key -> questions.add(text("question." + key).with("goal", goal.name())));
        }
        if (!questions.isEmpty()) {
            report.paragraph("open-questions", questions.toArray(Text[]::new));
        }
    }

    private Optional<String> question(Goal goal) {
        return switch (plan.diagnosis(goal)) {
            case OPEN_QUESTION -> Optional.of(goal.signs().isEmpty() ? "what-shows-it" : "does-it-slow-down");
            case NEED_TO_SPECIFY -> Optional.of("who-lacks-what");
            case AT_RISK -> Optional.of("how-long-on-plan");
            case UNKNOWN -> Optional.of(goal.effect().isEmpty() ? "which-effect" : "how-far");
            case STRENGTH, NEUTRAL, NEED -> Optional.empty();
        };
    }

    private void strengths() {
        if (!plan.strengths().isEmpty()) {
            List<Text> names = plan.strengths().stream().map(Goal::name).toList();
            report.paragraph("strengths", text("strengths.goals").with("goals", names), text("strengths.use"));
        }
    }

    private void competences() {
        if (matrix.competences().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = plan.competencesByCount().stream()
                .map(competence -> List.of(
                        Cell.of(classified(competence)),
                        Cell.of(Counts.goalsWaiting(competence)),
                        Cell.of(Counts.goalsServed(competence))))
                .toList();
        report.table("competences", List.of("competence", "waiting", "served"), rows);
    }

    private static Text classified(Competence competence) {
        return competence
                .esco()
                .map(address -> text("competence.classified")
                        .with("competence", competence.name())
                        .with("address", address))
                .orElse(competence.name());
    }

    private void scores() {
        RelationScores scores = plan.scores();
        if (!scores.areWanted()) {
            return;
        }
        report.addAll(scores.figures());
        List<List<Cell>> rows = matrix.competences().stream()
                .flatMap(competence -> scores.terms(competence).stream()
                        .map(term -> List.of(
                                Cell.of(competence.name()),
                                Cell.of(term.goal().name()),
                                Cell.of(term.shareFigure()),
                                Cell.of(AlignmentFacts.CONTRIBUTION_STRENGTH.choice(term.strength())),
                                Cell.of(term.figure()),
                                Cell.of(RelationScores.scoreOf(competence)))))
                .toList();
        if (!rows.isEmpty()) {
            report.table("scores", List.of("competence", "goal", "share", "strength", "part", "score"), rows);
        }
    }

    private void looseEnds() {
        List<Text> ends = new ArrayList<>();
        names(matrix.goalsWithoutCompetence().stream().map(Goal::name))
                .ifPresent(names -> ends.add(text("loose-end.goals").with("goals", names)));
        names(matrix.competencesWithoutGoal().stream().map(Competence::name))
                .ifPresent(names -> ends.add(text("loose-end.competences").with("competences", names)));
        matrix.gapsWithoutRelation()
                .forEach(gap -> ends.add(text("loose-end.gap")
                        .with("goal", gap.goal().orElseThrow().name())
                        .with("competence", gap.competence().orElseThrow().name())));
        if (!ends.isEmpty()) {
            report.warning("loose-ends", ends.toArray(Text[]::new));
        }
    }

    private static Optional<List<Text>> names(Stream<Text> names) {
        List<Text> all = names.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private void developmentPlans() {
        int number = 0;
        for (DevelopmentPlan developmentPlan : plan.developmentPlans()) {
            number++;
            report.section(new Section.Steps(
                    "development-plan-" + number,
                    report.title("development-plan")
                            .with("goal", developmentPlan.goal().name())
                            .with("group", developmentPlan.group().name()),
                    steps(developmentPlan)));
        }
    }

    private static List<Step> steps(DevelopmentPlan developmentPlan) {
        List<Text> lacking =
                developmentPlan.competences().stream().map(Competence::name).toList();
        return List.of(
                step(text("development.answerable"), Role.BOARD, Role.MANAGEMENT),
                step(
                        text("development.starting-point").with("signs", signs(developmentPlan.goal())),
                        Role.LINE_MANAGER,
                        Role.HR),
                step(
                        text("development.ask")
                                .with("group", developmentPlan.group().name()),
                        Role.LINE_MANAGER,
                        Role.EMPLOYEES),
                step(
                        text("development.choose").with("competences", lacking),
                        Role.HR,
                        Role.LINE_MANAGER,
                        Role.EMPLOYEES),
                new Step(
                        text("development.decide"),
                        List.of(Role.BOARD, Role.MANAGEMENT, Role.HR),
                        List.of(Timetable.PLAN_EARLIEST)));
    }

    private static Step step(Text what, Role... roles) {
        return new Step(what, List.of(roles), List.of());
    }

    private void timeline() {
        Timetable timetable = plan.timetable();
        if (timetable.start().isEmpty()) {
            return;
        }
        List<Milestone> milestones = new ArrayList<>(List.of(
                new Milestone(text("milestone.start"), Timetable.START, Optional.empty()),
                new Milestone(text("milestone.plan-earliest"), Timetable.PLAN_EARLIEST, Optional.empty())));
        if (timetable.planAgreed().isPresent()) {
            milestones.add(new Milestone(text("milestone.plan-agreed"), Timetable.PLAN_AGREED, Optional.empty()));
        }
        if (timetable.carriedOut().isPresent()) {
            milestones.add(new Milestone(text("milestone.carried-out"), Timetable.CARRIED_OUT, Optional.empty()));
        }
        report.timeline("dates", milestones);
    }

    private void stakeholders() {
        Stakeholders stakeholders = plan.stakeholders();
        List<List<Cell>> rows = stakeholders.present().stream()
                .map(stakeholder -> List.of(
                        Cell.of(AlignmentFacts.CHECKED_BY.choice(stakeholder)),
                        Cell.of(text("heard."
                                + stakeholders
                                        .heard()
                                        .map(heard -> heard.contains(stakeholder) ? "yes" : "no")
                                        .orElse("unknown")))))
                .toList();
        report.table("stakeholders", List.of("stakeholder", "heard"), rows);
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
        if (!plan.developmentPlans().isEmpty()) {
            report.reference(Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, text("reference.workplace")))
                    .reference(Reference.to(Audience.EMPLOYEES, Theme.TALKS, text("reference.talks")))
                    .reference(Reference.to(Audience.EMPLOYEES, Theme.ROLE_MODELS, text("reference.role-models")))
                    .reference(Reference.to(Audience.EMPLOYER, Theme.RETURN, text("reference.return")));
        }
    }

    private static <E extends Enum<E>> Text choice(Fact<E> fact, Optional<E> answer) {
        return answer.map(fact::choice).orElseGet(() -> Text.of("core", "answer.unknown"));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
