// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/**
 * What this intervention asks of an organisation: how it goes about its personnel talks. Nothing is about one talk, one
 * plan or one employee.
 */
public final class DialogueFacts {
    /** The id of the intervention, and the namespace of these facts. */
    public static final String ID = "development-dialogue";

    /** The two sides of a talk. */
    public enum Side {
        EMPLOYEE,
        MANAGER
    }

    /** A kind of personnel talk. */
    public enum TalkKind {
        INTRODUCTION,
        PLANNING,
        PROGRESS,
        APPRAISAL,
        CAREER,
        CONTRACT,
        EXIT,
        OTHER
    }

    /** What an employee hears in the talk. */
    public enum EmployeeHears {
        DIRECTIONS,
        MEANING_FOR_OWN_WORK,
        OWN_KNOWLEDGE,
        OWN_SKILLS,
        OWN_ATTITUDE
    }

    /** What a manager hears in the talk. */
    public enum ManagerHears {
        EXPECTED_OF_TEAM,
        EXPECTED_OF_ORGANISATION,
        WISHES,
        NEEDS
    }

    /** What a checklist for the employee covers. */
    public enum ChecklistPoint {
        WANT_TO_LEARN,
        CAN_DEVELOP,
        WANT_TO_ASK
    }

    /** What helps an employee to prepare. */
    public enum Support {
        SELF_TEST,
        UNION_SUPPORT
    }

    /** What a personal development plan holds. */
    public enum PlanPart {
        GROWTH_STEPS,
        SUPPORT
    }

    /** How far the works council was asked about the rules for these talks. */
    public enum Consent {
        NOT_ASKED,
        GIVEN,
        SETTLED_IN_COLLECTIVE_AGREEMENT
    }

    /** What development can be about. A closed list: health and union membership are none of the employer's business. */
    public enum ThemeKind {
        CRAFT,
        DIGITAL_SKILLS,
        NEW_TECHNOLOGY,
        LANGUAGE_AND_COMMUNICATION,
        COOPERATION,
        GUIDING_COLLEAGUES,
        LEADING,
        BROADER_TASKS,
        OTHER_WORK
    }

    // Relevance

    /** The kinds of personnel talks that are held. */
    public static final Fact<List<Entry>> TALKS = Fact.list(ID, "talks");

    /** What kind of talk it is. */
    public static final Fact<TalkKind> TALK_KIND =
            Fact.choice(ID, "kind", TalkKind.class).columnOf(TALKS);

    /** What the organisation calls the talk. */
    public static final Fact<Label> TALK_LABEL = Fact.label(ID, "label").columnOf(TALKS);

    /** Whether development always has a place in the talk. */
    public static final Fact<Boolean> TALK_DEVELOPMENT =
            Fact.yesNo(ID, "development").columnOf(TALKS);

    /** Whether what is offered fits what employees wish and need. */
    public static final Fact<Boolean> OFFER_FITS = Fact.yesNo(ID, "offer-fits");

    // Equal dialogue

    /** Who puts points on the agenda. */
    public static final Fact<Set<Side>> AGENDA_SET_BY = Fact.choices(ID, "agenda-set-by", Side.class);

    /** Whether both speak about as much. */
    public static final Fact<Boolean> BOTH_SPEAK = Fact.yesNo(ID, "both-speak");

    /** What an employee hears in the talk. */
    public static final Fact<Set<EmployeeHears>> EMPLOYEE_HEARS =
            Fact.choices(ID, "employee-hears", EmployeeHears.class);

    /** What a manager hears in the talk. */
    public static final Fact<Set<ManagerHears>> MANAGER_HEARS = Fact.choices(ID, "manager-hears", ManagerHears.class);

    // Preparation

    /** Who prepares. */
    public static final Fact<Set<Side>> PREPARED_BY = Fact.choices(ID, "prepared-by", Side.class);

    /** How many days before the talk both know when it is and what it is about. */
    public static final Fact<Period> INVITATION = Fact.period(ID, "invitation", PeriodUnit.DAYS, 0, 90);

