// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.List;
import java.util.Optional;

/**
 * One week of a schedule.
 *
 * @param number counted from 1
 * @param activities what the team does, at most one activity per route, in the order of the routes
 * @param coachMinutes how many minutes coaches spend, over the whole team
 */
public record Week(int number, List<Activity> activities, int coachMinutes) {
    public Week {
        activities = List.copyOf(activities);
    }

    /** How many minutes it takes of each person. */
    public int minutes() {
        return activities.stream().mapToInt(Activity::minutes).sum();
    }

    /** The activity along this route, if there is one this week. */
    public Optional<Activity> along(Route route) {
        return activities.stream().filter(activity -> activity.route() == route).findFirst();
    }
}
