// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

/** How far a plan is, in order. */
public enum PlanStage {
    /** There is no plan on paper. */
    NOT_WRITTEN,
    /** Neither side has approved both plan and report. */
    DRAFT,
    /** One side has approved both plan and report, the other has not. */
    APPROVED_BY_ONE,
    /** Both sides have approved both plan and report. */
    IN_FORCE,
    /** Both looked back on it. */
    REVIEWED
}
