// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a polynomial is zero above zero.
 *
 * <p>Divided by {@code x^k} with k between two coefficients of opposite sign, and then differentiated, a polynomial has
 * one change of sign less among its coefficients. So its turning points (after the division) are found by the same
 * search; between two of them it rises or falls, and is zero at most once. Without a change of sign it has no zero. This
 * is the proof of Descartes' rule of signs, carried out.
 *
 * <p>Source: Laguerre's proof, as in Pólya and Szegő, <cite>Problems and Theorems in Analysis II</cite>, part V.
 */
final class PositiveRoots {
    /** A value this small against the sum of its terms is taken for zero: what is left of it is rounding. */
    private static final double ROUNDING = 1e-13;

    private PositiveRoots() {}

    /** The zeros, rising; one where the polynomial only touches zero counts too. */
    static List<Double> of(double[] coefficients) {
        return positions(coefficients).stream()
                .map(position -> position / (1 - position))
                .toList();
    }

    /** The zeros x as positions x / (1 + x), which lie between 0 and 1. */
    private static List<Double> positions(double[] coefficients) {
        int change = lastChange(coefficients);
        if (change == 0) {
            return List.of();
        }
        List<Double> ends = new ArrayList<>(positions(differentiated(coefficients, change - 0.5)));
        ends.add(1.0);
        List<Double> zeros = new ArrayList<>();
        double from = 0;
        int sign = sign(coefficients, from, ROUNDING);
        for (double to : ends) {
            int next = sign(coefficients, to, ROUNDING);
            if (sign * next < 0) {
                zeros.add(between(coefficients, from, to));
            } else if (next == 0) {
                zeros.add(to);
            }
            from = to;
            sign = next;
        }
        return zeros;
    }

    /** The index of the last coefficient with a sign other than that of the last one before it, or 0. */
    private static int lastChange(double[] coefficients) {
        int change = 0;
        double sign = 0;
        for (int t = 0; t < coefficients.length; t++) {
            if (coefficients[t] != 0) {
                if (sign * Math.signum(coefficients[t]) < 0) {
                    change = t;
                }
                sign = Math.signum(coefficients[t]);
            }
        }
        return change;
    }

    /** The derivative of the polynomial over {@code x^k}, times {@code x^(k + 1)}, on a scale that does not grow. */
    private static double[] differentiated(double[] coefficients, double k) {
        double[] result = new double[coefficients.length];
        double largest = 0;
        for (int t = 0; t < result.length; t++) {
            result[t] = (t - k) * coefficients[t];
            largest = Math.max(largest, Math.abs(result[t]));
        }
        for (int t = 0; t < result.length; t++) {
            result[t] /= largest;
        }
        return result;
    }

    private static double between(double[] coefficients, double from, double to) {
        int sign = sign(coefficients, from, 0);
        double low = from;
        double high = to;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            int here = sign(coefficients, middle, 0);
            if (here == 0) {
                return middle;
            }
            if (here == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /**
     * The sign of the polynomial at a position; above x = 1 of the polynomial over its highest power.
     *
     * @param rounding which part of the sum of all terms is taken for nothing
     */
    private static int sign(double[] coefficients, double position, double rounding) {
        boolean upper = position > 0.5;
        double x = upper ? (1 - position) / position : position / (1 - position);
        int last = coefficients.length - 1;
        double value = 0;
        double size = 0;
        double lowest = 0;
        for (int step = 0; step <= last; step++) {
            double coefficient = coefficients[upper ? step : last - step];
            value = value * x + coefficient;
            size = size * x + Math.abs(coefficient);
            lowest = coefficient == 0 ? lowest : coefficient;
        }
        // At either end only the term that stays largest there counts, also when it is not the constant one.
        double decisive = x == 0 ? lowest : Math.abs(value) <= rounding * size ? 0 : value;
        return (int) Math.signum(decisive);
    }
}
