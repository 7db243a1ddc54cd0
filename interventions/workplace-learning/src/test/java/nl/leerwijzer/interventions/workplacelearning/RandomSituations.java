// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;

/** Situations from a seed: each fact known with a given chance. */
final class RandomSituations {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SplittableRandom random;
    private final int unknownInHundred;

    RandomSituations(long seed, int unknownInHundred) {
        this.random = new SplittableRandom(seed);
        this.unknownInHundred = unknownInHundred;
    }

    Situation next() {
        Situation.Builder situation = Situation.builder().seed(random.nextLong());
        if (random.nextInt(10) > 0) {
            situation.asOf(TODAY);
        }
        if (random.nextBoolean()) {
            situation.started(WorkplaceFacts.ID, TODAY.plusDays(random.nextInt(200) - 150));
        }
        for (Fact<Boolean> fact : List.of(
                WorkplaceFacts.LEARNING_MEETS_RESISTANCE,
                WorkplaceFacts.DOUBT_IN_OWN_ABILITY,
                WorkplaceFacts.DARE_TO_ASK,
                WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST,
                WorkplaceFacts.TIME_ROSTERED,
                WorkplaceFacts.COACH_KNOW_HOW,
                WorkplaceFacts.ON_SITE)) {
            set(situation, fact, random.nextInt(4) > 0);
        }
        if (isKnown()) {
            if (random.nextBoolean()) {
                situation.setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS);
            } else {
                situation.set(WorkplaceFacts.SAFETY_RESPONDENTS, 2 + random.nextInt(20));
            }
        }
        set(situation, WorkplaceFacts.SAFETY_ITEMS, safetyItems());
        if (isKnown() && random.nextInt(3) == 0) {
            situation.set(WorkplaceFacts.ACTIVITIES, activities());
        }
        set(situation, WorkplaceFacts.MINUTES_RELEASED, random.nextInt(100));
        set(situation, WorkplaceFacts.COACH_HOURS, any(List.of("0", "0.4", "1", "3.25", "12")));
        set(situation, WorkplaceFacts.TEAM_SIZE, 2 + random.nextInt(40));
        set(situation, WorkplaceFacts.SHIFTS, any(List.of(1, 1, 2, 3, 5)));
        set(situation, WorkplaceFacts.CONFIDENCE, any(List.of(Confidence.values())));
        set(situation, WorkplaceFacts.WEEKS, 1 + random.nextInt(14));
        set(situation, WorkplaceFacts.PREFERRED_ROUTES, routes());
        Money rate = Money.ofEuros(20 + random.nextInt(40));
        set(situation, Organisation.HOURLY_COST, new Estimate<>(rate, rate, Money.ofEuros(60)));
        return situation.build();
    }

    /** Mostly all seven; at times one is missing or twice there, or something of it is unknown. */
    private List<Entry> safetyItems() {
        List<Entry> items = Filled.scale(any(List.of("3", "4.5", "5", "6")));
        int place = random.nextInt(items.size());
        Entry item = items.get(place);
        switch (random.nextInt(8)) {
            case 0 -> items.remove(place);
            case 1 -> items.set(place, item.with(WorkplaceFacts.ITEM, any(List.of(SafetyItem.values()))));
            case 2 ->
                items.set(
                        place,
                        isKnown()
                                ? item
                                : Filled.without(item, any(List.of(WorkplaceFacts.ITEM, WorkplaceFacts.ITEM_MEAN))));
            default -> items.set(place, item.with(WorkplaceFacts.ITEM_MEAN, BigDecimal.valueOf(1 + random.nextInt(7))));
        }
        return items;
    }

    /** A few activities, in which any field may be unknown. */
    private List<Entry> activities() {
        List<Entry> activities = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Entry activity = Filled.teamTalk(any(List.of("own-", "talk-")) + i)
                    .with(WorkplaceFacts.ACTIVITY_ROUTE, any(List.of(Route.values())))
                    .with(WorkplaceFacts.ACTIVITY_KIND, any(List.of(ActivityKind.values())))
                    .with(WorkplaceFacts.ACTIVITY_MINUTES, 10 + random.nextInt(30))
                    .with(WorkplaceFacts.ACTIVITY_ON_SITE, random.nextBoolean())
                    .with(WorkplaceFacts.ACTIVITY_COACH_MINUTES, random.nextInt(11))
                    .with(WorkplaceFacts.ACTIVITY_BUILDS, random.nextInt(3));
            if (random.nextBoolean()) {
                activity = Filled.labelled(activity, "Talk " + random.nextInt(100), "Talk and listen.");
            }
            activities.add(isKnown() ? activity : Filled.without(activity, WorkplaceFacts.ACTIVITY_MINUTES));
        }
        return activities;
    }

    private Set<Route> routes() {
        Set<Route> routes = EnumSet.noneOf(Route.class);
        for (Route route : Route.values()) {
            if (random.nextInt(3) == 0) {
                routes.add(route);
            }
        }
        return routes;
    }

    private void set(Situation.Builder situation, Fact<BigDecimal> fact, String value) {
        set(situation, fact, new BigDecimal(value));
    }

    private <T> void set(Situation.Builder situation, Fact<T> fact, T value) {
        if (isKnown()) {
            situation.set(fact, value);
        }
    }

    private boolean isKnown() {
        return random.nextInt(100) >= unknownInHundred;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