    /** What the checklist for employees covers; nothing when there is none. */
    public static final Fact<Set<ChecklistPoint>> CHECKLIST = Fact.choices(ID, "checklist", ChecklistPoint.class);

    /** What helps employees to prepare. */
    public static final Fact<Set<Support>> SUPPORT = Fact.choices(ID, "support", Support.class);

    /** Whether managers were trained in holding these talks. */
    public static final Fact<Boolean> MANAGERS_TRAINED = Fact.yesNo(ID, "managers-trained");

    // Safety

    /** Whether plans or reports go into dismissal files. */
    public static final Fact<Boolean> USED_FOR_DISMISSAL = Fact.yesNo(ID, "used-for-dismissal");

    /** Whether plans or reports are used to give people a lower position that they do not want. */
    public static final Fact<Boolean> USED_FOR_DEMOTION = Fact.yesNo(ID, "used-for-demotion");

    /** Whether plans or reports count for appraisal or pay. */
    public static final Fact<Boolean> USED_FOR_RATING = Fact.yesNo(ID, "used-for-rating");

    /** Whether plans or reports count for promotion, which is no harm. */
    public static final Fact<Boolean> USED_FOR_PROMOTION = Fact.yesNo(ID, "used-for-promotion");

    /** Whether employees, as a group, dare to say what they wish. */
    public static final Fact<Boolean> DARE_TO_SAY_WISHES = Fact.yesNo(ID, "dare-to-say-wishes");

    /** Whether it was promised in writing that nothing said is used against anybody. */
    public static final Fact<Boolean> WRITTEN_PROMISE = Fact.yesNo(ID, "written-promise");

    /** Whether it was agreed who may read plans and reports. */
    public static final Fact<Boolean> ACCESS_AGREED = Fact.yesNo(ID, "access-agreed");

    // Recorded in a plan

    /** What a plan holds. */
    public static final Fact<Set<PlanPart>> PLAN_HOLDS = Fact.choices(ID, "plan-holds", PlanPart.class);

    /** Whether time and money are reserved for what plans promise. */
    public static final Fact<Boolean> MEANS_RESERVED = Fact.yesNo(ID, "means-reserved");

    /** Who writes the plan. */
    public static final Fact<Set<Side>> PLAN_WRITTEN_BY = Fact.choices(ID, "plan-written-by", Side.class);

    /** Who writes the report of the talk. */
    public static final Fact<Set<Side>> REPORT_WRITTEN_BY = Fact.choices(ID, "report-written-by", Side.class);

    /** Who approves the plan. */
    public static final Fact<Set<Side>> PLAN_APPROVED_BY = Fact.choices(ID, "plan-approved-by", Side.class);

    /** Who approves the report of the talk. */
    public static final Fact<Set<Side>> REPORT_APPROVED_BY = Fact.choices(ID, "report-approved-by", Side.class);

    /** Whether employees get a copy of plan and report. */
    public static final Fact<Boolean> COPY_GIVEN = Fact.yesNo(ID, "copy-given");

    /** How many follow-up moments there are between two talks. */
    public static final Fact<Integer> FOLLOW_UPS = Fact.wholeNumber(ID, "follow-ups", 0, 12);

    // Embedded

    /** Whether the talks are a part of a policy on development. */
    public static final Fact<Boolean> PART_OF_POLICY = Fact.yesNo(ID, "part-of-policy");

    /** Whether what is agreed is carried out. */
    public static final Fact<Boolean> CARRIED_OUT = Fact.yesNo(ID, "carried-out");

    /** Whether the themes of many talks, without persons, feed the training policy. */
    public static final Fact<Boolean> THEMES_FEED_POLICY = Fact.yesNo(ID, "themes-feed-policy");

    /** How far the works council was asked about the rules for these talks. */
    public static final Fact<Consent> CONSENT = Fact.choice(ID, "consent", Consent.class);

    // Time

    /** How long a talk lasts. */
    public static final Fact<Period> TALK_LENGTH = Fact.period(ID, "talk-length", PeriodUnit.MINUTES, 20, 240);

