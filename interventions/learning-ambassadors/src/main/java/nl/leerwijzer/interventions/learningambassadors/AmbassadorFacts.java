// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/**
 * What this intervention asks of an organisation. Everything is about the group of ambassadors or the organisation as a
 * whole: who is an ambassador reveals who is a union member, so no fact is about one of them.
 */
public final class AmbassadorFacts {
    /** The id of the intervention, and the namespace of these facts. */
    public static final String ID = LearningAmbassadors.ID;

    /** What keeps people from learning. */
    public enum Barrier {
        FEAR_OF_THE_UNKNOWN,
        DOUBT_OF_OWN_ABILITY,
        OFFER_UNKNOWN,
        NO_TIME_OR_MONEY,
        NO_INTEREST
    }

    /** How somebody who matters looks at the idea. */
    public enum Stance {
        NOT_INFORMED,
        OPPOSED,
        ACCEPTING,
        SUPPORTIVE
    }

    /** What has been done to get ambassadors. */
    public enum AmbassadorStep {
        RECRUITED,
        SELECTED,
        TRAINED
    }

    /** What the parties agree on beforehand. */
    public enum Agreement {
        SPENDING,
        MEANS,
        SAY,
        TIME,
        PROCEDURES,
        REGISTRATION
    }

    /** What ambassadors must be able to point at. */
    public enum OverviewItem {
        TRAINING_OPTIONS,
        TRAINING_AGREEMENTS,
        TOOLS
    }

    /** How far the talks with a union are. */
    public enum UnionCooperation {
        NONE,
        IN_TALKS,
        AGREED
    }

    /** What money is reserved for. */
    public enum MoneyPurpose {
        COURSES,
        AMBASSADOR_TRAINING,
        AMBASSADOR_GUIDANCE
    }

    /** When the employer pays for the hours that a course takes. */
    public enum CourseTimePolicy {
        ALWAYS_PAID,
        PAID_IF_COMPANY_GAINS,
        OWN_TIME,
        NOT_SETTLED
    }

    /** Which employees take part in shaping the programme. */
    public enum Involved {
        AMBASSADORS,
        COLLEAGUES
    }

    /** How free employees are to choose what they learn. */
    public enum CourseChoice {
        OPEN,
        ROOM_FOR_OTHER_CHOICES,
        COMPANY_NEEDS_ONLY
    }

    // Relevance

    /** Whether people take little initiative to learn. */
    public static final Fact<Boolean> LITTLE_INITIATIVE = Fact.yesNo(ID, "little-initiative");

    /** What keeps people from learning: the distance to learning, never age or schooling. */
    public static final Fact<Set<Barrier>> HOLDING_BACK = Fact.choices(ID, "holding-back", Barrier.class);

    // Preparation

    /** How line managers look at the idea. */
    public static final Fact<Stance> MANAGERS_STANCE = Fact.choice(ID, "managers-stance", Stance.class);

    /** How HR looks at the idea. */
    public static final Fact<Stance> HR_STANCE = Fact.choice(ID, "hr-stance", Stance.class);

    /** What has been done to get ambassadors. */
    public static final Fact<Set<AmbassadorStep>> AMBASSADOR_STEPS =
            Fact.choices(ID, "ambassador-steps", AmbassadorStep.class);

    /** The agreements made. */
    public static final Fact<Set<Agreement>> AGREEMENTS = Fact.choices(ID, "agreements", Agreement.class);

    /** What has been listed for the company or its sector. */
    public static final Fact<Set<OverviewItem>> OVERVIEW = Fact.choices(ID, "overview", OverviewItem.class);

    // Expertise

    /** How far the talks with a union are. */
    public static final Fact<UnionCooperation> UNION_COOPERATION =
            Fact.choice(ID, "union-cooperation", UnionCooperation.class);

    /** Whether the union's materials and methods can be used. */
    public static final Fact<Boolean> UNION_MATERIALS = Fact.yesNo(ID, "union-materials");

    /** Whether somebody who has done this before guides the programme. */
    public static final Fact<Boolean> EXPERIENCED_SUPPORT = Fact.yesNo(ID, "experienced-support");

    // Cost

    /** What money is reserved for. */
    public static final Fact<Set<MoneyPurpose>> MONEY_RESERVED = Fact.choices(ID, "money-reserved", MoneyPurpose.class);

    /** The hours a week that are reserved for each ambassador. */
    public static final Fact<BigDecimal> WEEKLY_HOURS =
            Fact.decimal(ID, "weekly-hours", "0", "40", Unit.HOURS_PER_WEEK);

    /** When the employer pays for the hours that a course takes. */
    public static final Fact<CourseTimePolicy> COURSE_TIME_POLICY =
            Fact.choice(ID, "course-time-policy", CourseTimePolicy.class);

    // Lead time

    /** The months reserved for the start-up. */
    public static final Fact<Period> START_UP_TIME = Fact.period(ID, "start-up-time", PeriodUnit.MONTHS, 0, 36);

