// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;

/**
 * A number that is not known exactly, or a result of arithmetic on such numbers.
 *
 * <p>Each call of {@link #of} makes a new unknown, independent of the others; the same object used twice is the same
 * unknown twice. A result remembers what it was made of, so {@code x − x} is just nothing, and {@code b / (b + c)} stays
 * a share: its {@link #range} is not that of arithmetic step by step, but of the whole formula. It is never too narrow;
 * it is exact where the result moves in one direction with each input, or comes within about a billionth, unless terms
 * cancel each other over whole areas in a way that only algebra would see: then it is somewhat too wide.
 *
 * <p>Use {@link Corner} where the direction in which a result moves with each input is known, or the formula is more
 * than arithmetic; this where the direction depends on the numbers.
 *
 * <p>Source: Moore, Kearfott and Cloud, <cite>Introduction to Interval Analysis</cite> (2009): interval arithmetic, the
 * test for monotonicity, the mean value form, and refinement by bisection.
 */
public final class UncertainValue {
    /** What a value is made by. */
    enum Kind {
        INPUT,
        SUM,
        DIFFERENCE,
        PRODUCT,
        QUOTIENT,
        SMALLER,
        LARGER
    }

    /** The two operands of a result. */
    record Operands(UncertainValue left, UncertainValue right) {}

    private final Kind kind;
    private final Optional<Operands> operands;
    private final Interval bounds;
    private final OptionalDouble likely;

    private UncertainValue(Kind kind, Optional<Operands> operands, Interval bounds, OptionalDouble likely) {
        this.kind = kind;
        this.operands = operands;
        this.bounds = bounds;
        this.likely = likely;
    }

    /** A new unknown with these bounds and this likely value. */
    public static UncertainValue of(Estimate<Double> estimate) {
        return input(estimate.low(), estimate.high(), OptionalDouble.of(estimate.likely()));
    }

    /** A new unknown with these bounds. */
    public static UncertainValue of(Range<Double> range) {
        return input(range.low(), range.high(), OptionalDouble.empty());
    }

    /** A number that is known. */
    public static UncertainValue exactly(double value) {
        return input(value, value, OptionalDouble.of(value));
    }

    private static UncertainValue input(double low, double high, OptionalDouble likely) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("an uncertain value has finite bounds");
        }
        return new UncertainValue(Kind.INPUT, Optional.empty(), new Interval(low, high), likely);
    }

    /** This and the other together. */
    public UncertainValue plus(UncertainValue other) {
        return with(Kind.SUM, other);
    }

    /** This less the other. */
    public UncertainValue minus(UncertainValue other) {
        return this == other ? exactly(0) : with(Kind.DIFFERENCE, other);
    }

    /** This times the other. */
    public UncertainValue times(UncertainValue other) {
        return with(Kind.PRODUCT, other);
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException when the other may be zero
     */
    public UncertainValue over(UncertainValue other) {
        Range<Double> divisor = other.range();
        if (divisor.low() <= 0 && divisor.high() >= 0) {
            throw new ArithmeticException("what is divided by may be zero");
        }
        return this == other ? exactly(1) : with(Kind.QUOTIENT, other);
    }

    /** The smaller of this and the other. */
    public UncertainValue smaller(UncertainValue other) {
        return with(Kind.SMALLER, other);
    }

    /** The larger of this and the other. */
    public UncertainValue larger(UncertainValue other) {
        return with(Kind.LARGER, other);
    }

    private UncertainValue with(Kind made, UncertainValue other) {
        Interval divisor = made == Kind.QUOTIENT ? other.interval() : Interval.exactly(0);
        return new UncertainValue(made, Optional.of(new Operands(this, other)), divisor, OptionalDouble.empty());
    }

    /**
     * From the lowest to the highest number that this may be.
     *
     * @throws ArithmeticException when a result is too large for a {@code double}
     */
    public Range<Double> range() {
        Interval found = interval();
        return new Range<>(found.low(), found.high());
    }

    /**
     * The lowest number that this may be, the one for the likely values of all inputs, and the highest.
     *
     * @throws IllegalStateException when it is made of a range: that has no likely value
     * @throws ArithmeticException when a result is too large for a {@code double}
     */
    public Estimate<Double> estimate() {
        double middle = new Formula(this).likely();
        Interval found = interval().hull(Interval.exactly(middle));
        return new Estimate<>(found.low(), middle, found.high());
    }

    private Interval interval() {
        return kind == Kind.INPUT ? bounds : new RangeSearch(new Formula(this)).range();
    }

    Kind kind() {
        return kind;
    }

    Optional<Operands> operands() {
        return operands;
    }

    /** Of an input its bounds; of a quotient all that its divisor may be. */
    Interval bounds() {
        return bounds;
    }

    double likely() {
        return likely.orElseThrow(
                () -> new IllegalStateException("a range has no likely value: ask for a range as the result"));
    }
}
