// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.contains;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.oneOf;
import static nl.leerwijzer.core.intervention.Part.recommended;
import static nl.leerwijzer.core.intervention.Part.required;
import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING;
import static nl.leerwijzer.core.value.Role.BOARD;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.FINANCE;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.UNION;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ChecklistPoint;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Consent;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.EmployeeHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ManagerHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.PlanPart;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Support;

/** The five preconditions of the guide's page, in their parts. */
final class Preconditions {
    /** The shorter of the two terms that checklists for such talks give: a week, or fourteen days. */
    static final Period SHORTEST_INVITATION = Period.ofDays(7);

    /** What is told about somebody, so that it is known on what a plan can build. */
    static final Set<EmployeeHears> ABOUT_EMPLOYEE =
            EnumSet.of(EmployeeHears.OWN_KNOWLEDGE, EmployeeHears.OWN_SKILLS, EmployeeHears.OWN_ATTITUDE);

    /** All five, in the order of the page. */
    static final List<Precondition> IN_ORDER = List.of(equalDialogue(), preparation(), safe(), recorded(), embedded());

    private Preconditions() {}

    private static Precondition equalDialogue() {
        return Precondition.of(
                ID,
                "equal-dialogue",
                required(
                        IN_PREPARATION,
                        "agenda-from-both",
                        fromBoth(DialogueFacts.AGENDA_SET_BY, remedy("agenda", 1, 4, HR, LINE_MANAGER))),
                required(
                        WHILE_RUNNING,
                        "both-speak",
                        isYes(DialogueFacts.BOTH_SPEAK).mendedBy(remedy("both-speak", 4, 12, HR, LINE_MANAGER))),
                required(
                        IN_PREPARATION,
                        "employee-hears-directions",
                        contains(DialogueFacts.EMPLOYEE_HEARS, EmployeeHears.DIRECTIONS)
                                .mendedBy(remedy("directions", 2, 6, MANAGEMENT, LINE_MANAGER))),
                required(
                        WHILE_RUNNING,
                        "employee-hears-about-self",
                        containsAll(
                                DialogueFacts.EMPLOYEE_HEARS,
                                ABOUT_EMPLOYEE,
                                remedy("about-self", 2, 8, LINE_MANAGER))),
                required(
                        WHILE_RUNNING,
                        "manager-hears-of-team",
                        contains(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_TEAM)
                                .mendedBy(remedy("expected-of-team", 1, 4, LINE_MANAGER, EMPLOYEES))),
                required(
                        WHILE_RUNNING,
                        "manager-hears-of-organisation",
                        contains(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_ORGANISATION)
                                .mendedBy(remedy("expected-of-organisation", 1, 4, LINE_MANAGER, EMPLOYEES))));
    }

    private static Precondition preparation() {
        return Precondition.of(
                ID,
                "preparation",
                required(
                        IN_PREPARATION,
                        "employee",
                        contains(DialogueFacts.PREPARED_BY, Side.EMPLOYEE)
                                .mendedBy(remedy("employee-prepares", 1, 4, LINE_MANAGER, EMPLOYEES))),
                required(
                        IN_PREPARATION,
                        "manager",
                        contains(DialogueFacts.PREPARED_BY, Side.MANAGER)
                                .mendedBy(remedy("manager-prepares", 1, 4, MANAGEMENT, LINE_MANAGER))),
                recommended(
                        IN_PREPARATION,
                        "in-time",
                        atLeast(DialogueFacts.INVITATION, SHORTEST_INVITATION)
                                .mendedBy(remedy("in-time", 1, 2, LINE_MANAGER))),
                recommended(
                        IN_PREPARATION,
                        "checklist",
                        containsAll(
                                DialogueFacts.CHECKLIST,
                                EnumSet.allOf(ChecklistPoint.class),
                                remedy("checklist", 1, 4, HR))),
                recommended(
                        IN_PREPARATION,
                        "self-test",
                        contains(DialogueFacts.SUPPORT, Support.SELF_TEST).mendedBy(remedy("self-test", 1, 3, HR))),
                recommended(
                        IN_PREPARATION,
                        "union-support",
                        contains(DialogueFacts.SUPPORT, Support.UNION_SUPPORT)
                                .mendedBy(remedy("union-support", 2, 8, HR, UNION))),
                recommended(
                        IN_PREPARATION,
                        "managers-trained",
                        isYes(DialogueFacts.MANAGERS_TRAINED)
                                .mendedBy(remedy("managers-trained", 4, 12, HR, LINE_MANAGER))));
    }

