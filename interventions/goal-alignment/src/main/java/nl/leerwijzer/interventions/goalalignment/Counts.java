// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;

/** What can be counted among the findings, each as a figure; a count to which something may still be added is none. */
final class Counts {
    static final FigureId GOALS = FigureId.of("goals");
    static final FigureId GOALS_BEHIND = FigureId.of("goals-behind");
    static final FigureId STRENGTHS = FigureId.of("strengths");
    static final FigureId NEEDS = FigureId.of("needs");
    static final FigureId OPEN_QUESTIONS = FigureId.of("open-questions");
    static final FigureId TARGET_GROUPS = FigureId.of("target-groups");
    static final FigureId PEOPLE = FigureId.of("people");

    private static final String DIAGNOSIS = "diagnosis";
    private static final String GOAL_NEEDS = "goal-needs";
    private static final String GOALS_SERVED = "goals-served";
    private static final String GOALS_WAITING = "goals-waiting";

    private final Statements statements;
    private final Findings findings;
    private final Matrix matrix;

    Counts(Statements statements, Findings findings, Matrix matrix) {
        this.statements = statements;
        this.findings = findings;
        this.matrix = matrix;
    }

    static FigureId diagnosis(Goal goal) {
        return FigureId.of(DIAGNOSIS, goal.key());
    }

    static FigureId goalNeeds(Goal goal) {
        return FigureId.of(GOAL_NEEDS, goal.key());
    }

    static FigureId goalsServed(Competence competence) {
        return FigureId.of(GOALS_SERVED, competence.key());
    }

    static FigureId goalsWaiting(Competence competence) {
        return FigureId.of(GOALS_WAITING, competence.key());
    }

    List<Figure> figures() {
        Set<FactRef> missingEffects = findings.missingEffects();
        List<Figure> figures = new ArrayList<>(List.of(
                count(draft(GOALS), statements.knownGoals().size(), findings.missingGoals()),
                count(
                        draft(GOALS_BEHIND),
                        goalsBehind(),
                        findings.missing(
                                AlignmentFacts.PROGRESS, goal -> goal.progress().isPresent())),
                count(draft(STRENGTHS), findings.goals(Diagnosis.STRENGTH).size(), missingEffects),
                count(draft(NEEDS), findings.needs().size(), findings.missingForNeeds()),
                count(
                        draft(OPEN_QUESTIONS),
                        findings.goals(Diagnosis.OPEN_QUESTION).size(),
                        missingEffects),
                count(draft(TARGET_GROUPS), targetGroups().size(), findings.missingForNeeds()),
                people()));
        for (Goal goal : statements.knownGoals()) {
            figures.add(diagnosisOf(goal));
            figures.add(count(
                    Figure.of(ID, GOAL_NEEDS, Unit.NUMBER).about(goal.key()),
                    findings.needs(goal).size(),
                    findings.missingForNeeds(goal)));
        }
        for (Competence competence : statements.knownCompetences()) {
            figures.add(count(
                    Figure.of(ID, GOALS_WAITING, Unit.NUMBER).about(competence.key()),
                    findings.goalsWaitingFor(competence),
                    findings.missingForNeeds(competence)));
            figures.add(count(
                    Figure.of(ID, GOALS_SERVED, Unit.NUMBER).about(competence.key()),
                    matrix.goalsServed(competence),
                    missingContributions(competence)));
        }
        return figures;
    }

    private Figure diagnosisOf(Goal goal) {
        Figure.Draft draft = Figure.of(ID, DIAGNOSIS).about(goal.key());
        Diagnosis diagnosis = findings.diagnosis(goal);
        if (diagnosis != Diagnosis.UNKNOWN) {
            return draft.term(diagnosis.id());
        }
        return draft.missing(
                List.of(goal.ref(goal.effect().isEmpty() ? AlignmentFacts.EFFECT : AlignmentFacts.PROGRESS)));
    }

    private Figure people() {
        Set<FactRef> missing = new LinkedHashSet<>(findings.missingForNeeds());
        for (Group group : targetGroups()) {
            if (group.heads().isEmpty()) {
                missing.add(group.missingHeads());
            }
        }
        long people = targetGroups().stream()
                .mapToLong(group -> group.heads().orElse(0))
                .sum();
        return count(Figure.of(ID, PEOPLE.name(), Unit.PEOPLE), people, missing);
    }

    private Set<Group> targetGroups() {
        Set<Group> groups = new LinkedHashSet<>();
        findings.needs().forEach(need -> groups.add(need.group()));
        return groups;
    }

    private long goalsBehind() {
        return statements.knownGoals().stream()
                .filter(goal -> goal.progress().filter(Progress.BEHIND::equals).isPresent())
                .count();
    }

    private Set<FactRef> missingContributions(Competence competence) {
        Set<FactRef> missing = findings.missingGoals();
        if (statements.contributions().isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.CONTRIBUTIONS));
        }
        statements.knownContributions().stream()
                .filter(contribution -> contribution.mayBeAbout(competence))
                .forEach(contribution -> missing.addAll(contribution.missingEnds()));
        return missing;
    }

    private static Figure.Draft draft(FigureId id) {
        return Figure.of(ID, id.name(), Unit.NUMBER);
    }

    private static Figure count(Figure.Draft draft, long number, Collection<FactRef> missing) {
        return missing.isEmpty() ? draft.value(BigDecimal.valueOf(number)) : draft.missing(missing);
    }
}
