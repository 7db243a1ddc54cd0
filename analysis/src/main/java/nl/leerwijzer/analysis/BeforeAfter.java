// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The same people at two moments: how many did something then, and then.
 *
 * @param both did at both moments
 * @param onlyBefore did before and not after
 * @param onlyAfter did after and not before
 * @param neither did at neither moment
 */
public record BeforeAfter(int both, int onlyBefore, int onlyAfter, int neither) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative, or nobody is counted
     */
    public BeforeAfter {
        if (both < 0 || onlyBefore < 0 || onlyAfter < 0 || neither < 0) {
            throw new IllegalArgumentException("people are not counted below zero");
        }
        if (Math.addExact(Math.addExact(both, onlyBefore), Math.addExact(onlyAfter, neither)) == 0) {
            throw new IllegalArgumentException("a change is seen in at least one person");
        }
    }

    /** Of how many people both moments are known. */
    public int people() {
        return both + onlyBefore + onlyAfter + neither;
    }

    /** Those who did before. */
    public Proportion before() {
        return new Proportion(both + onlyBefore, people());
    }

    /** Those who did after. */
    public Proportion after() {
        return new Proportion(both + onlyAfter, people());
    }

    /**
     * The share after less the share before, with Newcombe's interval for paired proportions: the score intervals of
     * both, and the correlation between them, corrected for continuity. It never leaves −1 to 1.
     *
     * <p>Source: method 10 in Newcombe, <cite>Improved confidence intervals for the difference between binomial
     * proportions based on paired data</cite>, Statistics in Medicine 17 (1998), 2635-2650.
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public Estimate<Double> change(double confidence) {
        double before = before().share();
        double after = after().share();
        Range<Double> then = before().wilson(confidence);
        Range<Double> now = after().wilson(confidence);
        double correlation = correlation();
        double difference = (double) (onlyAfter - onlyBefore) / people();
        double below = third(after - now.low(), then.high() - before, correlation);
        double above = third(now.high() - after, before - then.low(), correlation);
        return new Estimate<>(Math.max(-1, difference - below), difference, Math.min(1, difference + above));
    }

    /** The third side of a triangle with these two sides, the cosine of the angle between which is the correlation. */
    private static double third(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    private double correlation() {
        double product = (double) before().count() * (people() - before().count());
        product *= (double) after().count() * (people() - after().count());
        if (product == 0) {
            return 0;
        }
        double excess = (double) both * neither - (double) onlyBefore * onlyAfter;
        double corrected = excess > 0 ? Math.max(0, excess - people() / 2.0) : excess;
        return corrected / Math.sqrt(product);
    }

    /**
     * McNemar's exact test: how probable is a split at least as uneven, if those who changed did so to either side by
     * the toss of a coin.
     *
     * <p>Source: the exact conditional test in Fagerland, Lydersen and Laake, <cite>The McNemar test for binary
     * matched-pairs data</cite>, BMC Medical Research Methodology 13 (2013), 91. It errs on the side of seeing nothing;
     * {@link #mcNemarMidP} does so less.
     *
     * @return the p-value, above 0 and at most 1; 1 when nobody changed
     */
    public double mcNemarTest() {
        return Digits.nine(Math.min(1, 2 * tosses().cumulativeProbability(Math.min(onlyBefore, onlyAfter))));
    }

    /**
     * McNemar's mid-p test: the exact test with the split itself counted for half.
     *
     * <p>Source: the same article, whose authors recommend it: it kept the level in all 9,595 cases they looked at.
     *
     * @return the p-value, above 0 and at most 1
     */
    public double mcNemarMidP() {
        double itself = tosses().probability(onlyBefore);
        double exact = 2 * tosses().cumulativeProbability(Math.min(onlyBefore, onlyAfter)) - itself;
        return Digits.nine(onlyBefore == onlyAfter ? 1 - itself / 2 : exact);
    }

    private BinomialDistribution tosses() {
        return BinomialDistribution.of(onlyBefore + onlyAfter, 0.5);
    }
}