    private static Precondition safe() {
        return Precondition.of(
                ID,
                "safe",
                required(
                        BEFORE_START,
                        "no-dismissal",
                        isNo(DialogueFacts.USED_FOR_DISMISSAL)
                                .mendedBy(remedy("no-dismissal", 2, 8, BOARD, MANAGEMENT, HR))),
                required(
                        BEFORE_START,
                        "no-demotion",
                        isNo(DialogueFacts.USED_FOR_DEMOTION)
                                .mendedBy(remedy("no-demotion", 2, 8, BOARD, MANAGEMENT, HR))),
                required(
                        BEFORE_START,
                        "no-other-harm",
                        isNo(DialogueFacts.USED_FOR_RATING).mendedBy(remedy("no-rating", 4, 26, MANAGEMENT, HR))),
                required(
                        BEFORE_START,
                        "dare",
                        isYes(DialogueFacts.DARE_TO_SAY_WISHES)
                                .mendedBy(remedy("dare", 8, 26, MANAGEMENT, LINE_MANAGER, WORKS_COUNCIL))),
                recommended(
                        BEFORE_START,
                        "promise",
                        isYes(DialogueFacts.WRITTEN_PROMISE)
                                .mendedBy(remedy("promise", 2, 6, BOARD, HR, WORKS_COUNCIL))),
                recommended(
                        IN_PREPARATION,
                        "access",
                        isYes(DialogueFacts.ACCESS_AGREED).mendedBy(remedy("access", 2, 6, HR, WORKS_COUNCIL))));
    }

    private static Precondition recorded() {
        return Precondition.of(
                ID,
                "recorded",
                required(
                        IN_PREPARATION,
                        "growth-steps",
                        contains(DialogueFacts.PLAN_HOLDS, PlanPart.GROWTH_STEPS)
                                .mendedBy(remedy("growth-steps", 1, 4, HR, EMPLOYEES))),
                required(
                        IN_PREPARATION,
                        "enabled",
                        contains(DialogueFacts.PLAN_HOLDS, PlanPart.SUPPORT)
                                .mendedBy(remedy("enabled", 1, 4, HR, LINE_MANAGER))),
                recommended(
                        IN_PREPARATION,
                        "means",
                        isYes(DialogueFacts.MEANS_RESERVED)
                                .mendedBy(remedy("means", 4, 12, BOARD, FINANCE, MANAGEMENT))),
                required(
                        WHILE_RUNNING,
                        "plan-together",
                        fromBoth(
                                DialogueFacts.PLAN_WRITTEN_BY, remedy("plan-together", 1, 4, LINE_MANAGER, EMPLOYEES))),
                required(
                        WHILE_RUNNING,
                        "report-together",
                        fromBoth(
                                DialogueFacts.REPORT_WRITTEN_BY,
                                remedy("report-together", 1, 4, LINE_MANAGER, EMPLOYEES))),
                required(
                        WHILE_RUNNING,
                        "plan-approved",
                        fromBoth(
                                DialogueFacts.PLAN_APPROVED_BY,
                                remedy("plan-approved", 1, 2, LINE_MANAGER, EMPLOYEES))),
                required(
                        WHILE_RUNNING,
                        "report-approved",
                        fromBoth(
                                DialogueFacts.REPORT_APPROVED_BY,
                                remedy("report-approved", 1, 2, LINE_MANAGER, EMPLOYEES))),
                required(
                        WHILE_RUNNING,
                        "copy",
                        isYes(DialogueFacts.COPY_GIVEN).mendedBy(remedy("copy", 1, 2, LINE_MANAGER, HR))),
                recommended(
                        WHILE_RUNNING,
                        "followed-up",
                        atLeast(DialogueFacts.FOLLOW_UPS, 1).mendedBy(remedy("followed-up", 1, 4, LINE_MANAGER))));
    }

    private static Precondition embedded() {
        return Precondition.of(
                ID,
                "embedded",
                required(
                        IN_PREPARATION,
                        "policy",
                        isYes(DialogueFacts.PART_OF_POLICY).mendedBy(remedy("policy", 4, 16, MANAGEMENT, HR))),
                required(
                        WHILE_RUNNING,
                        "practice",
                        isYes(DialogueFacts.CARRIED_OUT).mendedBy(remedy("practice", 4, 26, MANAGEMENT, LINE_MANAGER))),
                recommended(
                        WHILE_RUNNING,
                        "themes",
                        isYes(DialogueFacts.THEMES_FEED_POLICY).mendedBy(remedy("themes", 4, 12, HR))),
                recommended(
                        BEFORE_START,
                        "works-council",
                        any(
                                isNo(Organisation.WORKS_COUNCIL)
                                        .mendedBy(Remedy.notChangeable(ID, "works-council-present")),
                                oneOf(
                                                DialogueFacts.CONSENT,
                                                EnumSet.of(Consent.GIVEN, Consent.SETTLED_IN_COLLECTIVE_AGREEMENT))
                                        .mendedBy(remedy("consent", 6, 16, BOARD, HR, WORKS_COUNCIL)))));
    }

    private static Condition fromBoth(Fact<Set<Side>> fact, Remedy remedy) {
        return containsAll(fact, EnumSet.allOf(Side.class), remedy);
    }

    private static <E extends Enum<E>> Condition containsAll(Fact<Set<E>> fact, Set<E> choices, Remedy remedy) {
        return all(choices.stream()
                .map(choice -> contains(fact, choice).mendedBy(remedy))
                .toList());
    }

    /** Lead times are our own estimate; the guide gives none. */
    private static Remedy remedy(String id, int shortestInWeeks, int longestInWeeks, Role... who) {
        return Remedy.of(ID, id, who)
                .within(Period.ofWeeks(shortestInWeeks), Period.ofWeeks(longestInWeeks))
                .withEffort();
    }
}
