// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.Set;

/**
 * The team that a schedule is for. Its people are taken to be spread over the shifts as evenly as possible.
 *
 * @param size how many people; 2 or more
 * @param shifts in how many shifts they work, 1 when they all work at the same time
 * @param onSite whether they can be at the workplace together
 * @param safe whether they dare to ask, and mistakes are not held against them
 * @param confidence with how much confidence they start
 * @param preferred the routes that they like best; none when there is no preference, or none is known
 */
public record Team(int size, int shifts, boolean onSite, boolean safe, Confidence confidence, Set<Route> preferred) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException for a team of fewer than two, which is data on one person, or without a shift
     */
    public Team {
        preferred = Set.copyOf(preferred);
        if (size < 2 || shifts < 1) {
            throw new IllegalArgumentException("a team is of two people or more, in one shift or more");
        }
    }

    /** Whether the team can do it at all, given time and confidence enough. */
    public boolean canDo(Activity activity) {
        boolean safeEnough = safe || activity.safety() == SafetyDemand.NONE;
        boolean inPlace = onSite || !activity.onSite();
        boolean together = !activity.isCollective() || smallestShift() >= 2;
        return safeEnough && inPlace && together;
    }

    /** In how many groups the team does it; people in different shifts are in different groups. */
    public int groups(Activity activity) {
        if (!activity.isCollective()) {
            return size;
        }
        int smaller = smallestShift();
        int largerShifts = size % filledShifts();
        int smallerShifts = filledShifts() - largerShifts;
        return largerShifts * ceilingOf(smaller + 1, activity.largestGroup())
                + smallerShifts * ceilingOf(smaller, activity.largestGroup());
    }

    /** How many minutes coaches spend on it in a week. */
    public int coachMinutes(Activity activity) {
        return activity.coachMinutes() * groups(activity);
    }

    private int smallestShift() {
        return size / filledShifts();
    }

    private int filledShifts() {
        return Math.min(size, shifts);
    }

    private static int ceilingOf(int people, int perGroup) {
        return (people + perGroup - 1) / perGroup;
    }
}
