// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Teams, limits and catalogues from a seed. */
final class RandomTeams {
    private final SplittableRandom random;

    RandomTeams(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Team team(int mostPeople) {
        Set<Route> preferred = EnumSet.noneOf(Route.class);
        for (Route route : Route.values()) {
            if (random.nextInt(4) == 0) {
                preferred.add(route);
            }
        }
        return new Team(
                2 + random.nextInt(mostPeople - 1),
                any(List.of(1, 1, 1, 2, 3, 4)),
                random.nextInt(3) > 0,
                random.nextInt(3) > 0,
                any(List.of(Confidence.values())),
                preferred);
    }

    Limits limits(int mostMinutes, int mostWeeks) {
        int coachMinutes = any(List.of(0, 20, 45, 120, 400));
        return new Limits(random.nextInt(mostMinutes + 1), coachMinutes, 1 + random.nextInt(mostWeeks));
    }

    /** A small catalogue, in which anything can bind: time, coaching, confidence, safety, place and company. */
    List<Activity> catalogue(int perRoute) {
        List<Activity> activities = new ArrayList<>();
        for (Route route : Route.values()) {
            int count = random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(perRoute);
            for (int i = 0; i < count; i++) {
                activities.add(activity(route, i));
            }
        }
        return activities;
    }

    private Activity activity(Route route, int number) {
        boolean alone = random.nextBoolean();
        boolean easy = number == 0 && random.nextInt(4) > 0;
        return Activity.builder("test", route.name() + number)
                .route(route)
                .kind(ActivityKind.ASSIGNMENT)
                .minutes(5 * (1 + random.nextInt(6)))
                .largestGroup(alone ? 1 : 3 + random.nextInt(6))
                .handover(!alone && random.nextInt(3) == 0)
                .coachMinutes(any(List.of(0, 0, 0, 5, 10)))
                .onSite(random.nextInt(10) == 0)
                .safety(
                        easy
                                ? SafetyDemand.NONE
                                : any(List.of(
                                        SafetyDemand.NONE, SafetyDemand.NONE, SafetyDemand.SOME, SafetyDemand.MUCH)))
                .confidenceNeeded(easy ? 0 : any(List.of(0, 0, 1, 2, 4)))
                .confidenceBuilt(easy ? 1 : any(List.of(0, 1, 2)))
                .build();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
