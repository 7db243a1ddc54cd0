// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.leerwijzer.core.value.Key;

/**
 * Makes schedules that keep to these rules:
 *
 * <ol>
 *   <li>every week has at least one activity, and at most one per route;
 *   <li>no week takes more minutes of a person, or of coaches, than there are;
 *   <li>the weeks together cover the three routes;
 *   <li>the first week holds small successes only;
 *   <li>demands rise only as confidence may have grown, see {@link Progress};
 *   <li>a team that is not safe does what demands no safety; one that works apart, what can be done apart.
 * </ol>
 *
 * <p>Week by week it takes the best of all weeks from which the rest of the plan can still be finished, which
 * {@link Reach} knows: so it finds a schedule whenever there is one.
 */
public final class Scheduler {
    private final List<Activity> activities;
    private final Team team;

    private Scheduler(List<Activity> activities, Team team) {
        this.activities = activities;
        this.team = team;
    }

    /** A scheduler for a team; among equals the activity that stands first in the list comes first. */
    public static Scheduler of(List<Activity> activities, Team team) {
        return new Scheduler(activities.stream().filter(team::canDo).toList(), team);
    }

    /** A schedule within these limits, or empty when there is none. */
    public Optional<Schedule> schedule(Limits limits) {
        Reach reach = Reach.of(activities, team, limits);
        if (reach.fewestWeeks().orElse(Integer.MAX_VALUE) > limits.weeks()) {
            return Optional.empty();
        }
        History history = new History(new HashMap<>(), new EnumMap<>(Route.class));
        List<Week> weeks = new ArrayList<>();
        Progress progress = Progress.start(team.confidence());
        for (int number = 1; number <= limits.weeks(); number++) {
            List<Activity> best = bestWeek(number, progress, limits, reach, history);
            best.forEach(history::add);
            weeks.add(Week.of(number, best, team));
            progress = progress.after(best);
        }
        return Optional.of(new Schedule(team, weeks));
    }

    /** Whether there is a schedule within these limits. */
    public boolean isFeasible(Limits limits) {
        return Reach.of(activities, team, limits).fewestWeeks().orElse(Integer.MAX_VALUE) <= limits.weeks();
    }

    /**
     * For each limit alone, the others kept as they are, the smallest value with which there is a schedule.
     *
     * @param most the largest values that count
     */
    public SmallestLimits smallest(Limits limits, Limits most) {
        return SmallestLimits.of(this, limits, most);
    }

    OptionalInt fewestWeeks(Limits limits) {
        return Reach.of(activities, team, limits).fewestWeeks();
    }

    /** More minutes than this per person can never be used in a week. */
    int mostUsefulMinutes() {
        return mostInAWeek(team::minutes);
    }

    /** More minutes of coaching than this can never be used in a week. */
    int mostUsefulCoachMinutes() {
        return mostInAWeek(team::coachMinutes);
    }

    private int mostInAWeek(ToIntFunction<Activity> minutes) {
        return Arrays.stream(Route.values())
                .mapToInt(route -> activities.stream()
                        .filter(activity -> activity.route() == route)
                        .mapToInt(minutes)
                        .max()
                        .orElse(0))
                .sum();
    }

    private List<Activity> bestWeek(int number, Progress progress, Limits limits, Reach reach, History history) {
        List<Activity> allowed = activities.stream()
                .filter(number == 1 ? Activity::isSmallSuccess : progress::allows)
                .toList();
        Search search = new Search(allowed, progress, limits, reach, limits.weeks() - number, history);
        search.from(0, limits.minutes(), limits.coachMinutes(), new ArrayList<>());
        return search.best();
    }

    /** How often each activity and each route came in the weeks so far. */
    private record History(Map<Key, Integer> uses, Map<Route, Integer> followed) {
        void add(Activity activity) {
            uses.merge(activity.key(), 1, Integer::sum);
            followed.merge(activity.route(), 1, Integer::sum);
        }

