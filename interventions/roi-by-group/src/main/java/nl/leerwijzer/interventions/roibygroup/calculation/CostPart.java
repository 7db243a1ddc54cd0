// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;

/** A part of the cost without which a case is computed all the same, and which is then named as left out. */
public enum CostPart {
    TRAVEL,
    DEVELOPMENT;

    /** The part in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
