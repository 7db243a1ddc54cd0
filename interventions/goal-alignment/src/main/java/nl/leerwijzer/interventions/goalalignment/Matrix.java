// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;

/**
 * Goals against competences: how much each goal leans on each competence, and who lacks it.
 *
 * <p>Where a relation was given twice, the strongest counts.
 */
public final class Matrix {
    private static final Comparator<Contribution> STRONGEST_FIRST = Comparator.comparingInt(
                    (Contribution contribution) ->
                            contribution.strength().map(Strength::points).orElse(0))
            .reversed()
            .thenComparingInt(Contribution::position);

    private final Statements statements;
    private final Map<Place, List<Contribution>> contributions = new HashMap<>();
    private final Map<Place, Set<Group>> lacking = new HashMap<>();
    private final Set<Goal> goalsWithRelation = new LinkedHashSet<>();
    private final Set<Competence> competencesWithRelation = new LinkedHashSet<>();

    private record Place(int goal, int competence) {
        static Place of(Goal goal, Competence competence) {
            return new Place(goal.position(), competence.position());
        }
    }

    Matrix(Statements statements) {
        this.statements = statements;
        statements.knownContributions().forEach(this::place);
        statements.knownGaps().forEach(this::place);
    }

    private void place(Contribution contribution) {
        if (contribution.missingEnds().isEmpty()) {
            Place place = placeOf(contribution.goal(), contribution.competence());
            contributions.computeIfAbsent(place, unused -> new ArrayList<>()).add(contribution);
        }
        contribution.goal().ifPresent(goalsWithRelation::add);
        contribution.competence().ifPresent(competencesWithRelation::add);
    }

    private void place(Gap gap) {
        if (gap.isComplete()) {
            Place place = placeOf(gap.goal(), gap.competence());
            lacking.computeIfAbsent(place, unused -> new LinkedHashSet<>())
                    .add(gap.group().orElseThrow());
        }
        gap.goal().ifPresent(goalsWithRelation::add);
        gap.competence().ifPresent(competencesWithRelation::add);
    }

    private static Place placeOf(Optional<Goal> goal, Optional<Competence> competence) {
        return Place.of(goal.orElseThrow(), competence.orElseThrow());
    }

    /** The goals, in their order. */
    public List<Goal> goals() {
        return statements.knownGoals();
    }

    /** The competences, in their order. */
    public List<Competence> competences() {
        return statements.knownCompetences();
    }

    /** Whether it was said that the goal leans on the competence. */
    public boolean isRelated(Goal goal, Competence competence) {
        return contributions.containsKey(Place.of(goal, competence));
    }

    /** How much the goal leans on the competence; empty when it does not, or nobody said how much. */
    public Optional<Strength> strength(Goal goal, Competence competence) {
        return counted(goal, competence).flatMap(Contribution::strength);
    }

    /** The groups that lack the competence for the goal. */
    public List<Group> lacking(Goal goal, Competence competence) {
        return List.copyOf(lacking.getOrDefault(Place.of(goal, competence), Set.of()));
    }

    /** The goals of which nobody said which competence they lean on; empty while that was not said of any. */
    public List<Goal> goalsWithoutCompetence() {
        boolean open = statements.contributions().isEmpty()
                || statements.knownContributions().stream()
                        .anyMatch(row -> row.goal().isEmpty());
        return open
                ? List.of()
                : goals().stream()
                        .filter(goal -> !goalsWithRelation.contains(goal))
                        .toList();
    }

    /** The competences that no goal leans on; empty while that was not said of any. */
    public List<Competence> competencesWithoutGoal() {
        boolean open = statements.contributions().isEmpty()
                || statements.knownContributions().stream()
                        .anyMatch(row -> row.competence().isEmpty());
        return open
                ? List.of()
                : competences().stream()
                        .filter(competence -> !competencesWithRelation.contains(competence))
                        .toList();
    }

    /** The places at which somebody lacks a competence that the goal was not said to lean on. */
    List<Gap> gapsWithoutRelation() {
        if (statements.contributions().isEmpty()) {
            return List.of();
        }
        Set<Place> seen = new LinkedHashSet<>();
        return statements.knownGaps().stream()
                .filter(Gap::isComplete)
                .filter(gap -> !contributions.containsKey(placeOf(gap.goal(), gap.competence())))
                .filter(gap -> seen.add(placeOf(gap.goal(), gap.competence())))
                .toList();
    }

    /** The contribution that counts where a goal and a competence meet. */
    Optional<Contribution> counted(Goal goal, Competence competence) {
        return contributions.getOrDefault(Place.of(goal, competence), List.of()).stream()
                .min(STRONGEST_FIRST);
    }

    /** How many goals lean on a competence. */
    int goalsServed(Competence competence) {
        return (int)
                goals().stream().filter(goal -> isRelated(goal, competence)).count();
    }
}
