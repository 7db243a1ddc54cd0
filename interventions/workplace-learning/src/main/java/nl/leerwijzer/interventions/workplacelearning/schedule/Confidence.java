// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

/**
 * How much confidence a team has in its own ability to learn. The steps are our own: they order activities and measure
 * nobody.
 */
public enum Confidence {
    LOW(0),
    MODERATE(2),
    HIGH(4);

    /** The most steps that an activity can need. */
    public static final int MOST_STEPS = 4;

    private final int steps;

    Confidence(int steps) {
        this.steps = steps;
    }

    /** How many steps of confidence an activity may need at the start: 0 to {@link #MOST_STEPS}. */
    public int steps() {
        return steps;
    }
}