    /** How long each side prepares for a talk. */
    public static final Fact<Period> PREPARATION_LENGTH =
            Fact.period(ID, "preparation-length", PeriodUnit.MINUTES, 0, 240);

    /** How long a follow-up moment lasts. */
    public static final Fact<Period> FOLLOW_UP_LENGTH = Fact.period(ID, "follow-up-length", PeriodUnit.MINUTES, 5, 120);

    /** How many months lie between two talks with the same employee. */
    public static final Fact<Period> TALK_INTERVAL = Fact.period(ID, "talk-interval", PeriodUnit.MONTHS, 1, 60);

    /** How many employees a manager talks with. */
    public static final Fact<Integer> EMPLOYEES_PER_MANAGER =
            Fact.wholeNumber(ID, "employees-per-manager", 1, 500, Unit.PEOPLE);

    /** How many talks a manager can hold in a week. */
    public static final Fact<Integer> TALKS_PER_WEEK = Fact.wholeNumber(ID, "talks-per-week", 1, 40);

    // Alignment

    /** Themes of development, for employees together. */
    public static final Fact<List<Entry>> THEMES = Fact.list(ID, "themes");

    /** What a theme is about. */
    public static final Fact<ThemeKind> THEME_KIND =
            Fact.choice(ID, "kind", ThemeKind.class).columnOf(THEMES);

    /** What the organisation calls the theme. */
    public static final Fact<Label> THEME_LABEL = Fact.label(ID, "label").columnOf(THEMES);

    /** Whether the theme comes up in talks. */
    public static final Fact<Boolean> THEME_DISCUSSED =
            Fact.yesNo(ID, "discussed").columnOf(THEMES);

    /** Whether a good many employees wish it. */
    public static final Fact<Boolean> THEME_WISHED = Fact.yesNo(ID, "wished").columnOf(THEMES);

    /** Whether the developments of work and organisation ask for it. */
    public static final Fact<Boolean> THEME_NEEDED = Fact.yesNo(ID, "needed").columnOf(THEMES);

    /** Whether it is possible here. */
    public static final Fact<Boolean> THEME_POSSIBLE =
            Fact.yesNo(ID, "possible").columnOf(THEMES);

    private DialogueFacts() {}

    /**
     * The uses against an employee: with any of them, people do not dare to say what they wish.
     */
    static List<Fact<Boolean>> usesAgainstEmployee() {
        return List.of(USED_FOR_DISMISSAL, USED_FOR_DEMOTION, USED_FOR_RATING);
    }

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                TALKS,
                TALK_KIND,
                TALK_LABEL,
                TALK_DEVELOPMENT,
                OFFER_FITS,
                AGENDA_SET_BY,
                BOTH_SPEAK,
                EMPLOYEE_HEARS,
                MANAGER_HEARS,
                PREPARED_BY,
                INVITATION,
                CHECKLIST,
                SUPPORT,
                MANAGERS_TRAINED,
                USED_FOR_DISMISSAL,
                USED_FOR_DEMOTION,
                USED_FOR_RATING,
                USED_FOR_PROMOTION,
                DARE_TO_SAY_WISHES,
                WRITTEN_PROMISE,
                ACCESS_AGREED,
                PLAN_HOLDS,
                MEANS_RESERVED,
                PLAN_WRITTEN_BY,
                REPORT_WRITTEN_BY,
                PLAN_APPROVED_BY,
                REPORT_APPROVED_BY,
                COPY_GIVEN,
                FOLLOW_UPS,
                PART_OF_POLICY,
                CARRIED_OUT,
                THEMES_FEED_POLICY,
                CONSENT,
                TALK_LENGTH,
                PREPARATION_LENGTH,
                FOLLOW_UP_LENGTH,
                TALK_INTERVAL,
                EMPLOYEES_PER_MANAGER,
                TALKS_PER_WEEK,
                THEMES,
                THEME_KIND,
                THEME_LABEL,
                THEME_DISCUSSED,
                THEME_WISHED,
                THEME_NEEDED,
                THEME_POSSIBLE)));
    }
}
