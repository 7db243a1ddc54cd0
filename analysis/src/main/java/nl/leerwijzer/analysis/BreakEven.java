// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Where a result that rises turns from loss to gain. */
public final class BreakEven {
    /** How close the answer is to the exact one. */
    public static final double TOLERANCE = 1e-9;

    private BreakEven() {}

    /**
     * The lowest input at which the result is not negative, by bisection, at most {@link #TOLERANCE} too high.
     *
     * <p>Of two results of which one is nowhere below the other, that one breaks even no later: the same halves are
     * searched for both.
     *
     * <p>Source: Press and others, <cite>Numerical Recipes</cite>, on bracketing and bisection.
     *
     * @param result rises with its input, or stays the same
     * @param from the lowest input to look at
     * @param to the highest input to look at
     * @return empty when the result is negative even at the highest input
     * @throws IllegalArgumentException when the bounds do not rise or are not finite
     */
    public static OptionalDouble search(DoubleUnaryOperator result, double from, double to) {
        if (!(from <= to) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("break-even is searched from a lower to a higher number");
        }
        if (!(result.applyAsDouble(to) >= 0)) {
            return OptionalDouble.empty();
        }
        if (result.applyAsDouble(from) >= 0) {
            return OptionalDouble.of(from);
        }
        double loss = from;
        double gain = to;
        while (gain - loss > TOLERANCE) {
            double middle = loss + (gain - loss) / 2;
            if (middle <= loss || middle >= gain) {
                break;
            }
            if (result.applyAsDouble(middle) >= 0) {
                gain = middle;
            } else {
                loss = middle;
            }
        }
        return OptionalDouble.of(gain);
    }
}
