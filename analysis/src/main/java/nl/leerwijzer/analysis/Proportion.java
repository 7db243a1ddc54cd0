// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of a number of people did something.
 *
 * @param count how many did
 * @param total of how many
 */
public record Proportion(int count, int total) {
    private static final MathContext NINE_DIGITS = new MathContext(9);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless 0 ≤ count ≤ total and total is at least 1
     */
    public Proportion {
        if (count < 0 || total < 1 || count > total) {
            throw new IllegalArgumentException("a proportion counts some of at least one");
        }
    }

    /** The share, from 0 to 1. */
    public double share() {
        return (double) count / total;
    }

    /** This proportion and another one, counted together. */
    public Proportion and(Proportion other) {
        return new Proportion(Math.addExact(count, other.count), Math.addExact(total, other.total));
    }

    /**
     * Wilson's score interval, without continuity correction.
     *
     * <p>Source: Wilson (1927), as method 3 in Newcombe, <cite>Two-sided confidence intervals for the single
     * proportion</cite>, Statistics in Medicine 17 (1998), 857-872.
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public Range<Double> wilson(double confidence) {
        double z = quantile(confidence);
        double share = share();
        double centre = 2.0 * count + z * z;
        double spread = z * Math.sqrt(z * z + 4.0 * count * (1 - share));
        double scale = 2 * (total + z * z);
        double low = count == 0 ? 0 : (centre - spread) / scale;
        double high = count == total ? 1 : (centre + spread) / scale;
        return new Range<>(low, high);
    }

    /**
     * This share less another one, with Newcombe's interval from the two score intervals.
     *
     * <p>Source: method 10 in Newcombe, <cite>Interval estimation for the difference between independent
     * proportions</cite>, Statistics in Medicine 17 (1998), 873-890.
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public Estimate<Double> less(Proportion other, double confidence) {
        Range<Double> mine = wilson(confidence);
        Range<Double> theirs = other.wilson(confidence);
        double difference = share() - other.share();
        double below = StrictMath.hypot(share() - mine.low(), theirs.high() - other.share());
        double above = StrictMath.hypot(mine.high() - share(), other.share() - theirs.low());
        return new Estimate<>(difference - below, difference, difference + above);
    }

    /** The standard normal quantile, cut to nine digits, so that the last bit of a logarithm on some machine is lost. */
    private static double quantile(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
        double exact = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return BigDecimal.valueOf(exact).round(NINE_DIGITS).doubleValue();
    }
}
