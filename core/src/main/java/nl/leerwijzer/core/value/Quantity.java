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
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        amount = amount.setScale(unit.decimals(), RoundingMode.HALF_UP);
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
