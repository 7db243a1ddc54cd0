// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * In how few weeks a team can cover the routes that are left, from anywhere it may be. This is exact: it tries every
 * kind of week, up to weeks that another one beats in all respects.
 *
 * <p>Since the activities of a first week can be done again in any later week, a plan exists for every number of weeks
 * from the fewest on.
 */
final class Reach {
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final List<Activity> activities;
    private final Team team;
    private final Limits limits;
    private final int[] weeksToCover = new int[Progress.COUNT];

    private Reach(List<Activity> activities, Team team, Limits limits) {
        this.activities = activities;
        this.team = team;
        this.limits = limits;
    }

    /** Works it out for activities that the team can do. */
    static Reach of(List<Activity> activities, Team team, Limits limits) {
        Reach reach = new Reach(activities, team, limits);
        reach.solve();
        return reach;
    }

    /** In how few weeks all routes are covered from here; the first of them need be no first week of a plan. */
    OptionalInt weeksToCover(Progress from) {
        int weeks = weeksToCover[from.index()];
        return weeks >= NEVER ? OptionalInt.empty() : OptionalInt.of(weeks);
    }

    /** In how few weeks a plan covers all routes, its first week made of small successes. */
    OptionalInt fewestWeeks() {
        Progress start = Progress.start(team.confidence());
        return moves(activities.stream().filter(Activity::isSmallSuccess).toList()).stream()
                .map(move -> start.after(move.routes(), move.built(), move.opens()))
                .flatMapToInt(next -> weeksToCover(next).stream())
                .map(weeks -> weeks + 1)
                .min();
    }

    /** The value of every state is one more than the least among its successors; repeated until nothing changes. */
    private void solve() {
        Arrays.fill(weeksToCover, NEVER);
        List<Set<Move>> movesByState = new ArrayList<>();
        for (int i = 0; i < Progress.COUNT; i++) {
            Progress here = Progress.at(i);
            if (here.coversAllRoutes()) {
                weeksToCover[i] = 0;
            }
            // What may be done does not depend on what is covered: the moves of the bare state are shared.
            int bare = new Progress(here.confidence(), 0, here.opened()).index();
            movesByState.add(
                    bare == i ? moves(activities.stream().filter(here::allows).toList()) : movesByState.get(bare));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < Progress.COUNT; i++) {
                int best = weeksToCover[i];
                for (Move move : movesByState.get(i)) {
                    Progress next = Progress.at(i).after(move.routes(), move.built(), move.opens());
                    best = Math.min(best, weeksToCover[next.index()] + 1);
                }
                changed |= best < weeksToCover[i];
                weeksToCover[i] = best;
            }
        }
    }

    /** What a week can bring: the routes covered, the confidence built, and whether it opens the way to more. */
    private record Move(int routes, int built, boolean opens) {}

    private Set<Move> moves(List<Activity> allowed) {
        Set<Move> moves = new HashSet<>();
        List<List<Activity>> byRoute = Arrays.stream(Route.values())
                .map(route -> unbeaten(allowed.stream()
                        .filter(activity -> activity.route() == route)
                        .toList()))
                .toList();
        collect(byRoute, 0, new Move(0, 0, false), limits.minutes(), limits.coachMinutes(), moves);
        return moves;
    }

    private void collect(
            List<List<Activity>> byRoute, int route, Move sofar, int minutes, int coachMinutes, Set<Move> moves) {
        if (route == byRoute.size()) {
            if (sofar.routes() != 0) {
                moves.add(sofar);
            }
            return;
        }
        collect(byRoute, route + 1, sofar, minutes, coachMinutes, moves);
        for (Activity activity : byRoute.get(route)) {
            int minutesLeft = minutes - team.minutes(activity);
            int coachMinutesLeft = coachMinutes - team.coachMinutes(activity);
            if (minutesLeft >= 0 && coachMinutesLeft >= 0) {
                Move more = new Move(
                        sofar.routes() | Progress.bit(activity.route()),
                        Math.max(sofar.built(), activity.confidenceBuilt()),
                        sofar.opens() || activity.safety() != SafetyDemand.NONE);
                collect(byRoute, route + 1, more, minutesLeft, coachMinutesLeft, moves);
            }
        }
    }

    /** Leaves out every activity beside which another one asks no more and brings no less. */
    private List<Activity> unbeaten(List<Activity> sameRoute) {
        List<Activity> kept = new ArrayList<>();
        for (Activity activity : sameRoute) {
            if (kept.stream().noneMatch(other -> beats(other, activity))) {
                kept.removeIf(other -> beats(activity, other));
                kept.add(activity);
            }
        }
        return kept;
    }

    private boolean beats(Activity one, Activity other) {
        return team.minutes(one) <= team.minutes(other)
                && team.coachMinutes(one) <= team.coachMinutes(other)
                && one.confidenceBuilt() >= other.confidenceBuilt()
                && (one.safety() != SafetyDemand.NONE || other.safety() == SafetyDemand.NONE);
    }
}
