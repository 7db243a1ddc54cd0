// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and standard deviation 1. */
final class StandardNormal {
    private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

    private StandardNormal() {}

    /**
     * The number with this probability above it.
     *
     * @param probability between 0 and 1, both excluded
     */
    static double above(double probability) {
        return Digits.nine(DISTRIBUTION.inverseSurvivalProbability(probability));
    }

    /** The probability of a smaller number; 0 and 1 at the infinities. */
    static double below(double number) {
        return Digits.nine(DISTRIBUTION.cumulativeProbability(number));
    }
}
