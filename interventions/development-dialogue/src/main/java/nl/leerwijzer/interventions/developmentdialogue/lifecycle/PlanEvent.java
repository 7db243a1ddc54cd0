// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

/** What happens to a plan and to the report of the talk that it comes from. */
public enum PlanEvent {
    /** The plan is on paper for the first time. */
    PLAN_WRITTEN,
    /** The report of the talk is on paper for the first time. */
    REPORT_WRITTEN,
    PLAN_APPROVED_BY_EMPLOYEE,
    PLAN_APPROVED_BY_MANAGER,
    REPORT_APPROVED_BY_EMPLOYEE,
    REPORT_APPROVED_BY_MANAGER,
    /** The plan says something else than before; whoever approved it has to read it again. */
    PLAN_CHANGED,
    /** The report says something else than before; whoever approved it has to read it again. */
    REPORT_CHANGED,
    /** The employee has a copy of plan and report as both approved them. */
    COPY_GIVEN,
    /** Both came back to the plan. */
    FOLLOW_UP_HELD,
    /** Both looked back on the whole plan; what follows is a new one. */
    REVIEWED
}
