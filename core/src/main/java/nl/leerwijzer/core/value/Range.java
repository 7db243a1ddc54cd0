// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;

/**
 * Everything from low to high, both included, none likelier than another: "3 to 4 hours".
 *
 * @param <T> a comparable value
 */
public record Range<T extends Comparable<? super T>>(T low, T high) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when low lies above high
     */
    public Range {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range rises from low to high");
        }
    }

    /** The range that holds one value only. */
    public static <T extends Comparable<? super T>> Range<T> exactly(T value) {
        return new Range<>(value, value);
    }

    /** Whether low and high are the same. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Whether the value lies within the range. */
    public boolean contains(T value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
