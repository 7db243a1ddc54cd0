// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Barrier;

/**
 * What one group develops for one goal that is behind.
 *
 * @param number its number among the plans, from 1
 * @param key the key of the first gap that it answers
 * @param goal the goal
 * @param group the group
 * @param competences what the group lacks for the goal, in the order of the list of competences
 * @param barriers all that is said to keep the group from learning it; empty when nobody said anything
 */
public record DevelopmentPlan(
        int number, Key key, Goal goal, Group group, List<Competence> competences, Optional<Set<Barrier>> barriers) {
    public DevelopmentPlan {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(group, "group");
        competences = List.copyOf(competences);
        barriers = barriers.map(known -> Set.copyOf(known));
    }

    /** The plan that answers these gaps of one group for one goal. */
    static DevelopmentPlan of(int number, Goal goal, Group group, List<Gap> gaps) {
        List<Set<Barrier>> said =
                gaps.stream().flatMap(gap -> gap.barriers().stream()).toList();
        return new DevelopmentPlan(
                number,
                gaps.get(0).key(),
                goal,
                group,
                gaps.stream()
                        .map(gap -> gap.competence().orElseThrow())
                        .distinct()
                        .sorted(Comparator.comparingInt(Competence::position))
                        .toList(),
                said.isEmpty()
                        ? Optional.empty()
                        : Optional.of(said.stream().flatMap(Collection::stream).collect(Collectors.toSet())));
    }

    /** What may serve it: what takes its barriers away, or anything while nobody said what they are. */
    public Set<Support> supports() {
        return barriers.map(known -> known.stream()
                        .flatMap(barrier -> barrier.supports().stream())
                        .collect(Collectors.<Support, Set<Support>>toCollection(() -> EnumSet.noneOf(Support.class))))
                .orElseGet(() -> EnumSet.allOf(Support.class));
    }

    /** What it is called in an advice. */
    Text name() {
        return Text.of(AlignmentFacts.ID, "plan.name").with("number", number).with("group", group.name());
    }

    /** What keeps the group from learning, in the order of the choices. */
    List<Text> barrierNames() {
        return new TreeSet<>(barriers.orElse(Set.of()))
                .stream().map(AlignmentFacts.GAP_BARRIERS::choice).toList();
    }
}
