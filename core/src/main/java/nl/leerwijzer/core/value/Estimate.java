// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;
import java.util.function.Function;

/**
 * What one thinks a quantity is: a low, a likely and a high value, in that order.
 *
 * @param <T> a numeric kind: whole number, decimal, {@link Percentage}, {@link Money} or {@link Period}
 */
public record Estimate<T extends Comparable<? super T>>(T low, T likely, T high) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException unless low ≤ likely ≤ high
     */
    public Estimate {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("an estimate rises from low by likely to high");
        }
    }

    /** A quantity that is known: low, likely and high are the same. */
    public static <T extends Comparable<? super T>> Estimate<T> exactly(T value) {
        return new Estimate<>(value, value, value);
    }

    /** Whether low and high are the same. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** The estimate of a quantity that rises with this one, value by value. */
    public <R extends Comparable<? super R>> Estimate<R> map(Function<? super T, ? extends R> rising) {
        return new Estimate<>(rising.apply(low), rising.apply(likely), rising.apply(high));
    }
}
