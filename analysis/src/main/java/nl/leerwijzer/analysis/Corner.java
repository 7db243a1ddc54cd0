// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.function.Function;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;

/**
 * Arithmetic on estimates and ranges: a formula is worked out once per corner, each time with plain numbers.
 *
 * <p>A formula says of every uncertain input in which direction the result moves with it: {@link #rising} takes the
 * low value of the input in the low corner, {@link #falling} its high value. Where the result moves in one direction
 * with each input, its extremes over the whole box of inputs lie in these two corners, so that the outcome is neither
 * too wide nor too narrow.
 *
 * <p>An input that stands in a formula more than once is taken from the corner once, with the direction in which the
 * <em>whole</em> result moves with it. That is what keeps {@code x − x} zero and {@code (b − c) / c} as narrow as it
 * is, where arithmetic step by step, on intervals, would widen both.
 *
 * <p>Source: the vertex method for functions that are monotone in every variable, as in Moore, Kearfott and Cloud,
 * <cite>Introduction to Interval Analysis</cite> (2009), on monotone functions and the dependency problem.
 */
public enum Corner {
    /** Where the result is lowest. */
    LOW,
    /** Where every input has its likely value. */
    LIKELY,
    /** Where the result is highest. */
    HIGH;

    /** An input with which the result rises, or stays the same. */
    public <T extends Comparable<? super T>> T rising(Estimate<T> input) {
        return switch (this) {
            case LOW -> input.low();
            case LIKELY -> input.likely();
            case HIGH -> input.high();
        };
    }

    /** An input with which the result falls, or stays the same. */
    public <T extends Comparable<? super T>> T falling(Estimate<T> input) {
        return opposite().rising(input);
    }

    /**
     * An input with which the result rises, or stays the same.
     *
     * @throws IllegalStateException in the likely corner: a range has no likely value
     */
    public <T extends Comparable<? super T>> T rising(Range<T> input) {
        return switch (this) {
            case LOW -> input.low();
            case LIKELY ->
                throw new IllegalStateException("a range has no likely value: ask for a range as the result");
            case HIGH -> input.high();
        };
    }

    /**
     * An input with which the result falls, or stays the same.
     *
     * @throws IllegalStateException in the likely corner: a range has no likely value
     */
    public <T extends Comparable<? super T>> T falling(Range<T> input) {
        return opposite().rising(input);
    }

    /** The corner at the other end; the likely one is its own opposite. */
    public Corner opposite() {
        return switch (this) {
            case LOW -> HIGH;
            case LIKELY -> LIKELY;
            case HIGH -> LOW;
        };
    }

    /**
     * The estimate that a formula gives.
     *
     * @param formula the result in a corner, by its inputs there
     * @throws IllegalArgumentException when the results do not rise from corner to corner: the formula then moves in
     *     another direction with an input than it says
     */
    public static <R extends Comparable<? super R>> Estimate<R> estimate(Function<Corner, ? extends R> formula) {
        return new Estimate<>(formula.apply(LOW), formula.apply(LIKELY), formula.apply(HIGH));
    }

    /**
     * The range that a formula gives. Its inputs may be ranges and estimates; of an estimate the likely value goes
     * unused.
     *
     * @param formula the result in a corner, by its inputs there
     * @throws IllegalArgumentException when the result in the high corner is the lower one
     */
    public static <R extends Comparable<? super R>> Range<R> range(Function<Corner, ? extends R> formula) {
        return new Range<>(formula.apply(LOW), formula.apply(HIGH));
    }
}
