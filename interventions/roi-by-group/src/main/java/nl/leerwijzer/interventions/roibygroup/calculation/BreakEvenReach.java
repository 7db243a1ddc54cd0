// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;

/** Whether the break-even stay lies within the life of what was learned, so that a longer stay can make a case pay. */
public enum BreakEvenReach {
    /** Throughout the estimates. */
    ALWAYS,
    /** At the likely values, not throughout. */
    LIKELY,
    /** Not at the likely values, though it may be. */
    UNLIKELY,
    /** Nowhere within the estimates. */
    NEVER;

    /** The reach in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
