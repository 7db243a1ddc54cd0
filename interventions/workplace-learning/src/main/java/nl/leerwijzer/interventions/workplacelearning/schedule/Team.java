// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.Optional;
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
    /** How long it takes everybody to hand over to another shift, or to hear from it; our own estimate. */
    public static final int HANDOVER_MINUTES = 5;

    /** Why a team cannot do an activity, whatever its time, coaching and confidence. */
    public enum Obstacle {
        /** It demands safety, which is not there. */
        SAFETY,
        /** People must be at the workplace together, and are not. */
        PLACE,
        /** It is done in a group, and somebody works alone in a shift. */
        COMPANY
    }

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

    /** Why the team cannot do it; empty when it can, given time, coaching and confidence enough. */
    public Optional<Obstacle> obstacle(Activity activity) {
        if (!safe && activity.safety() != SafetyDemand.NONE) {
            return Optional.of(Obstacle.SAFETY);
        }
        if (!onSite && activity.onSite()) {
            return Optional.of(Obstacle.PLACE);
        }
        return activity.isCollective() && hasLoneShift() ? Optional.of(Obstacle.COMPANY) : Optional.empty();
    }

    /** Whether the team can do it at all, given time, coaching and confidence enough. */
    public boolean canDo(Activity activity) {
        return obstacle(activity).isEmpty();
    }

    /** Whether somebody works alone in a shift. */
    public boolean hasLoneShift() {
        return smallestShift() < 2;
    }

    /** Whether shifts must tell each other afterwards what came of it. */
    public boolean needsHandover(Activity activity) {
        return activity.handover() && filledShifts() > 1;
    }

    /** How many minutes it takes of everybody in the team, handing over to another shift included. */
    public int minutes(Activity activity) {
        return activity.minutes() + (needsHandover(activity) ? HANDOVER_MINUTES : 0);
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
