// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

/**
 * All numbers from low to high, with the arithmetic of intervals: a result holds whatever any numbers of its operands
 * give. Last digits are rounded, not rounded outward.
 *
 * <p>Source: Moore, Kearfott and Cloud, <cite>Introduction to Interval Analysis</cite> (2009), chapter 2.
 */
record Interval(double low, double high) {
    static Interval exactly(double value) {
        return new Interval(value, value);
    }

    /** From the lowest to the highest of these. */
    private static Interval around(double a, double b, double c, double d) {
        return new Interval(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    boolean isExact() {
        return low == high;
    }

    double middle() {
        return low + (high - low) / 2;
    }

    /** The largest distance from nothing. */
    double size() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    Interval times(Interval other) {
        return around(low * other.low, low * other.high, high * other.low, high * other.high);
    }

    /** Divided by an interval that does not hold zero. */
    Interval over(Interval other) {
        return around(low / other.low, low / other.high, high / other.low, high / other.high);
    }

    Interval smaller(Interval other) {
        return new Interval(Math.min(low, other.low), Math.min(high, other.high));
    }

    Interval larger(Interval other) {
        return new Interval(Math.max(low, other.low), Math.max(high, other.high));
    }

    /** The smallest interval that holds both. */
    Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** What both hold; they have something in common, but for rounding. */
    Interval within(Interval other) {
        double from = Math.max(low, other.low);
        return new Interval(from, Math.max(from, Math.min(high, other.high)));
    }
}
