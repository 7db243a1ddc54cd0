// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/**
 * What this intervention asks of an organisation. Goals and groups are core's lists; what the management says about a
 * goal stands in columns of this namespace, and relations between goals, competences and groups in lists of its own.
 */
public final class AlignmentFacts {
    /** The id of the intervention, and the namespace of these facts. */
    public static final String ID = GoalAlignment.ID;

    /** Where this stands among other work on employability. */
    public enum PlaceInProject {
        FIRST_STEP,
        LATER_STEP,
        ON_ITS_OWN
    }

    /** What is collected before the session. */
    public enum Document {
        PLANS,
        GOALS,
        CORE_VALUES,
        ANNUAL_REPORTS
    }

    /** What an adviser, or two advisers together, must bring. */
    public enum Expertise {
        HIGHER_EDUCATION,
        EMPLOYABILITY,
        BUSINESS_ADMINISTRATION
    }

    /** Who speaks for the organisation in the session. */
    public enum Participant {
        BOARD,
        MANAGEMENT_TEAM
    }

    /** Who can check what came out of the session. */
    public enum Stakeholder {
        LINE_MANAGERS(Role.LINE_MANAGER),
        HR(Role.HR),
        UNION_REPRESENTATIVES(Role.UNION),
        WORKS_COUNCIL(Role.WORKS_COUNCIL);

        private final Role role;

        Stakeholder(Role role) {
            this.role = role;
        }

        /** The role in which they act. */
        public Role role() {
            return role;
        }
    }

    /** How a goal stands against its planning. */
    public enum Progress {
        AHEAD,
        ON_PLAN,
        BEHIND
    }

    /** What the competence of employees does to a goal. */
    public enum Effect {
        SPEEDS_UP,
        NEUTRAL,
        SLOWS_DOWN
    }

    /** What shows that competence slows a goal down: always about work, never about a person. */
    public enum Sign {
        ERRORS_AND_REWORK,
        MISSED_DEADLINES,
        COMPLAINTS,
        UNUSED_TECHNOLOGY,
        HARD_TO_FILL_VACANCIES,
        AUDIT_FINDINGS,
        REPORTED_BY_EMPLOYEES
    }

    /** How much a goal leans on a competence, with the usual points of quality function deployment. */
    public enum Strength {
        STRONG(9),
        MODERATE(3),
        WEAK(1);

        private final int points;

        Strength(int points) {
            this.points = points;
        }

        /** The points with which it counts: 9, 3 or 1. */
        public int points() {
            return points;
        }
    }

    /** What keeps a group from learning, as far as the organisation can do something about it. Our own addition. */
    public enum Barrier {
        NO_TIME_BESIDE_WORK,
        BACK_TO_SCHOOL,
        DOUBT_OF_OWN_ABILITY,
        USE_NOT_SEEN,
        OFFER_DOES_NOT_FIT,
        OFFER_UNKNOWN,
        RETURN_DOUBTED;

        /** What may take it away. */
        public Set<Support> supports() {
            return switch (this) {
                case NO_TIME_BESIDE_WORK, BACK_TO_SCHOOL -> Set.of(Support.WORKPLACE);
                case DOUBT_OF_OWN_ABILITY -> Set.of(Support.WORKPLACE, Support.ROLE_MODELS);
                case USE_NOT_SEEN, OFFER_DOES_NOT_FIT -> Set.of(Support.TALKS);
                case OFFER_UNKNOWN -> Set.of(Support.ROLE_MODELS);
                case RETURN_DOUBTED -> Set.of(Support.RETURN);
            };
        }
    }

    /** The form of a concrete intervention. */
    public enum Form {
        LEARNING_AT_WORK,
        DEVELOPMENT_TALKS,
        LEARNING_AMBASSADORS,
        COACHING,
        COURSE,
        OTHER
    }

    /** Who leads a concrete intervention. */
    public enum Leader {
        BOARD(Role.BOARD),
        MANAGEMENT(Role.MANAGEMENT),
        LINE_MANAGERS(Role.LINE_MANAGER),
        HR(Role.HR);

        private final Role role;

        Leader(Role role) {
            this.role = role;
        }

        /** The role in which they act. */
        public Role role() {
            return role;
        }
    }

    // Relevance

    /** Whether training serves nothing but today's job. */
    public static final Fact<Boolean> TODAYS_JOB_ONLY = Fact.yesNo(ID, "todays-job-only");

    /** Whether HR alone concerns itself with learning. */
    public static final Fact<Boolean> HR_ALONE = Fact.yesNo(ID, "hr-alone");

    // Process

    /** Whether those who decide agreed to the process. */
    public static final Fact<Boolean> PROCESS_AGREED = Fact.yesNo(ID, "process-agreed");

    /** Where this stands among other work on employability. */
    public static final Fact<PlaceInProject> PLACE_IN_PROJECT =
            Fact.choice(ID, "place-in-project", PlaceInProject.class);

