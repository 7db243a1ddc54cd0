// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.Collection;

/**
 * How far a team may have come at the start of a week. These are the rules by which demands rise:
 *
 * <ul>
 *   <li>an activity needs no more confidence than the team may have by then; a week adds the most that one of its
 *       activities builds, and no more;
 *   <li>an activity that demands much safety comes after a week with one that demands some.
 * </ul>
 *
 * @param confidence the steps of confidence, 0 to {@link Confidence#MOST_STEPS}
 * @param covered the routes that the plan has covered so far, as {@link #bit bits}
 * @param opened whether an earlier week had an activity that demands safety
 */
record Progress(int confidence, int covered, boolean opened) {
    private static final int ALL_ROUTES = 7;

    /** How many of these there are: {@link #index} runs from 0 up to this. */
    static final int COUNT = (Confidence.MOST_STEPS + 1) * (ALL_ROUTES + 1) * 2;

    static Progress at(int index) {
        int rest = index / 2;
        return new Progress(rest / (ALL_ROUTES + 1), rest % (ALL_ROUTES + 1), index % 2 == 1);
    }

    static Progress start(Confidence confidence) {
        return new Progress(confidence.steps(), 0, false);
    }

    static int bit(Route route) {
        return switch (route) {
            case ADD -> 1;
            case INTERWEAVE -> 2;
            case DISTIL -> 4;
        };
    }

    int index() {
        return (confidence * (ALL_ROUTES + 1) + covered) * 2 + (opened ? 1 : 0);
    }

    boolean coversAllRoutes() {
        return covered == ALL_ROUTES;
    }

    boolean covers(Route route) {
        return (covered & bit(route)) != 0;
    }

    boolean allows(Activity activity) {
        return activity.confidenceNeeded() <= confidence && (opened || activity.safety() != SafetyDemand.MUCH);
    }

    Progress after(Collection<Activity> week) {
        int routes = 0;
        int built = 0;
        boolean opens = false;
        for (Activity activity : week) {
            routes |= bit(activity.route());
            built = Math.max(built, activity.confidenceBuilt());
            opens |= activity.safety() != SafetyDemand.NONE;
        }
        return after(routes, built, opens);
    }

    Progress after(int routes, int built, boolean opens) {
        return new Progress(Math.min(Confidence.MOST_STEPS, confidence + built), covered | routes, opened || opens);
    }
}
