// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerwijzer.interventions.workplacelearning.ActivityCatalogue;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final int MOST_WEEKS = 52;

    @Test
    void noScheduleOfTenThousandTeamsBreaksARule() {
        int feasible = 0;
        int teams = Samples.of(10_000);
        for (long seed = 0; seed < teams; seed++) {
            RandomTeams from = new RandomTeams(seed);
            Team team = from.team(40);
            Limits limits = from.limits(90, 16);
            List<Activity> activities = new ArrayList<>(ActivityCatalogue.all());
            if (seed % 4 == 0) {
                activities.addAll(from.catalogue(3));
            }
            Optional<Schedule> schedule = Scheduler.of(activities, team).schedule(limits);
            feasible += schedule.isPresent() ? 1 : 0;
            schedule.ifPresent(plan -> assertThat(ScheduleRules.broken(weeksOf(plan), team, limits))
                    .as("%s within %s", team, limits)
                    .isEmpty());
        }
        System.out.printf(
                "%d teams: %d with a schedule that breaks no rule, %d without one%n",
                teams, feasible, teams - feasible);
        assertThat(feasible).isBetween(teams / 2, teams - 100);
    }

    @Test
    void weekTotalsAreTheSumsOfTheirActivities() {
        for (long seed = 0; seed < Samples.of(300); seed++) {
            RandomTeams from = new RandomTeams(seed);
            Team team = from.team(40);
            Scheduler.of(ActivityCatalogue.all(), team)
                    .schedule(from.limits(90, 10))
                    .ifPresent(plan -> {
                        for (Week week : plan.weeks()) {
                            assertThat(week.coachMinutes())
                                    .isEqualTo(week.activities().stream()
                                            .mapToInt(activity ->
                                                    activity.coachMinutes() * ScheduleRules.groupsOf(activity, team))
                                            .sum());
                        }
                        assertThat(plan.minutesPerPerson())
                                .isEqualTo(weeksOf(plan).stream()
                                        .flatMap(List::stream)
                                        .mapToInt(activity -> ScheduleRules.minutesOf(activity, team))
                                        .sum());
                        assertThat(plan.mostMinutes())
                                .isGreaterThanOrEqualTo(
                                        plan.minutesPerPerson() / plan.weeks().size());
                        assertThat(plan.mostCoachMinutes()).isLessThanOrEqualTo(plan.coachMinutes());
                    });
        }
    }

    @Test
    void thereIsAScheduleExactlyWhenBruteForceFindsOne() {
        int cases = Samples.of(1_500);
        int feasible = 0;
        for (long seed = 0; seed < cases; seed++) {
            RandomTeams from = new RandomTeams(seed);
            List<Activity> catalogue = from.catalogue(2);
            Team team = from.team(8);
            Limits limits = from.limits(90, 3);
            boolean expected = bruteForce(catalogue, team, limits);
            Optional<Schedule> schedule = Scheduler.of(catalogue, team).schedule(limits);
            assertThat(schedule.isPresent()).as("seed %d", seed).isEqualTo(expected);
            schedule.ifPresent(plan -> assertThat(ScheduleRules.broken(weeksOf(plan), team, limits))
                    .isEmpty());
            feasible += expected ? 1 : 0;
        }
        System.out.printf("brute force agrees on %d small cases, %d of them feasible%n", cases, feasible);
        assertThat(feasible).isBetween(Samples.of(100), cases - Samples.of(100));
    }

    @Test
    void theWholeCatalogueGivesAShortScheduleExactlyWhenBruteForceFindsOne() {
        int cases = Samples.of(120);
        int feasible = 0;
        for (long seed = 50_000; seed < 50_000 + cases; seed++) {
            RandomTeams from = new RandomTeams(seed);
            Team team = from.team(12);
            Limits limits = from.limits(30, 2);
            boolean expected = bruteForce(ActivityCatalogue.all(), team, limits);
            assertThat(Scheduler.of(ActivityCatalogue.all(), team).isFeasible(limits))
                    .as("%s within %s", team, limits)
                    .isEqualTo(expected);
            feasible += expected ? 1 : 0;
        }
        System.out.printf("brute force over all activities agrees on %d cases, %d of them feasible%n", cases, feasible);
        assertThat(feasible).isBetween(Samples.of(10), cases - Samples.of(10));
    }

    @Test
    void smallestValuesAreThoseThatBruteForceFinds() {
        int some = 0;
        int none = 0;
        int cases = Samples.of(300);
        for (long seed = 10_000; seed < 10_000 + cases; seed++) {
            RandomTeams from = new RandomTeams(seed);
            List<Activity> catalogue = from.catalogue(2);
            Team team = from.team(8);
            Limits limits = from.limits(40, 2);
            SmallestLimits smallest = Scheduler.of(catalogue, team).smallest(limits, new Limits(200, 10_000, 3));
            // Minutes of these catalogues are multiples of 5; 105 is what three activities can take at most.
            OptionalInt minutes = IntStream.rangeClosed(0, 21)
                    .map(step -> step * 5)
                    .filter(value -> bruteForce(catalogue, team, limits.withMinutes(value)))
                    .findFirst();
            OptionalInt weeks = IntStream.rangeClosed(1, 3)
                    .filter(value ->
                            bruteForce(catalogue, team, new Limits(limits.minutes(), limits.coachMinutes(), value)))
                    .findFirst();
            OptionalInt coachTenths = coachSums(catalogue, team).stream()
                    .mapToInt(sum -> (sum + 5) / 6)
                    .sorted()
                    .filter(tenths -> bruteForce(catalogue, team, limits.withCoachMinutes(tenths * 6)))
                    .findFirst();
            assertThat(smallest).as("seed %d", seed).isEqualTo(new SmallestLimits(minutes, coachTenths, weeks));
            minutes.ifPresent(least -> assertThat(
                            least > 0 && bruteForce(catalogue, team, limits.withMinutes(least - 1)))
                    .isFalse());
            coachTenths.ifPresent(least -> assertThat(
                            least > 0 && bruteForce(catalogue, team, limits.withCoachMinutes((least - 1) * 6)))
                    .isFalse());
            some += coachTenths.isPresent() && coachTenths.getAsInt() > 0 ? 1 : 0;
            none += minutes.isEmpty() ? 1 : 0;
        }
        System.out.printf(
                "smallest values are those of brute force in %d cases: coaching needed in %d, no time enough in %d%n",
                cases, some, none);
        assertThat(some).as("cases in which coaching binds").isGreaterThan(Samples.of(5));
        assertThat(none).as("cases in which no time is enough").isGreaterThan(5);
    }

    @Test
    void smallestValuesOfTheCatalogueSufficeAndOneLessDoesNot() {
        for (long seed = 0; seed < Samples.of(300); seed++) {
            RandomTeams from = new RandomTeams(seed);
            Scheduler scheduler = Scheduler.of(ActivityCatalogue.all(), from.team(40));
            Limits limits = from.limits(40, 4);
            SmallestLimits smallest = scheduler.smallest(limits, new Limits(600, 60_000, MOST_WEEKS));
            smallest.minutes().ifPresent(least -> {
                assertThat(scheduler.schedule(limits.withMinutes(least))).isPresent();
                if (least > 0) {
                    assertThat(scheduler.schedule(limits.withMinutes(least - 1)))
                            .isEmpty();
                }
            });
            smallest.weeks().ifPresent(least -> {
                assertThat(scheduler.schedule(new Limits(limits.minutes(), limits.coachMinutes(), least)))
                        .isPresent();
                if (least > 1) {
                    assertThat(scheduler.schedule(new Limits(limits.minutes(), limits.coachMinutes(), least - 1)))
                            .isEmpty();
                }
            });
            boolean now = scheduler.schedule(limits).isPresent();
            assertThat(scheduler.isFeasible(limits)).isEqualTo(now);
            assertThat(now).isEqualTo(smallest.minutes().orElse(Integer.MAX_VALUE) <= limits.minutes());
            assertThat(now).isEqualTo(smallest.weeks().orElse(Integer.MAX_VALUE) <= limits.weeks());
        }
    }

    @Test
    void demandsOfALongPlanRiseFromSmallSuccesses() {
        Team team = new Team(12, 1, true, true, Confidence.LOW, Set.of());
        Schedule plan = Scheduler.of(ActivityCatalogue.all(), team)
                .schedule(new Limits(60, 240, 12))
                .orElseThrow();

        assertThat(plan.weeks().get(0).activities()).allMatch(Activity::isSmallSuccess);
        assertThat(hardest(plan.weeks().get(0))).isZero();
        assertThat(plan.weeks().stream().mapToInt(SchedulerTest::hardest).max()).hasValue(3);
        assertThat(plan.activities()).hasSizeGreaterThan(15);
        assertThat(plan.activities()).anyMatch(activity -> activity.safety() == SafetyDemand.MUCH);
    }

    @Test
    void aPreferredRouteIsFollowedInEveryWeekInWhichItFits() {
        Team team = new Team(12, 1, true, true, Confidence.LOW, Set.of(Route.DISTIL));
        Schedule plan = Scheduler.of(ActivityCatalogue.all(), team)
                .schedule(new Limits(15, 0, 8))
                .orElseThrow();

        assertThat(plan.weeks().stream().filter(week -> week.along(Route.DISTIL).isPresent()))
                .hasSize(6);
    }

    @Test
    void aRouteThatIsNewComesBeforeThePreferredOneAndThatOneBeforeTheOthers() {
        Team team = new Team(12, 1, true, true, Confidence.LOW, Set.of(Route.DISTIL));
        List<Activity> onePerRoute = List.of(
                task(Route.ADD, "task").build(),
                task(Route.INTERWEAVE, "talk").build(),
                task(Route.DISTIL, "note").build());

        Schedule plan =
                Scheduler.of(onePerRoute, team).schedule(new Limits(10, 0, 6)).orElseThrow();

        assertThat(plan.weeks())
                .flatExtracting(Week::activities)
                .extracting(activity -> activity.key().id())
                .containsExactly("note", "task", "talk", "note", "note", "note");
    }

    @Test
    void whatIsNewComesBeforeWhatWasDoneThenWhatWasDoneLeastThenWhatAsksMoreThenWhatIsShort() {
        Team team = new Team(12, 1, true, true, Confidence.LOW, Set.of());
        List<Activity> activities = List.of(
                task(Route.ADD, "long").minutes(15).build(),
                task(Route.ADD, "short").build(),
                task(Route.ADD, "hard").confidenceNeeded(1).build(),
                task(Route.INTERWEAVE, "talk").build(),
                task(Route.DISTIL, "note").build());

        Schedule plan =
                Scheduler.of(activities, team).schedule(new Limits(35, 0, 6)).orElseThrow();

        assertThat(plan.weeks()).allMatch(week -> week.activities().size() == 3);
        assertThat(plan.weeks().stream().map(week -> week.along(Route.ADD).orElseThrow()))
                .extracting(activity -> activity.key().id())
                .containsExactly("short", "hard", "long", "hard", "short", "long");
    }

    @Test
    void ofActivitiesThatDifferInNothingButTheirNameTheFirstOfTheListComesFirst() {
        Team team = new Team(12, 1, true, true, Confidence.LOW, Set.of());
        List<Activity> activities = List.of(
                task(Route.INTERWEAVE, "talk").build(),
                task(Route.DISTIL, "note").build(),
                task(Route.ADD, "second").build(),
                task(Route.ADD, "first").build());

        Schedule plan =
                Scheduler.of(activities, team).schedule(new Limits(30, 0, 4)).orElseThrow();

        assertThat(plan.weeks().stream().map(week -> week.along(Route.ADD).orElseThrow()))
                .extracting(activity -> activity.key().id())
                .containsExactly("second", "first", "second", "first");
    }

    @Test
    void routesStayInBalanceWhereThereIsNoPreference() {
        Team team = new Team(12, 2, true, true, Confidence.LOW, Set.of());
        Schedule plan = Scheduler.of(ActivityCatalogue.all(), team)
                .schedule(new Limits(30, 0, 12))
                .orElseThrow();

        List<Long> times = Arrays.stream(Route.values())
                .map(route -> plan.weeks().stream()
                        .filter(week -> week.along(route).isPresent())
                        .count())
                .toList();
        assertThat(Collections.max(times) - Collections.min(times)).isLessThanOrEqualTo(1);
    }

    @Test
    void anUnsafeTeamGetsOnlyWhatDemandsNoSafety() {
        Team team = new Team(12, 2, true, false, Confidence.HIGH, Set.of());
        Schedule plan = Scheduler.of(ActivityCatalogue.all(), team)
                .schedule(new Limits(90, 600, 20))
                .orElseThrow();

        assertThat(plan.activities()).allMatch(activity -> activity.safety() == SafetyDemand.NONE);
    }

    @Test
    void peopleWhoWorkAloneInTheirShiftGetNoGroupWork() {
        Team team = new Team(3, 3, true, true, Confidence.MODERATE, Set.of());
        Schedule plan = Scheduler.of(ActivityCatalogue.all(), team)
                .schedule(new Limits(60, 60, 6))
                .orElseThrow();

        assertThat(plan.activities()).noneMatch(Activity::isCollective);
    }

    @Test
    void handingOverCountsWhereThereAreShiftsToHandOverTo() {
        Activity talk = Activity.builder("test", "talk")
                .route(Route.INTERWEAVE)
                .kind(ActivityKind.TEAM_TALK)
                .minutes(10)
                .largestGroup(8)
                .handover(true)
                .build();

        assertThat(new Team(12, 1, true, true, Confidence.LOW, Set.of()).minutes(talk))
                .isEqualTo(10);
        assertThat(new Team(12, 3, true, true, Confidence.LOW, Set.of()).minutes(talk))
                .isEqualTo(15);
        // Two people in five shifts are two shifts of one.
        assertThat(new Team(2, 5, true, true, Confidence.LOW, Set.of()).needsHandover(talk))
                .isTrue();
    }

    @Test
    void aThousandActivitiesAreScheduledLikeThoseOfThemThatDiffer() {
        List<Activity> many = new ArrayList<>(ActivityCatalogue.all());
        List<Route> routes = List.of(Route.values());
        for (int i = 0; i < Samples.of(1_000); i++) {
            many.add(Activity.builder("test", "copy-" + i)
                    .route(routes.get(i % routes.size()))
                    .kind(ActivityKind.SHARING)
                    .minutes(10 + i % 5)
                    .build());
        }
        Team team = new Team(12, 2, true, true, Confidence.LOW, Set.of());
        Limits limits = new Limits(60, 240, 12);

        Schedule plan = Scheduler.of(many, team).schedule(limits).orElseThrow();

        assertThat(ScheduleRules.broken(weeksOf(plan), team, limits)).isEmpty();
        assertThat(plan.activities()).hasSize(36);
    }

    @Test
    void aTeamOfOneOrWithoutAShiftIsRefused() {
        assertThatThrownBy(() -> new Team(1, 1, true, true, Confidence.LOW, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Team(2, 0, true, true, Confidence.LOW, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTimeAndNoCoachingAreLimitsAndLessThanNothingOrNoWeekIsNot() {
        assertThat(new Limits(0, 0, 1).weeks()).isEqualTo(1);
        for (List<Integer> limits : List.of(List.of(-1, 0, 1), List.of(0, -1, 1), List.of(0, 0, 0))) {
            assertThatThrownBy(() -> new Limits(limits.get(0), limits.get(1), limits.get(2)))
                    .as(limits.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Something small of ten minutes that everybody does alone. */
    private static Activity.Builder task(Route route, String id) {
        return Activity.builder("test", id)
                .route(route)
                .kind(ActivityKind.ASSIGNMENT)
                .minutes(10);
    }

    private static int hardest(Week week) {
        return week.activities().stream()
                .mapToInt(Activity::confidenceNeeded)
                .max()
                .orElseThrow();
    }

    private static List<List<Activity>> weeksOf(Schedule plan) {
        return plan.weeks().stream().map(Week::activities).toList();
    }

    /** Tries every sequence of weeks, and asks the rules only about whole plans. */
    private static boolean bruteForce(List<Activity> catalogue, Team team, Limits limits) {
        List<List<Activity>> possible = subsets(catalogue).stream()
                .filter(week -> !week.isEmpty()
                        && week.stream()
                                        .mapToInt(a -> ScheduleRules.minutesOf(a, team))
                                        .sum()
                                <= limits.minutes()
                        && week.stream()
                                        .mapToInt(a -> a.coachMinutes() * ScheduleRules.groupsOf(a, team))
                                        .sum()
                                <= limits.coachMinutes())
                .toList();
        return extend(new ArrayList<>(), possible, team, limits);
    }

    private static boolean extend(List<List<Activity>> weeks, List<List<Activity>> possible, Team team, Limits limits) {
        if (weeks.size() == limits.weeks()) {
            return ScheduleRules.broken(weeks, team, limits).isEmpty();
        }
        for (List<Activity> week : possible) {
            weeks.add(week);
            boolean found = extend(weeks, possible, team, limits);
            weeks.remove(weeks.size() - 1);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Every set of activities with at most one per route. */
    private static List<List<Activity>> subsets(List<Activity> catalogue) {
        List<List<Activity>> subsets = new ArrayList<>(List.of(List.of()));
        for (Activity activity : catalogue) {
            for (List<Activity> subset : List.copyOf(subsets)) {
                if (subset.stream().noneMatch(other -> other.route() == activity.route())) {
                    List<Activity> more = new ArrayList<>(subset);
                    more.add(activity);
                    subsets.add(more);
                }
            }
        }
        return subsets;
    }

    private static List<Integer> coachSums(List<Activity> catalogue, Team team) {
        return subsets(catalogue).stream()
                .map(week -> week.stream()
                        .mapToInt(activity -> activity.coachMinutes() * ScheduleRules.groupsOf(activity, team))
                        .sum())
                .distinct()
                .toList();
    }
}
