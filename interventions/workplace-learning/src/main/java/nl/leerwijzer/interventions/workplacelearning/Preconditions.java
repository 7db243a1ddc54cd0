// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.computed;
import static nl.leerwijzer.core.condition.Condition.doesNotApply;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.intervention.Part.recommended;
import static nl.leerwijzer.core.intervention.Part.required;
import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.value.Role.COACH;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.math.BigDecimal;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;

/** The three preconditions of the guide's page, in their parts. */
final class Preconditions {
    /** The least coaching with which somebody can be said to guide a team; our own choice. */
    static final BigDecimal LEAST_COACH_HOURS = new BigDecimal("0.5");

    /** All three, in the order of the page. */
    static final List<Precondition> IN_ORDER = List.of(safe(), support(), guidance());

    private Preconditions() {}

    private static Precondition safe() {
        return Precondition.of(
                ID,
                "safe",
                required(
                        BEFORE_START,
                        "ask",
                        measuredOr(WorkplaceFacts.DARE_TO_ASK, remedy("ask", 4, 12, LINE_MANAGER, EMPLOYEES))),
                required(
                        BEFORE_START,
                        "mistakes",
                        measuredOr(
                                WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST,
                                remedy("mistakes", 4, 12, MANAGEMENT, LINE_MANAGER))));
    }

    /** The score decides; the direct answer counts only once "not measured" is given. */
    private static Condition measuredOr(Fact<Boolean> direct, Remedy directRemedy) {
        return any(
                all(
                        atLeast(WorkplaceFacts.SAFETY_RESPONDENTS, SafetyScale.FEWEST_RESPONDENTS)
                                .mendedBy(remedy("measure", 2, 6, HR, LINE_MANAGER)),
                        safeScore().mendedBy(remedy("score", 8, 26, LINE_MANAGER, EMPLOYEES, MANAGEMENT))),
                all(
                        doesNotApply(WorkplaceFacts.SAFETY_RESPONDENTS).mendedBy(Remedy.notChangeable(ID, "measured")),
                        isYes(direct).mendedBy(directRemedy)));
    }

    /** Never holds for a score of too few people, so that nothing can be told from it. */
    private static Condition.Computed safeScore() {
        return computed(
                ID,
                "safe-score",
                List.of(
                        WorkplaceFacts.SAFETY_RESPONDENTS,
                        WorkplaceFacts.SAFETY_ITEMS,
                        WorkplaceFacts.ITEM,
                        WorkplaceFacts.ITEM_MEAN),
                answers -> SafetyScale.read(answers).verdict() == Verdict.MET);
    }

    private static Precondition support() {
        return Precondition.of(
                ID,
                "support",
                required(
                        BEFORE_START,
                        "time",
                        atLeast(WorkplaceFacts.MINUTES_RELEASED, WorkplaceFacts.FEWEST_ACTIVITY_MINUTES)
                                .mendedBy(remedy("time", 1, 6, MANAGEMENT, LINE_MANAGER))),
                recommended(
                        IN_PREPARATION,
                        "rostered",
                        isYes(WorkplaceFacts.TIME_ROSTERED).mendedBy(remedy("rostered", 1, 4, LINE_MANAGER))));
    }

    private static Precondition guidance() {
        return Precondition.of(
                ID,
                "guidance",
                recommended(
                        IN_PREPARATION,
                        "coach-time",
                        atLeast(WorkplaceFacts.COACH_HOURS, LEAST_COACH_HOURS)
                                .mendedBy(remedy("coach-time", 2, 8, MANAGEMENT, LINE_MANAGER))),
                recommended(
                        IN_PREPARATION,
                        "coach-know-how",
                        isYes(WorkplaceFacts.COACH_KNOW_HOW).mendedBy(remedy("coach-know-how", 4, 12, HR, COACH))));
    }

    /** Lead times are our own estimate; the guide gives none. */
    private static Remedy remedy(String id, int shortestInWeeks, int longestInWeeks, Role... who) {
        return Remedy.of(ID, id, who)
                .within(Period.ofWeeks(shortestInWeeks), Period.ofWeeks(longestInWeeks))
                .withEffort();
    }
}
