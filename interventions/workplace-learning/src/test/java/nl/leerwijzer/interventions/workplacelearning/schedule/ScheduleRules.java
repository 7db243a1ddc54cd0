// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of a schedule, written a second time in the plainest way: what is broken, in words. */
final class ScheduleRules {
    private ScheduleRules() {}

    static List<String> broken(List<List<Activity>> weeks, Team team, Limits limits) {
        List<String> broken = new ArrayList<>();
        if (weeks.size() != limits.weeks()) {
            broken.add("it lasts another number of weeks");
        }
        int confidence = team.confidence().steps();
        boolean opened = false;
        Set<Route> covered = EnumSet.noneOf(Route.class);
        for (int i = 0; i < weeks.size(); i++) {
            List<Activity> week = weeks.get(i);
            String where = "week " + (i + 1) + ": ";
            if (week.isEmpty()) {
                broken.add(where + "nothing to do");
            }
            if (week.stream().map(Activity::route).distinct().count() != week.size()) {
                broken.add(where + "a route twice");
            }
            if (week.stream().mapToInt(a -> minutesOf(a, team)).sum() > limits.minutes()) {
                broken.add(where + "more minutes than there are");
            }
            if (week.stream()
                            .mapToInt(a -> a.coachMinutes() * groupsOf(a, team))
                            .sum()
                    > limits.coachMinutes()) {
                broken.add(where + "more coaching than there is");
            }
            for (Activity activity : week) {
                if (activity.confidenceNeeded() > confidence) {
                    broken.add(where + "more confidence needed than there may be");
                }
                if (activity.safety() != SafetyDemand.NONE && !team.safe()) {
                    broken.add(where + "safety demanded of an unsafe team");
                }
                if (activity.safety() == SafetyDemand.MUCH && !opened) {
                    broken.add(where + "much safety demanded before some");
                }
                if (activity.onSite() && !team.onSite()) {
                    broken.add(where + "on site for a team that is not");
                }
                if (activity.largestGroup() > 1 && shifts(team).stream().anyMatch(people -> people < 2)) {
                    broken.add(where + "a group for somebody who works alone");
                }
                if (i == 0
                        && (activity.confidenceNeeded() > 0
                                || activity.confidenceBuilt() == 0
                                || activity.safety() != SafetyDemand.NONE)) {
                    broken.add(where + "no small success");
                }
                covered.add(activity.route());
            }
            int built = 0;
            for (Activity activity : week) {
                built = Math.max(built, activity.confidenceBuilt());
                opened |= activity.safety() != SafetyDemand.NONE;
            }
            confidence += built;
        }
        if (covered.size() < 3) {
            broken.add("not all routes are covered");
        }
        return broken;
    }

    /** Five minutes more where people in another shift must hear what came of it. */
    static int minutesOf(Activity activity, Team team) {
        return shifts(team).size() > 1 && activity.handover() ? activity.minutes() + 5 : activity.minutes();
    }

    /** Deals people out over the shifts one by one, and each shift into groups one by one. */
    static int groupsOf(Activity activity, Team team) {
        if (activity.largestGroup() == 1) {
            return team.size();
        }
        int groups = 0;
        for (int people : shifts(team)) {
            for (int left = people; left > 0; left -= activity.largestGroup()) {
                groups++;
            }
        }
        return groups;
    }

    private static List<Integer> shifts(Team team) {
        int[] people = new int[team.shifts()];
        for (int i = 0; i < team.size(); i++) {
            people[i % people.length]++;
        }
        List<Integer> filled = new ArrayList<>();
        for (int number : people) {
            if (number > 0) {
                filled.add(number);
            }
        }
        return filled;
    }
}
