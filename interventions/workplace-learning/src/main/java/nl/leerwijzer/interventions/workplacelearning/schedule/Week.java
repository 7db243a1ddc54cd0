// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.List;
import java.util.Optional;

/**
 * One week of a schedule.
 *
 * @param number counted from 1
 * @param activities what the team does, at most one activity per route, in the order of the routes
 * @param minutes how many minutes it takes of each person, handing over between shifts included
 * @param coachMinutes how many minutes coaches spend, over the whole team
 */
public record Week(int number, List<Activity> activities, int minutes, int coachMinutes) {
    public Week {
        activities = List.copyOf(activities);
    }

    /** What a team spends on these activities. */
    static Week of(int number, List<Activity> activities, Team team) {
        return new Week(
                number,
                activities,
                activities.stream().mapToInt(team::minutes).sum(),
                activities.stream().mapToInt(team::coachMinutes).sum());
    }

    /** The activity along this route, if there is one this week. */
    public Optional<Activity> along(Route route) {
        return activities.stream().filter(activity -> activity.route() == route).findFirst();
    }
}
