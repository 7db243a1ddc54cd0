// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.contains;
import static nl.leerwijzer.core.condition.Condition.every;
import static nl.leerwijzer.core.condition.Condition.is;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.oneOf;
import static nl.leerwijzer.core.condition.Condition.sizeAtLeast;
import static nl.leerwijzer.core.intervention.Part.recommended;
import static nl.leerwijzer.core.intervention.Part.required;
import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING;
import static nl.leerwijzer.core.value.Role.ADVISER;
import static nl.leerwijzer.core.value.Role.BOARD;
import static nl.leerwijzer.core.value.Role.FINANCE;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.EnumSet;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Document;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Expertise;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Participant;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.PlaceInProject;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;

/** The eight preconditions of the guide's page, in their parts. */
final class Preconditions {
    private Preconditions() {}

    /** All eight, in the order of the page. */
    static List<Precondition> all() {
        return List.of(process(), goals(), sharing(), preparation(), expertise(), cost(), time(), involvement());
    }

    private static Precondition process() {
        return Precondition.of(
                ID,
                "process",
                required(
                        BEFORE_START,
                        "agreed",
                        isYes(AlignmentFacts.PROCESS_AGREED)
                                .mendedBy(remedy("process-agreed", 1, 4, BOARD, MANAGEMENT, ADVISER))),
                required(
                        BEFORE_START,
                        "part-of-project",
                        oneOf(
                                        AlignmentFacts.PLACE_IN_PROJECT,
                                        EnumSet.of(PlaceInProject.FIRST_STEP, PlaceInProject.LATER_STEP))
                                .mendedBy(remedy("part-of-project", 2, 8, BOARD, HR))),
                recommended(
                        BEFORE_START,
                        "first-step",
                        is(AlignmentFacts.PLACE_IN_PROJECT, PlaceInProject.FIRST_STEP)
                                .mendedBy(remedy("first-step", 2, 8, MANAGEMENT, HR))));
    }

    private static Precondition goals() {
        return Precondition.of(
                ID,
                "goals",
                required(
                        BEFORE_START,
                        "stated",
                        sizeAtLeast(1, Organisation.GOALS).mendedBy(remedy("goals-stated", 4, 12, BOARD, MANAGEMENT))));
    }

    private static Precondition sharing() {
        return Precondition.of(
                ID,
                "sharing",
                required(
                        BEFORE_START,
                        "confidential-goals",
                        any(
                                every(
                                                Organisation.GOALS,
                                                isYes(Organisation.GOAL_PUBLIC)
                                                        .mendedBy(Remedy.notChangeable(ID, "goal-public")))
                                        .mendedBy(Remedy.notChangeable(ID, "goal-public")),
                                isYes(AlignmentFacts.SHARING_AGREED)
                                        .mendedBy(remedy("sharing-agreed", 1, 3, BOARD, MANAGEMENT, ADVISER)),
                                isYes(AlignmentFacts.RESULTS_ANONYMISED)
                                        .mendedBy(remedy("results-anonymised", 1, 2, ADVISER)))));
    }

    private static Precondition preparation() {
        return Precondition.of(
                ID,
                "preparation",
                document(Document.PLANS, MANAGEMENT, ADVISER),
                document(Document.GOALS, MANAGEMENT, ADVISER),
                document(Document.CORE_VALUES, HR, ADVISER),
                document(Document.ANNUAL_REPORTS, FINANCE, ADVISER),
                required(
                        IN_PREPARATION,
                        "matrix",
                        isYes(AlignmentFacts.DOCUMENTS_IN_MATRIX).mendedBy(remedy("matrix", 1, 2, ADVISER))));
    }

    private static Precondition expertise() {
        return Precondition.of(
                ID,
                "expertise",
                expertise(Expertise.HIGHER_EDUCATION),
                expertise(Expertise.EMPLOYABILITY),
                expertise(Expertise.BUSINESS_ADMINISTRATION));
    }

    private static Precondition cost() {
        return Precondition.of(
                ID,
                "cost",
                required(
                        BEFORE_START,
                        "adviser-hours",
                        isYes(AlignmentFacts.ADVISER_HOURS_PAID)
                                .mendedBy(remedy("adviser-hours", 2, 6, BOARD, FINANCE))));
    }