    // Sharing

    /** Whether there are agreements on who sees the results. */
    public static final Fact<Boolean> SHARING_AGREED = Fact.yesNo(ID, "sharing-agreed");

    /** Whether the results are anonymised. */
    public static final Fact<Boolean> RESULTS_ANONYMISED = Fact.yesNo(ID, "results-anonymised");

    // Preparation

    /** What has been collected, asked for or found on the website. */
    public static final Fact<Set<Document>> DOCUMENTS = Fact.choices(ID, "documents", Document.class);

    /** Whether what was collected has been put into a matrix. */
    public static final Fact<Boolean> DOCUMENTS_IN_MATRIX = Fact.yesNo(ID, "documents-in-matrix");

    // Expertise and cost

    /** What the adviser brings. */
    public static final Fact<Set<Expertise>> ADVISER_BRINGS = Fact.choices(ID, "adviser-brings", Expertise.class);

    /** Whether there is money for the hours of the adviser. */
    public static final Fact<Boolean> ADVISER_HOURS_PAID = Fact.yesNo(ID, "adviser-hours-paid");

    /** What a day of the adviser costs. */
    public static final Fact<Estimate<Money>> ADVISER_DAY_RATE = Fact.estimate(ID, "adviser-day-rate", Fact.amounts());

    // Time

    /** The time that the management reserves for the session. */
    public static final Fact<BigDecimal> SESSION_TIME = Fact.decimal(ID, "session-time", "0", "10", Unit.DAYS);

    /** The days that the adviser has for preparation, session and report together. */
    public static final Fact<BigDecimal> ADVISER_DAYS = Fact.decimal(ID, "adviser-days", "0", "100", Unit.DAYS);

    /** The months that the organisation gives itself up to an implementation plan. */
    public static final Fact<Period> TIME_TO_PLAN = Fact.period(ID, "time-to-plan", PeriodUnit.MONTHS, 0, 60);

    /** Whether it was agreed that the implementation plan names concrete interventions. */
    public static final Fact<Boolean> PLAN_WITH_INTERVENTIONS = Fact.yesNo(ID, "plan-with-interventions");

    /** The months that are reserved for carrying the plan out. */
    public static final Fact<Period> IMPLEMENTATION_TIME =
            Fact.period(ID, "implementation-time", PeriodUnit.MONTHS, 0, 120);

    // Involvement

    /** Who speaks for the organisation in the session. */
    public static final Fact<Set<Participant>> PARTICIPANTS = Fact.choices(ID, "participants", Participant.class);

    /** Who has checked, or is asked to check, what came out of the session. */
    public static final Fact<Set<Stakeholder>> CHECKED_BY = Fact.choices(ID, "checked-by", Stakeholder.class);

    // What the management says about each goal

    /** How much a goal weighs against the others; only the proportions count. */
    public static final Fact<BigDecimal> WEIGHT =
            Fact.decimal(ID, "weight", "0", "1000000", Unit.NUMBER).columnOf(Organisation.GOALS);

    /** How a goal stands against its planning. */
    public static final Fact<Progress> PROGRESS =
            Fact.choice(ID, "progress", Progress.class).columnOf(Organisation.GOALS);

    /** What the competence of employees does to a goal. */
    public static final Fact<Effect> EFFECT =
            Fact.choice(ID, "effect", Effect.class).columnOf(Organisation.GOALS);

    /** What shows that competence slows a goal down. */
    public static final Fact<Set<Sign>> SIGNS =
            Fact.choices(ID, "signs", Sign.class).columnOf(Organisation.GOALS);

    // Competences, and their relations to goals and groups

    /** What people must be good at. */
    public static final Fact<List<Entry>> COMPETENCES = Fact.list(ID, "competences");

    /** What a competence is called. */
    public static final Fact<Label> COMPETENCE_LABEL = Fact.label(ID, "label").columnOf(COMPETENCES);

    /** The address of a competence in the European classification of skills, if it has one there. */
    public static final Fact<URI> COMPETENCE_ESCO = Fact.uri(ID, "esco").columnOf(COMPETENCES);

    /** Which goals lean on which competences. */
    public static final Fact<List<Entry>> CONTRIBUTIONS = Fact.list(ID, "contributions");

    /** The goal that leans on a competence. */
    public static final Fact<Key> CONTRIBUTION_GOAL =
            Fact.reference(ID, "goal", Organisation.GOALS).columnOf(CONTRIBUTIONS);

    /** The competence that a goal leans on. */
    public static final Fact<Key> CONTRIBUTION_COMPETENCE =
            Fact.reference(ID, "competence", COMPETENCES).columnOf(CONTRIBUTIONS);

    /** How much the goal leans on the competence. */
    public static final Fact<Strength> CONTRIBUTION_STRENGTH =
            Fact.choice(ID, "strength", Strength.class).columnOf(CONTRIBUTIONS);

