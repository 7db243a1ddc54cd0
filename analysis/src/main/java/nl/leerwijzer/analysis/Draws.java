// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import nl.leerwijzer.core.value.Estimate;

/**
 * Random numbers from a seed: the same seed gives the same numbers on every machine and in every release, because the
 * generator is written out here.
 *
 * <p>The generator is SplitMix64: a counter that goes up by {@code 0x9E3779B97F4A7C15}, its bits mixed. Source: Steele,
 * Lea and Flood, <cite>Fast splittable pseudorandom number generators</cite> (2014), with the constants that Vigna
 * published. It is made for simulation, not for secrets.
 *
 * <p>One instance serves one computation in one thread.
 */
public final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draws(long seed) {
        this.state = seed;
    }

    /** Numbers that start from this seed. */
    public static Draws from(long seed) {
        return new Draws(seed);
    }

    /** The next 64 bits. */
    public long bits() {
        state += STEP;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to, not including, 1: the upper 53 of the next bits. */
    public double uniform() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /**
     * A number from the triangular distribution between low and high with its peak at likely, by inversion of its
     * distribution function.
     *
     * <p>Source: Johnson, <cite>The triangular distribution as a proxy for the beta distribution in risk
     * analysis</cite>, The Statistician 46 (1997), 387-398.
     */
    public double triangular(Estimate<Double> estimate) {
        double low = estimate.low();
        double likely = estimate.likely();
        double high = estimate.high();
        double u = uniform();
        if (low == high) {
            return low;
        }
        double left = (likely - low) / (high - low);
        return u < left
                ? low + StrictMath.sqrt(u * (high - low) * (likely - low))
                : high - StrictMath.sqrt((1 - u) * (high - low) * (high - likely));
    }
}
