// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount in euros, exact to the cent.
 *
 * <p>Equal amounts are equal values: {@code 12.5} and {@code 12.50} are the same money.
 *
 * @param euros the amount in euros, with two decimals; may be negative
 */
public record Money(BigDecimal euros) implements Comparable<Money> {
    /** No money at all. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the amount is finer than a cent, or has more than 400 digits
     */
    public Money {
        Objects.requireNonNull(euros, "euros");
        euros = Decimals.plain(euros);
        if (euros.scale() > 2) {
            throw new IllegalArgumentException("an amount of money is exact to the cent: give at most two decimals");
        }
        euros = euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whole euros. */
    public static Money ofEuros(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** Euros from a decimal text such as {@code "12.50"}. */
    public static Money ofEuros(String euros) {
        return new Money(new BigDecimal(euros));
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }
}
