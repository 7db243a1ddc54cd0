// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** What the goals and competences show: counts and order first, the weighted score as a detail after them. */
final class GoalSections {
    private final OutcomeBuilder report;
    private final Statements statements;
    private final GoalAlignmentPlan plan;
    private final Matrix matrix;

    GoalSections(OutcomeBuilder report, Statements statements, GoalAlignmentPlan plan) {
        this.report = report;
        this.statements = statements;
        this.plan = plan;
        this.matrix = plan.matrix();
    }

    void add() {
        numberOfGoals();
        goals();
        openQuestions();
        strengths();
        grid();
        competences();
        scores();
        classification();
        looseEnds();
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

    private void openQuestions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            question(goal).ifPresent(key -> rows.add(List.of(Cell.of(goal.name()), Cell.of(text("question." + key)))));
        }
        if (!rows.isEmpty()) {
            report.table("open-questions", List.of("goal", "question"), rows);
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
        names(plan.strengths().stream().map(Goal::name))
                .ifPresent(names -> report.paragraph(
                        "strengths", text("strengths.goals").with("goals", names), text("strengths.use")));
    }

    /** Left out while nobody said anything about relations and gaps: it would hold nothing. */
    private void grid() {
        boolean isEmpty =
                statements.contributions().isEmpty() && statements.gaps().isEmpty();
        if (isEmpty || matrix.goals().isEmpty() || matrix.competences().isEmpty()) {
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
        boolean isLacking = !matrix.lacking(goal, competence).isEmpty();
        Optional<Text> strength = matrix.strength(goal, competence)
                .map(AlignmentFacts.CONTRIBUTION_STRENGTH::choice)
                .or(() -> isSaid(goal, competence) ? Optional.empty() : Optional.of(text("matrix.unknown")));
        if (isLacking) {
            return strength.map(known -> text("matrix.lacking").with("strength", known))
                    .orElseGet(() -> text("matrix.lacking-only"));
        }
        return strength.orElseGet(() -> text("matrix.none"));
    }

    /** Whether it is known that the goal does not lean on the competence; asked where no strength is known. */
    private boolean isSaid(Goal goal, Competence competence) {
        return statements.contributions().isPresent() && !matrix.isRelated(goal, competence);
    }

    private void competences() {
        if (matrix.competences().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = plan.competencesByCount().stream()
                .map(competence -> List.of(
                        Cell.of(competence.name()),
                        Cell.of(Counts.goalsWaiting(competence)),
                        Cell.of(Counts.goalsServed(competence))))
                .toList();
        report.table("competences", List.of("competence", "waiting", "served"), rows);
    }

    /** The addresses in the European classification: for systems, so apart from the tables. */
    private void classification() {
        List<Text> classified = matrix.competences().stream()
                .flatMap(competence -> competence.esco().stream()
                        .map(address -> text("classification.competence")
                                .with("competence", competence.name())
                                .with("address", address)))
                .toList();
        if (!classified.isEmpty()) {
            report.paragraph("classification", classified.toArray(Text[]::new));
        }
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
        names(plan.implementationPlan().withoutGap().stream().map(PlannedIntervention::name))
                .ifPresent(names -> ends.add(text("loose-end.interventions").with("interventions", names)));
        if (!ends.isEmpty()) {
            report.warning("loose-ends", ends.toArray(Text[]::new));
        }
    }

    private static Optional<List<Text>> names(Stream<Text> names) {
        List<Text> all = names.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static <E extends Enum<E>> Text choice(Fact<E> fact, Optional<E> answer) {
        return answer.map(fact::choice).orElseGet(() -> Text.of("core", "answer.unknown"));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
