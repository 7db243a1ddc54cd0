// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;
import nl.leerwijzer.core.value.Estimate;

/** Which of two ends the horizon of a case: the people who leave, or the knowledge that ages. */
public enum HorizonBound {
    /** People leave first, however long the knowledge lasts within its estimate. */
    STAY,
    /** At the likely values people leave first. */
    LIKELY_STAY,
    /** At the likely values both are equally long. */
    EQUAL,
    /** At the likely values the knowledge ages first. */
    LIKELY_KNOWLEDGE,
    /** The knowledge ages first, however long people stay within the estimate: a longer stay changes nothing. */
    KNOWLEDGE;

    /** Compares two estimates in the same unit. */
    static HorizonBound of(Estimate<Double> stay, Estimate<Double> knowledgeLife) {
        int likely = stay.likely().compareTo(knowledgeLife.likely());
        if (likely == 0) {
            return EQUAL;
        }
        if (likely < 0) {
            return stay.high() <= knowledgeLife.low() ? STAY : LIKELY_STAY;
        }
        return knowledgeLife.high() <= stay.low() ? KNOWLEDGE : LIKELY_KNOWLEDGE;
    }

    /** Whether the stay ends the horizon, at the likely values. */
    public boolean isStay() {
        return this == STAY || this == LIKELY_STAY;
    }

    /** The bound in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
