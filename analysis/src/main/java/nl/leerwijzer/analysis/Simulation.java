// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.Arrays;
import nl.leerwijzer.core.value.Estimate;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** The results of all runs of a simulation. */
public final class Simulation {
    /** Selects the few results that a percentile lies between, which takes less time than sorting all of them. */
    private static final Quantile QUANTILE =
            Quantile.withDefaults().withCopy(true).with(EstimationMethod.HF7);

    private final double[] results;

    Simulation(double[] results) {
        this.results = results.clone();
    }

    /** How many runs there were. */
    public int runs() {
        return results.length;
    }

    /** The mean of the results. */
    public double mean() {
        return Arrays.stream(results).sum() / results.length;
    }

    /**
     * The result that so many hundredths of the runs stay below.
     *
     * <p>Source: definition 7 in Hyndman and Fan, <cite>Sample quantiles in statistical packages</cite>, The American
     * Statistician 50 (1996), 361-365, which R and spreadsheets use. Computed by Apache Commons Statistics.
     *
     * @param percent from 0 for the lowest to 100 for the highest
     */
    public double percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percentiles go from 0 to 100");
        }
        return QUANTILE.evaluate(results, percent / 100);
    }

    /** The 5th, 50th and 95th percentile: nine in ten runs lie between the outer ones. */
    public Estimate<Double> ninetyPercent() {
        double[] percentiles = QUANTILE.evaluate(results, 0.05, 0.50, 0.95);
        return new Estimate<>(percentiles[0], percentiles[1], percentiles[2]);
    }

    /** The runs whose result is above zero, of all runs: its share is the probability that the result is positive. */
    public Proportion positive() {
        int positive = (int) Arrays.stream(results).filter(result -> result > 0).count();
        return new Proportion(positive, results.length);
    }
}