    /** Which groups lack which competences for which goals. */
    public static final Fact<List<Entry>> GAPS = Fact.list(ID, "gaps");

    /** The goal that a group lacks a competence for. */
    public static final Fact<Key> GAP_GOAL =
            Fact.reference(ID, "goal", Organisation.GOALS).columnOf(GAPS);

    /** The group that lacks a competence. */
    public static final Fact<Key> GAP_GROUP =
            Fact.reference(ID, "group", Organisation.WORKFORCE).columnOf(GAPS);

    /** The competence that a group lacks. */
    public static final Fact<Key> GAP_COMPETENCE =
            Fact.reference(ID, "competence", COMPETENCES).columnOf(GAPS);

    /** What keeps the group from learning it. */
    public static final Fact<Set<Barrier>> GAP_BARRIERS =
            Fact.choices(ID, "barriers", Barrier.class).columnOf(GAPS);

    // The implementation plan

    /** The concrete interventions in the implementation plan. */
    public static final Fact<List<Entry>> INTERVENTIONS = Fact.list(ID, "interventions");

    /** What a concrete intervention is called. */
    public static final Fact<Label> INTERVENTION_LABEL = Fact.label(ID, "label").columnOf(INTERVENTIONS);

    /** The form of a concrete intervention. */
    public static final Fact<Form> INTERVENTION_FORM =
            Fact.choice(ID, "form", Form.class).columnOf(INTERVENTIONS);

    /** The group that a concrete intervention is for. */
    public static final Fact<Key> INTERVENTION_GROUP =
            Fact.reference(ID, "group", Organisation.WORKFORCE).columnOf(INTERVENTIONS);

    /** The competence that a concrete intervention is for. */
    public static final Fact<Key> INTERVENTION_COMPETENCE =
            Fact.reference(ID, "competence", COMPETENCES).columnOf(INTERVENTIONS);

    /** Who leads a concrete intervention. */
    public static final Fact<Leader> INTERVENTION_LEADER =
            Fact.choice(ID, "led-by", Leader.class).columnOf(INTERVENTIONS);

    /** The hours of work that a concrete intervention takes of each member of the group. */
    public static final Fact<Estimate<BigDecimal>> INTERVENTION_HOURS = Fact.estimate(
                    ID, "hours-per-head", Fact.decimals("0", "2000", Unit.HOURS_PER_PERSON))
            .columnOf(INTERVENTIONS);

    /** What a concrete intervention costs for each member of the group, hours of work not included. */
    public static final Fact<Estimate<Money>> INTERVENTION_COST =
            Fact.estimate(ID, "cost-per-head", Fact.amounts()).columnOf(INTERVENTIONS);

    /** The weeks from the implementation plan to the start of a concrete intervention. */
    public static final Fact<Period> INTERVENTION_START =
            Fact.period(ID, "start", PeriodUnit.WEEKS, 0, 520).columnOf(INTERVENTIONS);

    /** The weeks that a concrete intervention takes. */
    public static final Fact<Estimate<Period>> INTERVENTION_DURATION = Fact.estimate(
                    ID, "duration", Fact.periods(PeriodUnit.WEEKS, 1, 520))
            .columnOf(INTERVENTIONS);

    private AlignmentFacts() {}

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                TODAYS_JOB_ONLY,
                HR_ALONE,
                PROCESS_AGREED,
                PLACE_IN_PROJECT,
                SHARING_AGREED,
                RESULTS_ANONYMISED,
                DOCUMENTS,
                DOCUMENTS_IN_MATRIX,
                ADVISER_BRINGS,
                ADVISER_HOURS_PAID,
                ADVISER_DAY_RATE,
                SESSION_TIME,
                ADVISER_DAYS,
                TIME_TO_PLAN,
                PLAN_WITH_INTERVENTIONS,
                IMPLEMENTATION_TIME,
                PARTICIPANTS,
                CHECKED_BY,
                WEIGHT,
                PROGRESS,
                EFFECT,
                SIGNS,
                COMPETENCES,
                COMPETENCE_LABEL,
                COMPETENCE_ESCO,
                CONTRIBUTIONS,
                CONTRIBUTION_GOAL,
                CONTRIBUTION_COMPETENCE,
                CONTRIBUTION_STRENGTH,
                GAPS,
                GAP_GOAL,
                GAP_GROUP,
                GAP_COMPETENCE,
                GAP_BARRIERS,
                INTERVENTIONS,
                INTERVENTION_LABEL,
                INTERVENTION_FORM,
                INTERVENTION_GROUP,
                INTERVENTION_COMPETENCE,
                INTERVENTION_LEADER,
                INTERVENTION_HOURS,
                INTERVENTION_COST,
                INTERVENTION_START,
                INTERVENTION_DURATION)));
    }
}
