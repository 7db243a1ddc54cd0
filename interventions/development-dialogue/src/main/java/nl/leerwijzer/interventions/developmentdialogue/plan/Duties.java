// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.Approvals;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanStage;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanState;

/** What is still to be done, given what happened. While a plan breaks safety only what the employee is owed remains. */
final class Duties {
    private final PersonalPlan plan;
    private final PlanHistory history;
    private final List<Duty> duties = new ArrayList<>();

    private Duties(PersonalPlan plan, PlanHistory history) {
        this.plan = plan;
        this.history = history;
    }

    static List<Duty> of(PersonalPlan plan, PlanHistory history) {
        Duties duties = new Duties(plan, history);
        duties.find();
        return List.copyOf(duties.duties);
    }

    private void find() {
        PlanState state = history.state();
        boolean approved = !(state instanceof PlanState.InPreparation);
        if (!approved && !plan.breaksSafety()) {
            addPapers(state);
        }
        if (!state.isCopyGiven() && (approved || !plan.breaksSafety())) {
            duties.add(Duty.of(Duty.Kind.GIVE_COPY));
        }
        if (approved) {
            plan.steps().orElse(List.of()).stream()
                    .filter(GrowthStep::isSupportDue)
                    .forEach(step -> duties.add(Duty.of(Duty.Kind.SUPPORT_STEP, step.position())));
        }
        if (state.stage() == PlanStage.IN_FORCE && !plan.breaksSafety()) {
            addMoments();
        }
    }

    private void addPapers(PlanState state) {
        if (!state.plan().isWritten()) {
            duties.add(Duty.of(Duty.Kind.WRITE_PLAN));
        }
        if (!state.report().isWritten()) {
            duties.add(Duty.of(Duty.Kind.WRITE_REPORT));
        }
        addApproval(state.plan(), Side.EMPLOYEE, Duty.Kind.EMPLOYEE_APPROVES_PLAN);
        addApproval(state.plan(), Side.MANAGER, Duty.Kind.MANAGER_APPROVES_PLAN);
        addApproval(state.report(), Side.EMPLOYEE, Duty.Kind.EMPLOYEE_APPROVES_REPORT);
        addApproval(state.report(), Side.MANAGER, Duty.Kind.MANAGER_APPROVES_REPORT);
    }

    private void addApproval(Approvals paper, Side side, Duty.Kind duty) {
        if (paper.isWritten() && !paper.has(side)) {
            duties.add(Duty.of(duty));
        }
    }

    private void addMoments() {
        long past = plan.followUps().stream().filter(plan::isPast).count();
        if (past > history.followUps()) {
            duties.add(Duty.of(Duty.Kind.HOLD_FOLLOW_UP));
        }
        boolean reviewDue = plan.review()
                .flatMap(day -> plan.today().map(today -> !day.isAfter(today)))
                .orElse(false);
        if (reviewDue) {
            duties.add(Duty.of(Duty.Kind.REVIEW));
        }
    }
}
