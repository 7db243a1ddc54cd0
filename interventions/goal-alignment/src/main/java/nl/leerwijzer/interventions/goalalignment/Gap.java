// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Barrier;

/**
 * That a group lacks a competence for a goal, as far as it was said.
 *
 * @param key its key in the list of gaps
 * @param position its place in that list, from 1
 * @param goal for which goal
 * @param group which group
 * @param competence which competence
 * @param barriers what keeps the group from learning it; empty when nobody said, an empty set when nothing does
 */
record Gap(
        Key key,
        int position,
        Optional<Goal> goal,
        Optional<Group> group,
        Optional<Competence> competence,
        Optional<Set<Barrier>> barriers) {
    Gap {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(barriers, "barriers");
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

    /** The columns that say for which goal who lacks what, as far as they are unknown. */
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
