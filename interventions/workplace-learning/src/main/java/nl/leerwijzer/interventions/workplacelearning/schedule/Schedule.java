// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a team does, week by week.
 *
 * @param team who does it
 * @param weeks the weeks in order, at least one
 */
public record Schedule(Team team, List<Week> weeks) {
    private static final int SHORTEST_WITH_A_MIDDLE = 4;

    public Schedule {
        Objects.requireNonNull(team, "team");
        weeks = List.copyOf(weeks);
    }

    /** Every activity once, in the order in which the plan comes to it. */
    public List<Activity> activities() {
        return weeks.stream()
                .flatMap(week -> week.activities().stream())
                .distinct()
                .toList();
    }

    /** How many minutes it takes of each person, over all weeks. */
    public int minutesPerPerson() {
        return weeks.stream().mapToInt(Week::minutes).sum();
    }

    /** How many minutes the fullest week takes of each person. */
    public int mostMinutes() {
        return weeks.stream().mapToInt(Week::minutes).max().orElse(0);
    }

    /** How many minutes coaches spend, over all weeks. */
    public int coachMinutes() {
        return weeks.stream().mapToInt(Week::coachMinutes).sum();
    }

    /** How many minutes coaches spend in the week in which they spend most. */
    public int mostCoachMinutes() {
        return weeks.stream().mapToInt(Week::coachMinutes).max().orElse(0);
    }

    /** The first week in which something takes more confidence than the team is known to have; there need be none. */
    public Optional<Week> firstHarderWeek() {
        return weeks.stream()
                .filter(week -> week.activities().stream()
                        .anyMatch(activity ->
                                activity.confidenceNeeded() > team.confidence().steps()))
                .findFirst();
    }

    /** The week after which half of them are over; none for a plan that is too short to pause in. */
    public Optional<Week> middleWeek() {
        return weeks.size() < SHORTEST_WITH_A_MIDDLE ? Optional.empty() : Optional.of(weeks.get(weeks.size() / 2));
    }
}
