// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.contains;
import static nl.leerwijzer.core.condition.Condition.is;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.oneOf;
import static nl.leerwijzer.core.intervention.Part.recommended;
import static nl.leerwijzer.core.intervention.Part.required;
import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING;
import static nl.leerwijzer.core.value.Role.ADVISER;
import static nl.leerwijzer.core.value.Role.AMBASSADORS;
import static nl.leerwijzer.core.value.Role.BOARD;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.FINANCE;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.SECTOR_FUND;
import static nl.leerwijzer.core.value.Role.UNION;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.ID;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Agreement;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OverviewItem;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Stance;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.UnionCooperation;

/** The five preconditions of the guide's page, in their parts. */
final class Preconditions {
    /** The stances with which somebody who matters does not stand in the way. */
    static final Set<Stance> NOT_IN_THE_WAY = EnumSet.of(Stance.ACCEPTING, Stance.SUPPORTIVE);

    private Preconditions() {}

    /** All five, in the order of the page. */
    static List<Precondition> all() {
        return List.of(preparation(), expertise(), cost(), leadTime(), involvement());
    }

    private static Precondition preparation() {
        return Precondition.of(
                ID,
                "preparation",
                required(
                        IN_PREPARATION,
                        "managers",
                        oneOf(AmbassadorFacts.MANAGERS_STANCE, NOT_IN_THE_WAY)
                                .mendedBy(remedy("managers", 4, 8, MANAGEMENT, HR))),
                required(
                        IN_PREPARATION,
                        "hr",
                        any(
                                isNo(Organisation.HR_FUNCTION).mendedBy(Remedy.notChangeable(ID, "hr-absent")),
                                oneOf(AmbassadorFacts.HR_STANCE, NOT_IN_THE_WAY)
                                        .mendedBy(remedy("hr", 2, 6, MANAGEMENT, UNION)))),
                step("recruited", AmbassadorStep.RECRUITED, remedy("recruited", 4, 8, UNION, EMPLOYEES)),
                step("selected", AmbassadorStep.SELECTED, remedy("selected", 2, 4, UNION, EMPLOYEES, HR)),
                step("trained", AmbassadorStep.TRAINED, remedy("trained", 4, 10, UNION, ADVISER)),
                agreement(Agreement.SPENDING, MANAGEMENT, UNION, EMPLOYEES),
                agreement(Agreement.MEANS, MANAGEMENT, UNION),
                agreement(Agreement.SAY, MANAGEMENT, UNION, AMBASSADORS),
                agreement(Agreement.TIME, MANAGEMENT, LINE_MANAGER, UNION),
                agreement(Agreement.PROCEDURES, HR, UNION, AMBASSADORS),
                agreement(Agreement.REGISTRATION, HR, UNION, AMBASSADORS),
                overview(OverviewItem.TRAINING_OPTIONS, HR, SECTOR_FUND, UNION),
                overview(OverviewItem.TRAINING_AGREEMENTS, HR, UNION, WORKS_COUNCIL),
                overview(OverviewItem.TOOLS, HR, SECTOR_FUND, UNION));
    }

    private static Precondition expertise() {
        return Precondition.of(
                ID,
                "expertise",
                required(
                        BEFORE_START,
                        "union",
                        is(AmbassadorFacts.UNION_COOPERATION, UnionCooperation.AGREED)
                                .mendedBy(remedy("union", 4, 12, MANAGEMENT, UNION))),
                required(
                        IN_PREPARATION,
                        "materials",
                        isYes(AmbassadorFacts.UNION_MATERIALS).mendedBy(remedy("materials", 1, 4, UNION))),
                required(
                        IN_PREPARATION,
                        "support",
                        isYes(AmbassadorFacts.EXPERIENCED_SUPPORT).mendedBy(remedy("support", 2, 8, UNION, ADVISER))));
    }

