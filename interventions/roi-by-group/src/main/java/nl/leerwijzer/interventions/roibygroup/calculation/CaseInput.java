// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.value.Estimate;

/**
 * An estimate that a business case rests on. Those that all groups share come first, so that a simulation draws the same
 * values of them for every group.
 */
public enum CaseInput {
    /** Euros per person per year. */
    BENEFIT(true),
    /** The fraction of the benefit that is due to the training, times the confidence in it. */
    SHARE(true),
    /** Months until the benefit begins. */
    START(false),
    /** Months that what was learned is of use, by the reading that was chosen. */
    KNOWLEDGE_LIFE(true),
    /** Euros per hour. */
    HOURLY_COST(false),
    /** Months that people stay. */
    STAY(true),
    /** The fraction of the people that leaves in a year. */
    TURNOVER(false),
    /** Euros per person. */
    FEES(false),
    /** Hours per person. */
    HOURS(false),
    /** Euros per person. */
    TRAVEL(false),
    /** Euros per person. */
    DEVELOPMENT(false);

    private final boolean favourable;

    CaseInput(boolean favourable) {
        this.favourable = favourable;
    }

    /** Its value in a corner of a result that is the better the higher it is. */
    double in(Corner corner, Estimate<Double> estimate) {
        return favourable ? corner.rising(estimate) : corner.falling(estimate);
    }

    /** The input in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
