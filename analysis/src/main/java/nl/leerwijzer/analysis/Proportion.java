// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * How many of a number of people did something.
 *
 * <p>Intervals and tests hold for every count, none of one person included. All tests are two-sided.
 *
 * @param count how many did
 * @param total of how many
 */
public record Proportion(int count, int total) {
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
     * Wilson's score interval, without continuity correction. It holds the share with about the confidence asked for,
     * sometimes with a little less; {@link #clopperPearson} never with less.
     *
     * <p>Source: Wilson (1927), as method 3 in Newcombe, <cite>Two-sided confidence intervals for the single
     * proportion</cite>, Statistics in Medicine 17 (1998), 857-872.
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public Range<Double> wilson(double confidence) {
        double z = StandardNormal.above(tail(confidence));
        double share = share();
        double centre = 2.0 * count + z * z;
        double spread = z * Math.sqrt(z * z + 4.0 * count * (1 - share));
        double scale = 2 * (total + z * z);
        double low = count == 0 ? 0 : (centre - spread) / scale;
        double high = count == total ? 1 : (centre + spread) / scale;
        return new Range<>(low, high);
    }

    /**
     * The exact interval of Clopper and Pearson, by quantiles of the beta distribution: it never holds the share with
     * less than the confidence asked for, and is wider for it.
     *
     * <p>Source: Clopper and Pearson, <cite>The use of confidence or fiducial limits illustrated in the case of the
     * binomial</cite>, Biometrika 26 (1934), 404-413; method 5 in Newcombe (1998).
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public Range<Double> clopperPearson(double confidence) {
        double tail = tail(confidence);
        double low =
                count == 0 ? 0 : BetaDistribution.of(count, total - count + 1.0).inverseCumulativeProbability(tail);
        double high = count == total
                ? 1
                : BetaDistribution.of(count + 1.0, total - count).inverseSurvivalProbability(tail);
        return new Range<>(Digits.nine(low), Digits.nine(high));
    }

    /**
     * This share less another one, of other people, with Newcombe's interval from the two score intervals. It never
     * leaves −1 to 1.
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
        return new Estimate<>(Math.max(-1, difference - below), difference, Math.min(1, difference + above));
    }

    /**
     * This share less one that is known from elsewhere and taken as exact, with the score interval moved by it. It never
     * leaves −1 to 1.
     *
     * <p>Source: {@link #wilson}; a number that is known shifts an interval and widens it by nothing.
     *
     * @param reference from 0 to 1
     * @param confidence between 0 and 1, such as 0.95
     */
    public Estimate<Double> less(double reference, double confidence) {
        requireShare(reference);
        Range<Double> mine = wilson(confidence);
        return new Estimate<>(mine.low() - reference, share() - reference, mine.high() - reference);
    }

    /**
     * Fisher's exact test against other people: how probable are proportions at least as unlikely as these two, if
     * nothing but chance divides those who did over the two groups.
     *
     * <p>Source: Fisher, <cite>Statistical Methods for Research Workers</cite> (1934); two-sided by adding all tables
     * that are no more probable, as Irwin did and R does. Computed by Apache Commons Statistics.
     *
     * @return the p-value, above 0 and at most 1; 1 when all did or none did
     */
    public double fisherTest(Proportion other) {
        if (count + (long) other.count == 0 || count + (long) other.count == total + (long) other.total) {
            return 1;
        }
        int[][] table = {{count, total - count}, {other.count, other.total - other.count}};
        return Digits.nine(FisherExactTest.withDefaults().test(table).getPValue());
    }

    /**
     * The exact binomial test against a fixed share: how probable are counts at least as unlikely as this one, if each
     * person does it with the probability given.
     *
     * <p>Source: the binomial test, as in Conover, <cite>Practical Nonparametric Statistics</cite>; two-sided by adding
     * all counts that are no more probable, as R does. Computed by Apache Commons Statistics.
     *
     * @param reference from 0 to 1
     * @return the p-value, from 0 to 1
     */
    public double binomialTest(double reference) {
        requireShare(reference);
        return Digits.nine(
                BinomialTest.withDefaults().test(total, count, reference).getPValue());
    }

    private static void requireShare(double reference) {
        if (!(reference >= 0 && reference <= 1)) {
            throw new IllegalArgumentException("a reference is a share from 0 to 1");
        }
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
        return (1 - confidence) / 2;
    }
}
