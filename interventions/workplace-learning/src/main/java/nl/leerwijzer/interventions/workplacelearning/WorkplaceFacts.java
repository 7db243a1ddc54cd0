// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;

/** What this intervention asks of an organisation. Everything is about a team; nothing is about one of its people. */
public final class WorkplaceFacts {
    /** The id of the intervention, and the namespace of these facts. */
    public static final String ID = "workplace-learning";

    /** Fewer respondents than this would show what single people think; our own choice. */
    public static final int FEWEST_RESPONDENTS = 5;

    /** The most weeks that a plan can last. */
    public static final int MOST_WEEKS = 52;

    /** The score of a team, on a scale from 1 to 7. */
    public static final Unit POINTS = new Unit(ID, "points", 1);

    /** Whether the word learning meets resistance. */
    public static final Fact<Boolean> LEARNING_MEETS_RESISTANCE = Fact.yesNo(ID, "learning-meets-resistance");

    /** Whether people doubt that they can learn. */
    public static final Fact<Boolean> DOUBT_IN_OWN_ABILITY = Fact.yesNo(ID, "doubt-in-own-ability");

    /**
     * How many people of the team filled in the scale of seven items (Edmondson 1999); "does not apply" when it was not
     * measured. A score of fewer than {@link #FEWEST_RESPONDENTS} people is refused.
     */
    public static final Fact<Integer> SAFETY_RESPONDENTS = Fact.wholeNumber(
                    ID, "safety-respondents", FEWEST_RESPONDENTS, 1_000, Unit.PEOPLE)
            .orDoesNotApply(false);

    /**
     * The mean of the team on that scale, 1 to 7, with the items that are worded the other way round turned. It is a
     * property of the team and never of one person.
     */
    public static final Fact<BigDecimal> SAFETY_SCORE = Fact.decimal(ID, "safety-score", "1", "7", POINTS);

    /** Whether people dare to ask, as far as one can say without measuring. */
    public static final Fact<Boolean> DARE_TO_ASK = Fact.yesNo(ID, "dare-to-ask");

    /** Whether mistakes are not held against people, as far as one can say without measuring. */
    public static final Fact<Boolean> MISTAKES_NOT_HELD_AGAINST = Fact.yesNo(ID, "mistakes-not-held-against");

    /** How much working time each person gets to learn. */
    public static final Fact<Integer> MINUTES_RELEASED =
            Fact.wholeNumber(ID, "minutes-released", 0, 600, Unit.MINUTES_PER_PERSON_PER_WEEK);

    /** Whether that time has a place in the roster. */
    public static final Fact<Boolean> TIME_ROSTERED = Fact.yesNo(ID, "time-rostered");

    /** How much time coaches have for the whole team. */
    public static final Fact<BigDecimal> COACH_HOURS =
            Fact.decimal(ID, "coach-hours", "0", "1000", Unit.HOURS_PER_WEEK);

    /** Whether the coach knows how to guide learning at work. */
    public static final Fact<Boolean> COACH_KNOW_HOW = Fact.yesNo(ID, "coach-know-how");

    /** How many people the team has; one person is no team. */
    public static final Fact<Integer> TEAM_SIZE = Fact.wholeNumber(ID, "team-size", 2, 500, Unit.PEOPLE);

    /** In how many shifts the team works; 1 when all work at the same time. */
    public static final Fact<Integer> SHIFTS = Fact.wholeNumber(ID, "shifts", 1, 10);

    /** Whether the people of the team can meet at the workplace. */
    public static final Fact<Boolean> ON_SITE = Fact.yesNo(ID, "on-site");

    /** With how much confidence in its ability to learn the team starts. */
    public static final Fact<Confidence> CONFIDENCE = Fact.choice(ID, "confidence", Confidence.class);

    /** Which routes the team likes best. */
    public static final Fact<Set<Route>> PREFERRED_ROUTES = Fact.choices(ID, "preferred-routes", Route.class);

    /** How many weeks the plan lasts. */
    public static final Fact<Integer> WEEKS = Fact.wholeNumber(ID, "weeks", 1, MOST_WEEKS, Unit.WEEKS);

    private WorkplaceFacts() {}

    /** All of these facts, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                LEARNING_MEETS_RESISTANCE,
                DOUBT_IN_OWN_ABILITY,
                SAFETY_RESPONDENTS,
                SAFETY_SCORE,
                DARE_TO_ASK,
                MISTAKES_NOT_HELD_AGAINST,
                MINUTES_RELEASED,
                TIME_ROSTERED,
                COACH_HOURS,
                COACH_KNOW_HOW,
                TEAM_SIZE,
                SHIFTS,
                ON_SITE,
                CONFIDENCE,
                PREFERRED_ROUTES,
                WEEKS)));
    }
}
