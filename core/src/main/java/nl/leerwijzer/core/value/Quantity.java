// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number with its unit, rounded half away from zero to the decimals of the unit. This is the one place where figures
 * are rounded.
 */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the amount has more than 400 digits before the point
     */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        amount = rounded(amount, unit.decimals());
    }

    private static BigDecimal rounded(BigDecimal amount, int decimals) {
        long wholeDigits = Decimals.wholeDigits(amount);
        // Less than a tenth of the last decimal is nothing, and not worth writing out an enormous exponent for.
        if (amount.signum() == 0 || wholeDigits < -decimals) {
            return BigDecimal.ZERO.setScale(decimals);
        }
        if (wholeDigits > Decimals.MAX_DIGITS) {
            throw new IllegalArgumentException("a quantity has at most 400 digits before the point");
        }
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Compares by amount.
     *
     * @throws IllegalArgumentException when the units differ
     */
    @Override
    public int compareTo(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("quantities in different units are not compared");
        }
        return amount.compareTo(other.amount);
    }
}
