// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.EmployeeHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ManagerHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/** By what one can tell that the two sides of a talk are equals. */
public enum EqualityPoint {
    AGENDA_FROM_BOTH,
    BOTH_PREPARE,
    BOTH_SPEAK,
    EMPLOYEE_HEARS_DIRECTIONS,
    EMPLOYEE_HEARS_ABOUT_SELF,
    MANAGER_HEARS_OF_TEAM,
    MANAGER_HEARS_OF_ORGANISATION,
    PLAN_FROM_BOTH,
    REPORT_FROM_BOTH,
    COPY_FOR_EMPLOYEE,
    NOT_USED_AGAINST_EMPLOYEE;

    /** The point in a few words. */
    public Text title() {
        return Text.of(ID, "equality." + Kind.Choice.id(this));
    }

    /** What happens where the point is not in order. */
    public Text consequence() {
        return Text.of(ID, "equality." + Kind.Choice.id(this) + ".consequence");
    }

    Verdict judge(Answers answers) {
        return switch (this) {
            case AGENDA_FROM_BOTH -> fromBoth(answers, DialogueFacts.AGENDA_SET_BY);
            case BOTH_PREPARE -> fromBoth(answers, DialogueFacts.PREPARED_BY);
            case BOTH_SPEAK -> Verdicts.isYes(answers, DialogueFacts.BOTH_SPEAK);
            case EMPLOYEE_HEARS_DIRECTIONS ->
                Verdicts.containsAll(answers, DialogueFacts.EMPLOYEE_HEARS, List.of(EmployeeHears.DIRECTIONS));
            case EMPLOYEE_HEARS_ABOUT_SELF ->
                Verdicts.containsAll(answers, DialogueFacts.EMPLOYEE_HEARS, Preconditions.ABOUT_EMPLOYEE);
            case MANAGER_HEARS_OF_TEAM ->
                Verdicts.containsAll(answers, DialogueFacts.MANAGER_HEARS, List.of(ManagerHears.EXPECTED_OF_TEAM));
            case MANAGER_HEARS_OF_ORGANISATION ->
                Verdicts.containsAll(
                        answers, DialogueFacts.MANAGER_HEARS, List.of(ManagerHears.EXPECTED_OF_ORGANISATION));
            case PLAN_FROM_BOTH ->
                Verdicts.all(List.of(
                        fromBoth(answers, DialogueFacts.PLAN_WRITTEN_BY),
                        fromBoth(answers, DialogueFacts.PLAN_APPROVED_BY)));
            case REPORT_FROM_BOTH ->
                Verdicts.all(List.of(
                        fromBoth(answers, DialogueFacts.REPORT_WRITTEN_BY),
                        fromBoth(answers, DialogueFacts.REPORT_APPROVED_BY)));
            case COPY_FOR_EMPLOYEE -> Verdicts.isYes(answers, DialogueFacts.COPY_GIVEN);
            case NOT_USED_AGAINST_EMPLOYEE -> Verdicts.none(answers, DialogueFacts.usesAgainstEmployee());
        };
    }

    /** The facts that the point rests on. */
    Set<Fact<?>> facts() {
        return switch (this) {
            case AGENDA_FROM_BOTH -> Set.of(DialogueFacts.AGENDA_SET_BY);
            case BOTH_PREPARE -> Set.of(DialogueFacts.PREPARED_BY);
            case BOTH_SPEAK -> Set.of(DialogueFacts.BOTH_SPEAK);
            case EMPLOYEE_HEARS_DIRECTIONS, EMPLOYEE_HEARS_ABOUT_SELF -> Set.of(DialogueFacts.EMPLOYEE_HEARS);
            case MANAGER_HEARS_OF_TEAM, MANAGER_HEARS_OF_ORGANISATION -> Set.of(DialogueFacts.MANAGER_HEARS);
            case PLAN_FROM_BOTH -> Set.of(DialogueFacts.PLAN_WRITTEN_BY, DialogueFacts.PLAN_APPROVED_BY);
            case REPORT_FROM_BOTH -> Set.of(DialogueFacts.REPORT_WRITTEN_BY, DialogueFacts.REPORT_APPROVED_BY);
            case COPY_FOR_EMPLOYEE -> Set.of(DialogueFacts.COPY_GIVEN);
            case NOT_USED_AGAINST_EMPLOYEE -> Set.copyOf(DialogueFacts.usesAgainstEmployee());
        };
    }

    private static Verdict fromBoth(Answers answers, Fact<Set<Side>> fact) {
        return Verdicts.containsAll(answers, fact, EnumSet.allOf(Side.class));
    }
}
