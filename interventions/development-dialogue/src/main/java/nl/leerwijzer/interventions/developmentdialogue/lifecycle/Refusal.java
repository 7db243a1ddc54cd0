// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

/** Why a step is not allowed. */
public enum Refusal {
    /** What is not on paper can be neither approved nor changed. */
    NOT_WRITTEN,
    /** What is on paper can be changed, not written once more. */
    ALREADY_WRITTEN,
    /** This side approved it as it is. */
    ALREADY_APPROVED,
    /** It needs a plan and a report that both sides approved. */
    NOT_IN_FORCE,
    /** The employee has the copy of this version. */
    COPY_ALREADY_GIVEN,
    /** The plan is behind both sides; only a copy can still be owed. */
    ALREADY_REVIEWED,
    /** Its day lies before that of a step taken earlier. */
    BEFORE_EARLIER_STEP,
    /** Its day lies in the future. */
    AFTER_TODAY
}
