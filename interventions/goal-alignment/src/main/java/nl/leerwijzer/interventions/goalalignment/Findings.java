// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;

/** What follows from the statements, goal by goal: needs, open questions and strengths, and what is still unknown. */
final class Findings {
    private final Statements statements;
    private final Map<Goal, List<Need>> needs = new LinkedHashMap<>();
    private final Map<Goal, Diagnosis> diagnoses = new LinkedHashMap<>();

    Findings(Statements statements) {
        this.statements = statements;
        for (Goal goal : statements.knownGoals()) {
            List<Need> gaps = gaps(goal);
            Diagnosis diagnosis = Diagnosis.of(goal, !gaps.isEmpty());
            diagnoses.put(goal, diagnosis);
            needs.put(goal, diagnosis == Diagnosis.NEED ? gaps : List.of());
        }
    }

    Diagnosis diagnosis(Goal goal) {
        return diagnoses.getOrDefault(goal, Diagnosis.UNKNOWN);
    }

    /** The goals of which this was concluded, in their order. */
    List<Goal> goals(Diagnosis diagnosis) {
        return statements.knownGoals().stream()
                .filter(goal -> diagnosis(goal) == diagnosis)
                .toList();
    }

    List<Need> needs(Goal goal) {
        return needs.getOrDefault(goal, List.of());
    }

    /** All needs, goal by goal. */
    List<Need> needs() {
        return needs.values().stream().flatMap(Collection::stream).toList();
    }

    /** The list of goals, while that is unknown. */
    Set<FactRef> missingGoals() {
        Set<FactRef> missing = new LinkedHashSet<>();
        if (statements.goals().isEmpty()) {
            missing.add(FactRef.of(Organisation.GOALS));
        }
        return missing;
    }

    /** The entries of a column of goals that are unknown. */
    Set<FactRef> missing(Fact<?> column, Predicate<Goal> known) {
        Set<FactRef> missing = missingGoals();
        for (Goal goal : statements.knownGoals()) {
            if (!known.test(goal)) {
                missing.add(goal.ref(column));
            }
        }
        return missing;
    }

    /** What may still change which goals are strengths or open questions. */
    Set<FactRef> missingEffects() {
        return missing(AlignmentFacts.EFFECT, goal -> goal.effect().isPresent());
    }

    /** What may still change the needs of all goals. */
    Set<FactRef> missingForNeeds() {
        return missingForNeeds(openGoals(), gap -> true);
    }

    /** What may still change which goals wait for this competence. */
    Set<FactRef> missingForNeeds(Competence competence) {
        return missingForNeeds(openGoals(), gap -> gap.mayBeAbout(competence));
    }

    /** What may still change the needs of this goal. */
    Set<FactRef> missingForNeeds(Goal goal) {
        return missingForNeeds(isWithoutNeed(goal) ? Set.of() : Set.of(goal), gap -> true);
    }

    /** A given list of gaps is complete, so a goal that no row may be about has no need, whatever is unknown of it. */
    private Set<FactRef> missingForNeeds(Set<Goal> open, Predicate<Gap> mayCount) {
        Set<FactRef> missing = missingGoals();
        if (statements.gaps().isEmpty()) {
            open.forEach(goal -> missing.addAll(unsaid(goal)));
            if (!open.isEmpty() || !missing.isEmpty()) {
                missing.add(FactRef.of(AlignmentFacts.GAPS));
            }
            return missing;
        }
        Set<Goal> touched = new LinkedHashSet<>();
        for (Gap gap : statements.knownGaps()) {
            boolean mayBeOpen = gap.goal().map(open::contains).orElse(!open.isEmpty());
            if (mayBeOpen && mayCount.test(gap)) {
                missing.addAll(gap.missing());
                touched.addAll(gap.goal().map(Set::of).orElse(open));
            }
        }
        touched.forEach(goal -> missing.addAll(unsaid(goal)));
        return missing;
    }

    private static List<FactRef> unsaid(Goal goal) {
        List<FactRef> unsaid = new ArrayList<>();
        if (goal.effect().isEmpty()) {
            unsaid.add(goal.ref(AlignmentFacts.EFFECT));
        }
        if (goal.progress().isEmpty()) {
            unsaid.add(goal.ref(AlignmentFacts.PROGRESS));
        }
        if (goal.signs().isEmpty()) {
            unsaid.add(goal.ref(AlignmentFacts.SIGNS));
        }
        return unsaid;
    }

    /** The goals that have a need or may turn out to have one. */
    private Set<Goal> openGoals() {
        Set<Goal> open = new LinkedHashSet<>(statements.knownGoals());
        open.removeIf(Findings::isWithoutNeed);
        return open;
    }

    /** Whether what is known rules out that the goal has a need. */
    private static boolean isWithoutNeed(Goal goal) {
        return goal.effect().filter(effect -> effect != Effect.SLOWS_DOWN).isPresent()
                || goal.progress()
                        .filter(progress -> progress != Progress.BEHIND)
                        .isPresent()
                || goal.signs().filter(Set::isEmpty).isPresent();
    }

    /** How many goals that are behind wait for a competence. */
    int goalsWaitingFor(Competence competence) {
        return (int) needs().stream()
                .filter(need -> need.competence().equals(competence))
                .map(Need::goal)
                .distinct()
                .count();
    }

    /** Who lacks what for a goal, each combination once. */
    private List<Need> gaps(Goal goal) {
        Set<Need> gaps = new LinkedHashSet<>();
        for (Gap gap : statements.knownGaps()) {
            if (gap.isAbout(goal) && gap.isComplete()) {
                gaps.add(new Need(
                        goal, gap.group().orElseThrow(), gap.competence().orElseThrow()));
            }
        }
        return new ArrayList<>(gaps);
    }
}
