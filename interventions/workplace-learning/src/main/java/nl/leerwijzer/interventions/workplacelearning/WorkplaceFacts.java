// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand;

/** What this intervention asks of an organisation. Everything is about a team; nothing is about one of its people. */
public final class WorkplaceFacts {
    /** The id of the intervention, and the namespace of these facts. */
    public static final String ID = "workplace-learning";

    /** The fewest minutes that an activity takes: anything shorter is no moment of its own; our own choice. */
    public static final int FEWEST_ACTIVITY_MINUTES = 10;

    /** The most minutes that can be released per person per week. */
    public static final int MOST_MINUTES = 600;

    /** The most hours of coaching that there can be per week. */
    public static final int MOST_COACH_HOURS = 1_000;

    /** The most weeks that a plan can last. */
    public static final int MOST_WEEKS = 52;

    /** The score of a team, on a scale from 1 to 7. */
    public static final Unit POINTS = new Unit(ID, "points", 1);

    /** Whether the word learning meets resistance. */
    public static final Fact<Boolean> LEARNING_MEETS_RESISTANCE = Fact.yesNo(ID, "learning-meets-resistance");

    /** Whether people doubt that they can learn. */
    public static final Fact<Boolean> DOUBT_IN_OWN_ABILITY = Fact.yesNo(ID, "doubt-in-own-ability");

    /**
     * How many people of the team filled in the scale of seven statements (Edmondson 1999), counted at the statement that
     * fewest of them answered; "does not apply" when safety was not measured. What fewer than
     * {@link SafetyScale#FEWEST_RESPONDENTS} people answered is not used.
     */
    public static final Fact<Integer> SAFETY_RESPONDENTS =
            Fact.wholeNumber(ID, "safety-respondents", 1, 500, Unit.PEOPLE).orDoesNotApply(false);

    /** What the scale gave: one entry per statement. Answers of single people have no place in it. */
    public static final Fact<List<Entry>> SAFETY_ITEMS = Fact.list(ID, "safety-items");

    /** Which statement of the scale an entry is about. */
    public static final Fact<SafetyItem> ITEM =
            Fact.choice(ID, "item", SafetyItem.class).columnOf(SAFETY_ITEMS);

    /** The mean of the team on a statement as it was answered, reversed ones not yet turned. */
    public static final Fact<BigDecimal> ITEM_MEAN =
            Fact.decimal(ID, "mean", "1", "7", POINTS).columnOf(SAFETY_ITEMS);

    /** Whether people dare to ask, as far as one can say without measuring. */
    public static final Fact<Boolean> DARE_TO_ASK = Fact.yesNo(ID, "dare-to-ask");

    /** Whether mistakes are not held against people, as far as one can say without measuring. */
    public static final Fact<Boolean> MISTAKES_NOT_HELD_AGAINST = Fact.yesNo(ID, "mistakes-not-held-against");

    /** How much working time each person gets to learn. */
    public static final Fact<Integer> MINUTES_RELEASED =
            Fact.wholeNumber(ID, "minutes-released", 0, MOST_MINUTES, Unit.MINUTES_PER_PERSON_PER_WEEK);

    /** Whether that time has a place in the roster. */
    public static final Fact<Boolean> TIME_ROSTERED = Fact.yesNo(ID, "time-rostered");

    /** How much time coaches have for the whole team. */
    public static final Fact<BigDecimal> COACH_HOURS =
            Fact.decimal(ID, "coach-hours", "0", String.valueOf(MOST_COACH_HOURS), Unit.HOURS_PER_WEEK);

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

    private static final Fact<List<Entry>> ACTIVITY_LIST = Fact.list(ID, "activities");

    /** What an activity of their own is called. */
    public static final Fact<Label> ACTIVITY_LABEL = Fact.label(ID, "label").columnOf(ACTIVITY_LIST);

    /** How an activity is done, in one line. */
    public static final Fact<Label> ACTIVITY_HOW = Fact.label(ID, "how").columnOf(ACTIVITY_LIST);

    /** The route that an activity follows. */
    public static final Fact<Route> ACTIVITY_ROUTE =
            Fact.choice(ID, "route", Route.class).columnOf(ACTIVITY_LIST);

    /** What people do in an activity. */
    public static final Fact<ActivityKind> ACTIVITY_KIND =
            Fact.choice(ID, "kind", ActivityKind.class).columnOf(ACTIVITY_LIST);

    /** How many minutes an activity takes of everybody who joins. */
    public static final Fact<Integer> ACTIVITY_MINUTES = Fact.wholeNumber(
                    ID, "minutes", FEWEST_ACTIVITY_MINUTES, 180, Unit.MINUTES)
            .columnOf(ACTIVITY_LIST);

