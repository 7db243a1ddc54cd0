// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.situation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Unit;

/**
 * The facts that core owns: those whose question is word for word the same for several interventions, and the two lists
 * to which interventions add columns of their own.
 */
public final class Organisation {
    /** The namespace of these facts. */
    public static final String ID = "organisation";

    /** How strongly somebody intends to work on learning. */
    public enum Intention {
        WEAK,
        MODERATE,
        STRONG
    }

    /** How people are employed. A trait. */
    public enum ContractKind {
        PERMANENT,
        TEMPORARY,
        AGENCY,
        ON_CALL,
        SELF_EMPLOYED
    }

    /** How old people are. A trait. */
    public enum AgeBand {
        UNDER_25,
        FROM_25_TO_34,
        FROM_35_TO_44,
        FROM_45_TO_54,
        FROM_55
    }

    /** How people were schooled. A trait. */
    public enum Schooling {
        PRACTICAL,
        VOCATIONAL,
        HIGHER
    }

    /** How much of a week people work. A trait. */
    public enum WorkingTime {
        FULL_TIME,
        PART_TIME
    }

    /** How many people work here. */
    public static final Fact<Integer> EMPLOYEES = Fact.wholeNumber(ID, "employees", 1, 1_000_000, Unit.PEOPLE);

    /** How strongly management intends to invest in learning. */
    public static final Fact<Intention> MANAGEMENT_INTENTION = Fact.choice(ID, "management-intention", Intention.class);

    /** How strongly employees intend to learn. */
    public static final Fact<Intention> EMPLOYEE_INTENTION = Fact.choice(ID, "employee-intention", Intention.class);

    /** What an hour of work costs the employer. */
    public static final Fact<Estimate<Money>> HOURLY_COST = Fact.estimate(ID, "hourly-cost", Fact.amounts());

    /** Whether there is a works council. */
    public static final Fact<Boolean> WORKS_COUNCIL = Fact.yesNo(ID, "works-council");

    /** Whether there is somebody for HR. */
    public static final Fact<Boolean> HR_FUNCTION = Fact.yesNo(ID, "hr-function");

    private static final Fact<List<Entry>> WORKFORCE_LIST = Fact.list(ID, "workforce");

    /** What a workforce group is called. */
    public static final Fact<Label> GROUP_LABEL = Fact.label(ID, "label").columnOf(WORKFORCE_LIST);

    /** How many people a workforce group has. */
    public static final Fact<Integer> GROUP_HEADS =
            Fact.wholeNumber(ID, "heads", 1, 1_000_000, Unit.PEOPLE).columnOf(WORKFORCE_LIST);

    /** How many full-time jobs the people of a workforce group fill together. */
    public static final Fact<BigDecimal> GROUP_FTE =
            Fact.decimal(ID, "fte", "0.1", "1000000", Unit.FTE).columnOf(WORKFORCE_LIST);

    /** How the people of a workforce group are employed. */
    public static final Fact<ContractKind> GROUP_CONTRACT =
            Fact.choice(ID, "contract-kind", ContractKind.class).asTrait().columnOf(WORKFORCE_LIST);

    /** How old the people of a workforce group are. */
    public static final Fact<AgeBand> GROUP_AGE =
            Fact.choice(ID, "age-band", AgeBand.class).asTrait().columnOf(WORKFORCE_LIST);

    /** How the people of a workforce group were schooled. */
    public static final Fact<Schooling> GROUP_SCHOOLING =
            Fact.choice(ID, "schooling", Schooling.class).asTrait().columnOf(WORKFORCE_LIST);

    /** How much of a week the people of a workforce group work. */
    public static final Fact<WorkingTime> GROUP_WORKING_TIME =
            Fact.choice(ID, "working-time", WorkingTime.class).asTrait().columnOf(WORKFORCE_LIST);

    /** Groups of people at work. A group of one is data on one employee and is refused. */
    public static final Fact<List<Entry>> WORKFORCE = WORKFORCE_LIST.checkedBy(new EntryCheck(
            ID,
            "one-head",
            Set.of(GROUP_HEADS),
            entry -> entry.find(GROUP_HEADS).map(heads -> heads > 1).orElse(true)));

    private static final Fact<List<Entry>> GOALS_LIST = Fact.list(ID, "goals");

    /** What a public goal is called. */
    public static final Fact<Label> GOAL_LABEL = Fact.label(ID, "label").columnOf(GOALS_LIST);

    /** By what name a goal that is not public goes. */
    public static final Fact<Key> GOAL_ALIAS = Fact.key(ID, "alias").columnOf(GOALS_LIST);

    /** Whether a goal is public. */
    public static final Fact<Boolean> GOAL_PUBLIC = Fact.yesNo(ID, "public").columnOf(GOALS_LIST);

    /** Goals of the organisation. One that is not known to be public takes an alias only. */
    public static final Fact<List<Entry>> GOALS = GOALS_LIST.checkedBy(new EntryCheck(
            ID,
            "alias-only",
            Set.of(GOAL_LABEL, GOAL_PUBLIC),
            entry -> entry.find(GOAL_LABEL).isEmpty() || entry.find(GOAL_PUBLIC).orElse(false)));

    private Organisation() {}

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> facts() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                MANAGEMENT_INTENTION,
                EMPLOYEE_INTENTION,
                EMPLOYEES,
                HOURLY_COST,
                WORKS_COUNCIL,
                HR_FUNCTION,
                WORKFORCE,
                GROUP_LABEL,
                GROUP_HEADS,
                GROUP_FTE,
                GROUP_CONTRACT,
                GROUP_AGE,
                GROUP_SCHOOLING,
                GROUP_WORKING_TIME,
                GOALS,
                GOAL_LABEL,
                GOAL_ALIAS,
                GOAL_PUBLIC)));
    }
}