        /** By how much the routes differ in the times they are followed, leaving a difference of one uncounted. */
        int imbalanceAfter(List<Activity> week) {
            int most = 0;
            int least = Integer.MAX_VALUE;
            for (Route route : Route.values()) {
                int times = followed.getOrDefault(route, 0);
                for (Activity activity : week) {
                    times += activity.route() == route ? 1 : 0;
                }
                most = Math.max(most, times);
                least = Math.min(least, times);
            }
            return Math.max(0, most - least - 1);
        }
    }

    /** Tries all weeks that fit, and keeps the one that weighs most. */
    private final class Search {
        private final List<List<Activity>> byRoute;
        private final Progress progress;
        private final Reach reach;
        private final int weeksLeft;
        private final History history;
        private List<Activity> best = List.of();
        private int[] bestWeight = {-1};

        Search(List<Activity> allowed, Progress progress, Limits limits, Reach reach, int weeksLeft, History history) {
            this.history = history;
            this.byRoute = Arrays.stream(Route.values())
                    .map(route -> unlike(allowed.stream()
                            .filter(activity -> activity.route() == route)
                            .filter(activity -> team.minutes(activity) <= limits.minutes()
                                    && team.coachMinutes(activity) <= limits.coachMinutes())
                            .toList()))
                    .toList();
            this.progress = progress;
            this.reach = reach;
            this.weeksLeft = weeksLeft;
        }

        /** Of activities that no rule and no weight tells apart only the first, so that long lists cost little. */
        private List<Activity> unlike(List<Activity> sameRoute) {
            Map<List<Object>, Activity> firsts = new LinkedHashMap<>();
            for (Activity activity : sameRoute) {
                List<Object> alike = List.of(
                        team.minutes(activity),
                        team.coachMinutes(activity),
                        activity.safety() == SafetyDemand.NONE,
                        activity.confidenceNeeded(),
                        activity.confidenceBuilt(),
                        history.uses().getOrDefault(activity.key(), 0));
                firsts.putIfAbsent(alike, activity);
            }
            return List.copyOf(firsts.values());
        }

        List<Activity> best() {
            return best;
        }

        void from(int route, int minutes, int coachMinutes, List<Activity> week) {
            if (route == byRoute.size()) {
                weigh(week);
                return;
            }
            for (Activity activity : byRoute.get(route)) {
                int minutesLeft = minutes - team.minutes(activity);
                int coachMinutesLeft = coachMinutes - team.coachMinutes(activity);
                if (minutesLeft >= 0 && coachMinutesLeft >= 0) {
                    week.add(activity);
                    from(route + 1, minutesLeft, coachMinutesLeft, week);
                    week.remove(week.size() - 1);
                }
            }
            from(route + 1, minutes, coachMinutes, week);
        }

        private void weigh(List<Activity> week) {
            if (week.isEmpty()) {
                return;
            }
            int[] weight = weight(week);
            if (Arrays.compare(weight, bestWeight) > 0
                    && reach.weeksToCover(progress.after(week)).orElse(Integer.MAX_VALUE) <= weeksLeft) {
                best = List.copyOf(week);
                bestWeight = weight;
            }
        }

        /**
         * What makes a week a good one, the weightiest first: it covers new routes, follows the team's preference, keeps
         * the routes in balance, brings something new, follows more routes, repeats little, and raises demands; among
         * equals it is short.
         */
        private int[] weight(List<Activity> week) {
            int newRoutes = 0;
            int preferred = 0;
            int fresh = 0;
            int repeats = 0;
            int needed = 0;
            int minutes = 0;
            for (Activity activity : week) {
                int before = history.uses().getOrDefault(activity.key(), 0);
                newRoutes += progress.covers(activity.route()) ? 0 : 1;
                preferred = team.preferred().contains(activity.route()) ? 1 : preferred;
                fresh += before == 0 ? 1 : 0;
                repeats += before;
                needed += activity.confidenceNeeded();
                minutes += team.minutes(activity);
            }
            return new int[] {
                newRoutes, preferred, -history.imbalanceAfter(week), fresh, week.size(), -repeats, needed, -minutes
            };
        }
    }
}
