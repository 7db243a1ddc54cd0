// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;

/**
 * A quantity of zero or more of which the lowest and highest value are known, or the facts for want of which they are
 * not.
 *
 * <p>Sums and products of such quantities rise with each of them, so the lowest values give the lowest result and the
 * highest the highest, also when one quantity stands in several terms. The likely value of an estimate is left out: a
 * range has none to multiply it by.
 */
record Bounds(Optional<Range<BigDecimal>> range, Set<Fact<?>> missing) {
    private static final Range<BigDecimal> NOTHING = Range.exactly(BigDecimal.ZERO);

    Bounds {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }

    /** A quantity of which nothing is known for want of this fact. */
    static Bounds lacking(Fact<?> fact) {
        return new Bounds(Optional.empty(), Set.of(fact));
    }

    static Bounds between(BigDecimal low, BigDecimal high) {
        return new Bounds(Optional.of(new Range<>(plain(low), plain(high))), Set.of());
    }

    static Bounds exactly(BigDecimal value) {
        return between(value, value);
    }

    /** The quantity of a fact, as exact as its answer. */
    static <T> Bounds of(Answers answers, Fact<T> fact, Function<? super T, BigDecimal> number) {
        return answers.find(fact).map(number).map(Bounds::exactly).orElseGet(() -> lacking(fact));
    }

    /** The quantity of an estimate, from its low to its high value. */
    static <T extends Comparable<? super T>> Bounds ofEstimate(
            Answers answers, Fact<Estimate<T>> fact, Function<? super T, BigDecimal> number) {
        return answers.find(fact)
                .map(estimate -> between(number.apply(estimate.low()), number.apply(estimate.high())))
                .orElseGet(() -> lacking(fact));
    }

    Bounds plus(Bounds other) {
        return with(other, (a, b) -> Corner.range(at -> at.rising(a).add(at.rising(b))));
    }

    /** The product; nothing at all of something unknown is nothing. */
    Bounds times(Bounds other) {
        return isNothing() || other.isNothing()
                ? exactly(BigDecimal.ZERO)
                : with(other, (a, b) -> Corner.range(at -> at.rising(a).multiply(at.rising(b))));
    }

    /** This quantity shared out over a number; meaningless where that {@linkplain #mayBeNothing may be nothing}. */
    Bounds dividedBy(Bounds number) {
        return number.mayBeNothing()
                ? number
                : with(number, (a, b) -> Corner.range(at -> at.rising(a).divide(at.falling(b), MathContext.DECIMAL64)));
    }

    /** The figure with this value, or undefined for want of the missing facts. */
    Figure as(Figure.Draft draft) {
        return range.map(known -> draft.between(known.low(), known.high()))
                .orElseGet(() -> draft.missing(missing.stream().map(FactRef::of).toList()));
    }

    /** Equal numbers as equal values: {@code 0.00} is {@code 0}. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Whether it is known that it can be nothing. */
    boolean mayBeNothing() {
        return range.filter(known -> known.low().signum() == 0).isPresent();
    }

    private boolean isNothing() {
        return range.equals(Optional.of(NOTHING));
    }

    private Bounds with(Bounds other, BinaryOperator<Range<BigDecimal>> formula) {
        if (range.isPresent() && other.range.isPresent()) {
            Range<BigDecimal> result = formula.apply(range.get(), other.range.get());
            return between(result.low(), result.high());
        }
        Set<Fact<?>> both = new LinkedHashSet<>(missing);
        both.addAll(other.missing);
        return new Bounds(Optional.empty(), both);
    }
}