    private static Precondition time() {
        return Precondition.of(
                ID,
                "time",
                required(
                        BEFORE_START,
                        "adviser-days",
                        atLeast(AlignmentFacts.ADVISER_DAYS, GuideFigures.ADVISER_DAYS.low())
                                .mendedBy(remedy("adviser-days", 1, 4, MANAGEMENT, ADVISER))),
                required(
                        BEFORE_START,
                        "time-to-plan",
                        atLeast(AlignmentFacts.TIME_TO_PLAN, GuideFigures.TIME_TO_PLAN)
                                .mendedBy(remedy("time-to-plan", 1, 4, BOARD, MANAGEMENT))),
                required(
                        IN_PREPARATION,
                        "session",
                        atLeast(AlignmentFacts.SESSION_TIME, GuideFigures.SESSION.low())
                                .mendedBy(remedy("session", 2, 8, BOARD, MANAGEMENT))),
                required(
                        WHILE_RUNNING,
                        "with-interventions",
                        isYes(AlignmentFacts.PLAN_WITH_INTERVENTIONS)
                                .mendedBy(remedy("with-interventions", 1, 4, BOARD, HR, ADVISER))),
                required(
                        WHILE_RUNNING,
                        "implementation",
                        atLeast(AlignmentFacts.IMPLEMENTATION_TIME, Period.ofMonths(1))
                                .mendedBy(remedy("implementation", 1, 8, BOARD, MANAGEMENT))));
    }

    private static Precondition involvement() {
        return Precondition.of(
                ID,
                "involvement",
                required(
                        BEFORE_START,
                        "management",
                        any(
                                contains(AlignmentFacts.PARTICIPANTS, Participant.BOARD)
                                        .mendedBy(remedy("board-joins", 2, 8, BOARD, ADVISER)),
                                contains(AlignmentFacts.PARTICIPANTS, Participant.MANAGEMENT_TEAM)
                                        .mendedBy(remedy("management-team-joins", 2, 8, MANAGEMENT, ADVISER)))),
                recommended(WHILE_RUNNING, "line-managers", checkedBy(Stakeholder.LINE_MANAGERS)),
                recommended(
                        WHILE_RUNNING,
                        "hr",
                        any(
                                isNo(Organisation.HR_FUNCTION).mendedBy(Remedy.notChangeable(ID, "hr-absent")),
                                checkedBy(Stakeholder.HR))),
                recommended(WHILE_RUNNING, "union-representatives", checkedBy(Stakeholder.UNION_REPRESENTATIVES)),
                recommended(
                        WHILE_RUNNING,
                        "works-council",
                        any(
                                isNo(Organisation.WORKS_COUNCIL)
                                        .mendedBy(Remedy.notChangeable(ID, "works-council-absent")),
                                checkedBy(Stakeholder.WORKS_COUNCIL))));
    }

    private static Part document(Document document, Role... who) {
        String id = Kind.Choice.id(document);
        return required(
                IN_PREPARATION,
                id,
                contains(AlignmentFacts.DOCUMENTS, document).mendedBy(remedy("documents-" + id, 1, 3, who)));
    }

    private static Part expertise(Expertise expertise) {
        String id = Kind.Choice.id(expertise);
        return required(
                BEFORE_START,
                id,
                contains(AlignmentFacts.ADVISER_BRINGS, expertise)
                        .mendedBy(remedy("adviser-" + id, 2, 8, MANAGEMENT, HR)));
    }

    private static Condition checkedBy(Stakeholder stakeholder) {
        return contains(AlignmentFacts.CHECKED_BY, stakeholder)
                .mendedBy(remedy("checked-by-" + Kind.Choice.id(stakeholder), 2, 6, stakeholder.role(), ADVISER));
    }

    /** Lead times are our own estimate; the guide gives one for the whole only. */
    private static Remedy remedy(String id, int shortestInWeeks, int longestInWeeks, Role... who) {
        return Remedy.of(ID, id, who)
                .within(Period.ofWeeks(shortestInWeeks), Period.ofWeeks(longestInWeeks))
                .withEffort();
    }
}
