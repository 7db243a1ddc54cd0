// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.COPY_GIVEN;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.FOLLOW_UP_HELD;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.PLAN_APPROVED_BY_EMPLOYEE;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.PLAN_APPROVED_BY_MANAGER;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.PLAN_CHANGED;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.PLAN_WRITTEN;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.REPORT_APPROVED_BY_EMPLOYEE;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.REPORT_APPROVED_BY_MANAGER;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.REPORT_CHANGED;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.REPORT_WRITTEN;
import static nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent.REVIEWED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules read off the whole list of steps taken, without a state: what was approved after the last change counts. It is
 * what the state machine is held against.
 */
final class PlainPlan {
    private static final Set<PlanEvent> PLAN_APPROVALS = Set.of(PLAN_APPROVED_BY_EMPLOYEE, PLAN_APPROVED_BY_MANAGER);
    private static final Set<PlanEvent> REPORT_APPROVALS =
            Set.of(REPORT_APPROVED_BY_EMPLOYEE, REPORT_APPROVED_BY_MANAGER);

    private final List<PlanEvent> taken;

    PlainPlan(List<PlanEvent> taken) {
        this.taken = taken;
    }

    /** Why a further step is not allowed; empty when it is. */
    Optional<Refusal> refusal(PlanEvent event) {
        if (taken.contains(REVIEWED) && event != COPY_GIVEN) {
            return Optional.of(Refusal.ALREADY_REVIEWED);
        }
        if (event == PLAN_WRITTEN || event == REPORT_WRITTEN) {
            return when(taken.contains(event), Refusal.ALREADY_WRITTEN);
        }
        if (event == COPY_GIVEN) {
            return isInForce() ? when(isCopyGiven(), Refusal.COPY_ALREADY_GIVEN) : Optional.of(Refusal.NOT_IN_FORCE);
        }
        if (event == FOLLOW_UP_HELD || event == REVIEWED) {
            return when(!isInForce(), Refusal.NOT_IN_FORCE);
        }
        boolean aboutPlan = event == PLAN_CHANGED || PLAN_APPROVALS.contains(event);
        if (!taken.contains(aboutPlan ? PLAN_WRITTEN : REPORT_WRITTEN)) {
            return Optional.of(Refusal.NOT_WRITTEN);
        }
        return when(isApproval(event) && isApproved(event), Refusal.ALREADY_APPROVED);
    }

    PlanStage stage() {
        if (taken.contains(REVIEWED)) {
            return PlanStage.REVIEWED;
        }
        if (isInForce()) {
            return PlanStage.IN_FORCE;
        }
        if (!taken.contains(PLAN_WRITTEN)) {
            return PlanStage.NOT_WRITTEN;
        }
        boolean employee = isApproved(PLAN_APPROVED_BY_EMPLOYEE) && isApproved(REPORT_APPROVED_BY_EMPLOYEE);
        boolean manager = isApproved(PLAN_APPROVED_BY_MANAGER) && isApproved(REPORT_APPROVED_BY_MANAGER);
        return employee || manager ? PlanStage.APPROVED_BY_ONE : PlanStage.DRAFT;
    }

    boolean isCopyGiven() {
        return taken.lastIndexOf(COPY_GIVEN)
                > Math.max(taken.lastIndexOf(PLAN_CHANGED), taken.lastIndexOf(REPORT_CHANGED));
    }

    boolean isApproved(PlanEvent approval) {
        PlanEvent change = PLAN_APPROVALS.contains(approval) ? PLAN_CHANGED : REPORT_CHANGED;
        return taken.lastIndexOf(approval) > taken.lastIndexOf(change);
    }

    private boolean isInForce() {
        return PLAN_APPROVALS.stream().allMatch(this::isApproved)
                && REPORT_APPROVALS.stream().allMatch(this::isApproved);
    }

    private static boolean isApproval(PlanEvent event) {
        return PLAN_APPROVALS.contains(event) || REPORT_APPROVALS.contains(event);
    }

    private static Optional<Refusal> when(boolean refused, Refusal reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
