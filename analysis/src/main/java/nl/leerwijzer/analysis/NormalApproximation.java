// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

/**
 * A two-sided test of an effect that is measured on a number of people, by the normal approximation. The side away from
 * the effect is not counted, as usual.
 *
 * @param effect the effect that is expected, above 0
 * @param spreadWithout the standard deviation of one person's contribution if there is no effect
 * @param spreadWith the same, with the effect
 * @param correction for continuity, divided by the number of people; 0 for none
 */
record NormalApproximation(double effect, double spreadWithout, double spreadWith, double correction) {
    /** How probable it is that the test sees the effect. */
    double power(double people, double level) {
        double root = Math.sqrt(people);
        double margin = effect * root - correction / root - StandardNormal.above(level / 2) * spreadWithout;
        if (spreadWith == 0) {
            return margin >= 0 ? 1 : 0;
        }
        return StandardNormal.below(margin / spreadWith);
    }

    /** How many people make the power just this, not rounded to whole ones. */
    double people(double power, double level) {
        double needed = StandardNormal.above(level / 2) * spreadWithout + StandardNormal.above(1 - power) * spreadWith;
        double root = (needed + Math.sqrt(needed * needed + 4 * correction * effect)) / (2 * effect);
        return root * root;
    }
}
