// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Objects;

/**
 * That a group must develop a competence, because a goal is behind, lack of competence slows it down and something shows
 * that.
 *
 * @param goal the goal that is behind
 * @param group who lacks the competence
 * @param competence what they lack
 */
public record Need(Goal goal, Group group, Competence competence) {
    public Need {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(competence, "competence");
    }
}