    /** The months for which ambassadors may do their work. */
    public static final Fact<Period> OPERATION_TIME = Fact.period(ID, "operation-time", PeriodUnit.MONTHS, 0, 120);

    // Involvement

    /** Who helps design the programme. */
    public static final Fact<Set<Involved>> INVOLVED_IN_DESIGN = Fact.choices(ID, "involved-in-design", Involved.class);

    /** Who helps carry out the programme. */
    public static final Fact<Set<Involved>> INVOLVED_IN_EXECUTION =
            Fact.choices(ID, "involved-in-execution", Involved.class);

    // Faithfulness to the method

    /** Whether the ambassadors are union members. */
    public static final Fact<Boolean> UNION_MEMBERS = Fact.yesNo(ID, "union-members");

    /** Whether the ambassadors are volunteers. */
    public static final Fact<Boolean> VOLUNTEERS = Fact.yesNo(ID, "volunteers");

    /** Whether the ambassadors are trained for the role before they start. */
    public static final Fact<Boolean> SPECIALLY_TRAINED = Fact.yesNo(ID, "specially-trained");

    /** Whether the ambassadors are direct colleagues, and none of them a manager. */
    public static final Fact<Boolean> DIRECT_COLLEAGUES = Fact.yesNo(ID, "direct-colleagues");

    /** Whether the ambassadors have learned themselves and gained by it. */
    public static final Fact<Boolean> ROLE_MODELS = Fact.yesNo(ID, "role-models");

    /** How free employees are to choose what they learn. */
    public static final Fact<CourseChoice> COURSE_CHOICE = Fact.choice(ID, "course-choice", CourseChoice.class);

    /** Whether what is offered follows what colleagues ask for. */
    public static final Fact<Boolean> DEMAND_LED = Fact.yesNo(ID, "demand-led");

    // Budget and dates

    /** How many ambassadors there are or will be. */
    public static final Fact<Integer> AMBASSADORS = Fact.wholeNumber(ID, "ambassadors", 1, 10_000, Unit.PEOPLE);

    /** How many colleagues the ambassadors are there for. */
    public static final Fact<Integer> COLLEAGUES = Fact.wholeNumber(ID, "colleagues", 1, 1_000_000, Unit.PEOPLE);

    /** In how many weeks a year ambassadors use their hours. */
    public static final Fact<Period> WORKING_WEEKS = Fact.period(ID, "working-weeks", PeriodUnit.WEEKS, 1, 52);

    /**
     * What training and guiding all ambassadors costs up to the end of the first year in operation, the hours that they
     * are in training included.
     */
    public static final Fact<Estimate<Money>> TRAINING_AND_GUIDANCE_COST =
            Fact.estimate(ID, "training-and-guidance-cost", Fact.amounts());

    /** How many talks ambassadors hold in the first year in operation, all together. */
    public static final Fact<Estimate<Integer>> EXPECTED_TALKS =
            Fact.estimate(ID, "expected-talks", new Kind.WholeNumber(0, 1_000_000, Unit.NUMBER));

    /** How many colleagues start a course in the first year in operation. */
    public static final Fact<Estimate<Integer>> EXPECTED_LEARNERS =
            Fact.estimate(ID, "expected-learners", new Kind.WholeNumber(0, 1_000_000, Unit.PEOPLE));

    /** What a course costs the employer per learner, hours not included. */
    public static final Fact<Estimate<Money>> COURSE_FEE = Fact.estimate(ID, "course-fee", Fact.amounts());

    /** How many hours a course takes per learner. */
    public static final Fact<Estimate<BigDecimal>> COURSE_HOURS =
            Fact.estimate(ID, "course-hours", Fact.decimals("0", "2000", Unit.HOURS_PER_PERSON));

    /** Whether it was recorded beforehand how many colleagues start to learn of their own accord. */
    public static final Fact<Boolean> BASELINE_TAKEN = Fact.yesNo(ID, "baseline-taken");

    /** The day on which ambassadors held their first talks, or will. */
    public static final Fact<LocalDate> OPERATIONAL_SINCE = Fact.date(ID, "operational-since");

    private AmbassadorFacts() {}

    /** What a plan reads beyond the conditions, in the order in which it is best asked. */
    static Set<Fact<?>> beyondConditions() {
        return Collections.unmodifiableSet(new LinkedHashSet<Fact<?>>(Arrays.asList(
                AMBASSADORS,
                COLLEAGUES,
                Organisation.HOURLY_COST,
                TRAINING_AND_GUIDANCE_COST,
                EXPECTED_TALKS,
                EXPECTED_LEARNERS,
                COURSE_FEE,
                COURSE_HOURS,
                WORKING_WEEKS,
                UNION_MEMBERS,
                VOLUNTEERS,
                SPECIALLY_TRAINED,
                DIRECT_COLLEAGUES,
                ROLE_MODELS,
                COURSE_CHOICE,
                DEMAND_LED,
                BASELINE_TAKEN,
                OPERATIONAL_SINCE,
                Organisation.WORKS_COUNCIL)));
    }
}
