// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;

/**
 * That a goal leans on a competence, as far as it was said.
 *
 * @param key its key in the list of contributions
 * @param position its place in that list, from 1
 * @param goal which goal
 * @param competence which competence
 * @param strength how much
 */
record Contribution(
        Key key, int position, Optional<Goal> goal, Optional<Competence> competence, Optional<Strength> strength) {
    Contribution {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(strength, "strength");
    }

    boolean isAbout(Goal other, Competence another) {
        return goal.equals(Optional.of(other)) && competence.equals(Optional.of(another));
    }

    /** Whether it may turn out to be about this competence. */
    boolean mayBeAbout(Competence other) {
        return competence.isEmpty() || competence.get().equals(other);
    }

    /** The columns that say which goal and which competence, as far as they are unknown. */
    List<FactRef> missingEnds() {
        List<FactRef> missing = new ArrayList<>();
        if (goal.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.CONTRIBUTION_GOAL, position));
        }
        if (competence.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.CONTRIBUTION_COMPETENCE, position));
        }
        return missing;
    }

    /** All columns that are unknown. */
    List<FactRef> missing() {
        List<FactRef> missing = missingEnds();
        if (strength.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.CONTRIBUTION_STRENGTH, position));
        }
        return missing;
    }
}