    private static Precondition cost() {
        return Precondition.of(
                ID,
                "cost",
                required(
                        BEFORE_START,
                        "ambassador-time",
                        atLeast(AmbassadorFacts.WEEKLY_HOURS, GuideFigures.FEWEST_WEEKLY_HOURS)
                                .mendedBy(remedy("ambassador-time", 2, 6, MANAGEMENT, LINE_MANAGER))),
                money("ambassador-training", MoneyPurpose.AMBASSADOR_TRAINING),
                money("ambassador-guidance", MoneyPurpose.AMBASSADOR_GUIDANCE),
                money("courses", MoneyPurpose.COURSES),
                recommended(
                        IN_PREPARATION,
                        "course-time",
                        oneOf(
                                        AmbassadorFacts.COURSE_TIME_POLICY,
                                        EnumSet.complementOf(EnumSet.of(CourseTimePolicy.NOT_SETTLED)))
                                .mendedBy(remedy("course-time", 2, 8, MANAGEMENT, HR, UNION))));
    }

    private static Precondition leadTime() {
        return Precondition.of(
                ID,
                "lead-time",
                required(
                        IN_PREPARATION,
                        "start-up",
                        atLeast(AmbassadorFacts.START_UP_TIME, GuideFigures.START_UP)
                                .mendedBy(remedy("start-up", 1, 2, MANAGEMENT))),
                required(
                        BEFORE_START,
                        "operation",
                        atLeast(AmbassadorFacts.OPERATION_TIME, GuideFigures.OPERATION_BEFORE_RESULTS)
                                .mendedBy(remedy("operation", 1, 4, BOARD, MANAGEMENT))));
    }

    private static Precondition involvement() {
        return Precondition.of(
                ID,
                "involvement",
                required(
                        IN_PREPARATION,
                        "design-ambassadors",
                        contains(AmbassadorFacts.INVOLVED_IN_DESIGN, Involved.AMBASSADORS)
                                .mendedBy(remedy("design-ambassadors", 2, 4, UNION, EMPLOYEES))),
                required(
                        IN_PREPARATION,
                        "design-colleagues",
                        contains(AmbassadorFacts.INVOLVED_IN_DESIGN, Involved.COLLEAGUES)
                                .mendedBy(remedy("design-colleagues", 2, 4, EMPLOYEES, UNION))),
                required(
                        WHILE_RUNNING,
                        "execution-ambassadors",
                        contains(AmbassadorFacts.INVOLVED_IN_EXECUTION, Involved.AMBASSADORS)
                                .mendedBy(remedy("execution-ambassadors", 1, 4, AMBASSADORS, MANAGEMENT))),
                required(
                        WHILE_RUNNING,
                        "execution-colleagues",
                        contains(AmbassadorFacts.INVOLVED_IN_EXECUTION, Involved.COLLEAGUES)
                                .mendedBy(remedy("execution-colleagues", 2, 6, AMBASSADORS, EMPLOYEES))));
    }

    private static Part step(String id, AmbassadorStep step, Remedy remedy) {
        return required(
                IN_PREPARATION,
                id,
                contains(AmbassadorFacts.AMBASSADOR_STEPS, step).mendedBy(remedy));
    }

    private static Part agreement(Agreement agreement, Role... parties) {
        String id = "agreed-" + idOf(agreement);
        Condition agreed = contains(AmbassadorFacts.AGREEMENTS, agreement).mendedBy(remedy(id, 2, 8, parties));
        return required(IN_PREPARATION, id, agreed);
    }

    private static Part overview(OverviewItem item, Role... who) {
        String id = "overview-" + idOf(item);
        Condition listed = contains(AmbassadorFacts.OVERVIEW, item).mendedBy(remedy(id, 1, 4, who));
        return required(IN_PREPARATION, id, listed);
    }

    private static Part money(String id, MoneyPurpose purpose) {
        Condition reserved =
                contains(AmbassadorFacts.MONEY_RESERVED, purpose).mendedBy(remedy(id, 2, 8, MANAGEMENT, FINANCE));
        return required(BEFORE_START, id, reserved);
    }

    private static String idOf(Enum<?> choice) {
        return Kind.Choice.id(choice);
    }

    /** Lead times are our own estimate; the guide gives one for the start-up as a whole only. */
    private static Remedy remedy(String id, int shortestInWeeks, int longestInWeeks, Role... who) {
        return Remedy.of(ID, id, who)
                .within(Period.ofWeeks(shortestInWeeks), Period.ofWeeks(longestInWeeks))
                .withEffort();
    }
}
