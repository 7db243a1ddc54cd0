// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;

/**
 * What the talk about goals delivers: goals against competences, needs, open questions and strengths, and a development
 * plan per goal and group, with the time that it takes.
 *
 * <p>It is defined for every situation; what cannot be computed is a figure that names the facts it wants. Goals that
 * are not public go by their alias.
 */
public final class GoalAlignmentPlan extends TypedOutcome {
    private final Findings findings;
    private final Matrix matrix;
    private final RelationScores scores;
    private final List<DevelopmentPlan> developmentPlans;
    private final AdviserTime adviserTime;
    private final Timetable timetable;
    private final ImplementationPlan implementationPlan;
    private final Stakeholders stakeholders;
    private final Outcome shown;

    private GoalAlignmentPlan(View situation) {
        Statements statements = Statements.in(situation);
        findings = new Findings(statements);
        matrix = new Matrix(statements);
        scores = new RelationScores(statements, matrix);
        developmentPlans = developmentPlans(statements, findings);
        adviserTime = AdviserTime.of(situation);
        timetable = Timetable.of(situation);
        implementationPlan =
                new ImplementationPlan(situation, statements, findings, developmentPlans, adviserTime, timetable);
        stakeholders = Stakeholders.in(situation);
        shown = new PlanReport(situation, statements, this).outcome();
    }

    static GoalAlignmentPlan in(View situation) {
        return new GoalAlignmentPlan(situation);
    }

    /** The goals, in their order. */
    public List<Goal> goals() {
        return matrix.goals();
    }

    /** What follows from what was said about a goal of this plan. */
    public Diagnosis diagnosis(Goal goal) {
        return findings.diagnosis(goal);
    }

    /** Goals against competences. */
    public Matrix matrix() {
        return matrix;
    }

    /** Which groups must develop what for which goals that are behind. */
    public List<Need> needs() {
        return findings.needs();
    }

    /** The goals that competence is said to slow down while nothing shows it: what shows that? */
    public List<Goal> openQuestions() {
        return findings.goals(Diagnosis.OPEN_QUESTION);
    }

    /** The goals that competence speeds up. */
    public List<Goal> strengths() {
        return findings.goals(Diagnosis.STRENGTH);
    }

    /** What each group develops for each goal that is behind. */
    public List<DevelopmentPlan> developmentPlans() {
        return developmentPlans;
    }

    /**
     * How much all goals together lean on a competence of this plan, from 0 to 9 and unrounded; empty without weights,
     * or while a weight or relation that may count is unknown.
     */
    public Optional<BigDecimal> relationScore(Competence competence) {
        return scores.score(competence);
    }

    /** The competences: those that most goals wait for first, then those that most goals lean on, then in their order. */
    public List<Competence> competencesByCount() {
        return matrix.competences().stream()
                .sorted(Comparator.comparingInt(findings::goalsWaitingFor)
                        .thenComparingInt(matrix::goalsServed)
                        .reversed()
                        .thenComparingInt(Competence::position))
                .toList();
    }

    /** The days that an adviser needs. */
    public AdviserTime adviserTime() {
        return adviserTime;
    }

    /** When what happens. */
    public Timetable timetable() {
        return timetable;
    }

    /** The concrete interventions with which the development plans end. */
    public ImplementationPlan implementationPlan() {
        return implementationPlan;
    }

    /** Who speaks in the session, and who checks the results after it. */
    public Stakeholders stakeholders() {
        return stakeholders;
    }

    Findings findings() {
        return findings;
    }

    RelationScores scores() {
        return scores;
    }

    private static List<DevelopmentPlan> developmentPlans(Statements statements, Findings findings) {
        List<DevelopmentPlan> plans = new ArrayList<>();
        for (Goal goal : findings.goals(Diagnosis.NEED)) {
            Map<Group, List<Gap>> byGroup = statements.knownGaps().stream()
                    .filter(gap -> gap.isComplete() && gap.isAbout(goal))
                    .collect(groupingBy(gap -> gap.group().orElseThrow(), LinkedHashMap::new, toList()));
            byGroup.forEach((group, gaps) -> plans.add(DevelopmentPlan.of(plans.size() + 1, goal, group, gaps)));
        }
        return List.copyOf(plans);
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return "goal-alignment-plan/1";
    }
}
