// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;

/** What is known of how long the people of a group stay; the first that is known counts. */
public enum StayBasis {
    /** How long people are expected to stay. */
    EXPECTED_STAY,
    /** When their contracts end, counted from the day of the advice. */
    CONTRACT_END,
    /** Which part of them leaves in a year. */
    TURNOVER;

    /** The basis in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
