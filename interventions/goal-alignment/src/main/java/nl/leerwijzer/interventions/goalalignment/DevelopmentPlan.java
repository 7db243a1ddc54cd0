// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.List;
import java.util.Objects;

/**
 * What one group develops for one goal that is behind.
 *
 * @param goal the goal
 * @param group the group
 * @param competences what the group lacks for the goal, in the order of the list of competences
 */
public record DevelopmentPlan(Goal goal, Group group, List<Competence> competences) {
    public DevelopmentPlan {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(group, "group");
        competences = List.copyOf(competences);
    }
}
