// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/** How far a plan, or a report, is approved. */
public enum Approvals {
    /** It is not on paper yet. */
    NOT_WRITTEN,
    NONE,
    EMPLOYEE,
    MANAGER,
    BOTH;

    /** Whether a side has approved it. */
    public boolean has(Side side) {
        return this == BOTH || this == only(side);
    }

    /** Whether it is on paper. */
    public boolean isWritten() {
        return this != NOT_WRITTEN;
    }

    /** With the approval of one side more; only for what is on paper. */
    Approvals and(Side side) {
        return this == NONE || this == only(side) ? only(side) : BOTH;
    }

    private static Approvals only(Side side) {
        return switch (side) {
            case EMPLOYEE -> EMPLOYEE;
            case MANAGER -> MANAGER;
        };
    }
}
