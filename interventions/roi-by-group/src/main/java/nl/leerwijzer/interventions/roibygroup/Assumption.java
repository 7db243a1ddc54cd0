// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.Locale;

/** What managements say about training some groups; the four that the guide answers. */
public enum Assumption {
    /** Older and flexible people leave too soon to earn it back. */
    TOO_SHORT_PAYBACK,
    /** People with little schooling are too uncertain an investment. */
    LOW_SCHOOLED_TOO_UNCERTAIN,
    /** People become less productive as they get older. */
    LESS_PRODUCTIVE_WITH_AGE,
    /** Training flexible and temporary people is training for the neighbours. */
    TRAINING_FOR_THE_NEIGHBOURS;

    /** The assumption in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