    /** How many people do an activity together at most; 1 when everybody does it alone. */
    public static final Fact<Integer> ACTIVITY_GROUP =
            Fact.wholeNumber(ID, "largest-group", 1, 100, Unit.PEOPLE).columnOf(ACTIVITY_LIST);

    /** How many minutes a coach spends on each group, or on each person in an activity done alone. */
    public static final Fact<Integer> ACTIVITY_COACH_MINUTES =
            Fact.wholeNumber(ID, "coach-minutes", 0, 180, Unit.MINUTES).columnOf(ACTIVITY_LIST);

    /** Whether people must be at the workplace for an activity. */
    public static final Fact<Boolean> ACTIVITY_ON_SITE =
            Fact.yesNo(ID, "needs-workplace").columnOf(ACTIVITY_LIST);

    /** Whether what a group agrees in an activity concerns the other shifts too. */
    public static final Fact<Boolean> ACTIVITY_HANDOVER =
            Fact.yesNo(ID, "handover").columnOf(ACTIVITY_LIST);

    /** How safe people must feel for an activity. */
    public static final Fact<SafetyDemand> ACTIVITY_SAFETY =
            Fact.choice(ID, "safety", SafetyDemand.class).columnOf(ACTIVITY_LIST);

    /** How many steps of confidence an activity needs. */
    public static final Fact<Integer> ACTIVITY_NEEDS =
            Fact.wholeNumber(ID, "confidence-needed", 0, Confidence.MOST_STEPS).columnOf(ACTIVITY_LIST);

    /** By how many steps confidence may have grown after an activity. */
    public static final Fact<Integer> ACTIVITY_BUILDS =
            Fact.wholeNumber(ID, "confidence-built", 0, Activity.MOST_BUILT).columnOf(ACTIVITY_LIST);

    /** Activities that an organisation or a third party adds to those of the library. */
    public static final Fact<List<Entry>> ACTIVITIES = ACTIVITY_LIST
            .checkedBy(check(
                    "group-of-two",
                    entry -> entry.find(ACTIVITY_GROUP)
                            .map(people -> people == 1 || people >= Activity.SMALLEST_GROUP_BOUND),
                    ACTIVITY_GROUP))
            .checkedBy(check(
                    "alone-together",
                    entry -> both(
                            entry.find(ACTIVITY_GROUP),
                            entry.find(ACTIVITY_KIND),
                            (people, kind) -> people > 1 || !kind.takesOthers()),
                    ACTIVITY_GROUP,
                    ACTIVITY_KIND))
            .checkedBy(check(
                    "alone-handover",
                    entry -> both(
                            entry.find(ACTIVITY_GROUP),
                            entry.find(ACTIVITY_HANDOVER),
                            (people, handover) -> people > 1 || !handover),
                    ACTIVITY_GROUP,
                    ACTIVITY_HANDOVER))
            .checkedBy(check(
                    "coach-longer",
                    entry -> both(
                            entry.find(ACTIVITY_COACH_MINUTES),
                            entry.find(ACTIVITY_MINUTES),
                            (coach, minutes) -> coach <= minutes),
                    ACTIVITY_COACH_MINUTES,
                    ACTIVITY_MINUTES))
            .checkedBy(check(
                    "unsafe-beginning",
                    entry -> both(
                            entry.find(ACTIVITY_SAFETY),
                            entry.find(ACTIVITY_NEEDS),
                            (safety, needed) -> safety != SafetyDemand.MUCH || needed > 0),
                    ACTIVITY_SAFETY,
                    ACTIVITY_NEEDS));

    private WorkplaceFacts() {}

    /** A check that an entry passes while it cannot be told. */
    private static EntryCheck check(String id, Function<Answers, Optional<Boolean>> holds, Fact<?>... fields) {
        return new EntryCheck(
                ID, id, Set.of(fields), entry -> holds.apply(entry).orElse(true));
    }

    private static <A, B> Optional<Boolean> both(Optional<A> one, Optional<B> other, BiPredicate<A, B> holds) {
        return one.flatMap(a -> other.map(b -> holds.test(a, b)));
    }

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                LEARNING_MEETS_RESISTANCE,
                DOUBT_IN_OWN_ABILITY,
                SAFETY_RESPONDENTS,
                SAFETY_ITEMS,
                ITEM,
                ITEM_MEAN,
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
                WEEKS,
                ACTIVITIES,
                ACTIVITY_LABEL,
                ACTIVITY_HOW,
                ACTIVITY_ROUTE,
                ACTIVITY_KIND,
                ACTIVITY_MINUTES,
                ACTIVITY_GROUP,
                ACTIVITY_COACH_MINUTES,
                ACTIVITY_ON_SITE,
                ACTIVITY_HANDOVER,
                ACTIVITY_SAFETY,
                ACTIVITY_NEEDS,
                ACTIVITY_BUILDS)));
    }
}
