// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.Arrays;
import nl.leerwijzer.core.value.Estimate;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** The results of all runs of a simulation. */
public final class Simulation {
    private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF7);

    private final double[] sorted;

    Simulation(double[] results) {
        this.sorted = results.clone();
        Arrays.sort(sorted);
    }

    /** How many runs there were. */
    public int runs() {
        return sorted.length;
    }

    /** The mean of the results. */
    public double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
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
        return QUANTILE.evaluate(sorted.length, index -> sorted[index], percent / 100);
    }

    /** The 5th, 50th and 95th percentile: nine in ten runs lie between the outer ones. */
    public Estimate<Double> ninetyPercent() {
        return new Estimate<>(percentile(5), percentile(50), percentile(95));
    }

    /** The runs whose result is above zero, of all runs: its share is the probability that the result is positive. */
    public Proportion positive() {
        int index = sorted.length;
        while (index > 0 && sorted[index - 1] > 0) {
            index--;
        }
        return new Proportion(sorted.length - index, sorted.length);
    }
}
