// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;

/**
 * That a group lacks a competence for a goal, as far as it was said.
 *
 * @param position its place in the list of gaps, from 1
 * @param goal for which goal
 * @param group which group
 * @param competence which competence
 */
record Gap(int position, Optional<Goal> goal, Optional<Group> group, Optional<Competence> competence) {
    Gap {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(competence, "competence");
    }

    boolean isAbout(Goal other) {
        return goal.equals(Optional.of(other));
    }

    /** Whether it may turn out to be about this competence. */
    boolean mayBeAbout(Competence other) {
        return competence.isEmpty() || competence.get().equals(other);
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** The columns that are unknown. */
    List<FactRef> missing() {
        List<FactRef> missing = new ArrayList<>();
        if (goal.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.GAP_GOAL, position));
        }
        if (group.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.GAP_GROUP, position));
        }
        if (competence.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.GAP_COMPETENCE, position));
        }
        return missing;
    }
}
