// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A share in hundredths: {@code 12.5} stands for one in eight.
 *
 * @param percent the number before the percent sign, without an exponent and without zeros at the end of its decimals;
 *     may be negative or above 100
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the number has more than 400 digits on either side of the point
     */
    public Percentage {
        Objects.requireNonNull(percent, "percent");
        percent = Decimals.plain(percent);
    }

    /** A whole number of hundredths. */
    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** Hundredths from a decimal text such as {@code "12.5"}. */
    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /** The same share as a fraction of one: 12.5 % gives 0.125. */
    public BigDecimal fraction() {
        return percent.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64);
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }
}
