// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;

/** Teams of which all is known that a plan takes, and activities for them. */
final class Teams {
    /** A warehouse team of twelve in two shifts, half an hour a week, four hours of coaching, eight weeks. */
    static final Situation WAREHOUSE = Situation.builder()
            .asOf(LocalDate.of(2026, 3, 2))
            .set(WorkplaceFacts.LEARNING_MEETS_RESISTANCE, true)
            .set(WorkplaceFacts.DOUBT_IN_OWN_ABILITY, true)
            .setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS)
            .set(WorkplaceFacts.DARE_TO_ASK, true)
            .set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, true)
            .set(WorkplaceFacts.MINUTES_RELEASED, 30)
            .set(WorkplaceFacts.TIME_ROSTERED, false)
            .set(WorkplaceFacts.COACH_HOURS, new BigDecimal("4"))
            .set(WorkplaceFacts.COACH_KNOW_HOW, true)
            .set(WorkplaceFacts.TEAM_SIZE, 12)
            .set(WorkplaceFacts.SHIFTS, 2)
            .set(WorkplaceFacts.ON_SITE, true)
            .set(WorkplaceFacts.CONFIDENCE, Confidence.LOW)
            .set(WorkplaceFacts.PREFERRED_ROUTES, Set.of())
            .set(WorkplaceFacts.WEEKS, 8)
            .set(Organisation.HOURLY_COST, new Estimate<>(Money.ofEuros(28), Money.ofEuros(32), Money.ofEuros(40)))
            .build();

    /**
     * One activity per route: two that everybody does alone, of 15 and 10 minutes, and a look back of 20 minutes with a
     * coach in groups of eight at most, which is nothing to start with.
     */
    static final List<Activity> WITH_A_COACHED_LOOK_BACK =
            List.of(ofTheCatalogue("mini-assignment"), ofTheCatalogue("own-check"), ofTheCatalogue("look-back"));

    private Teams() {}

    static Activity ofTheCatalogue(String id) {
        return ActivityCatalogue.all().stream()
                .filter(activity -> activity.key().equals(new Key(id)))
                .findFirst()
                .orElseThrow();
    }
}
