// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.math.BigDecimal;

/** Brings equal decimal numbers into one form, at no cost for an enormous exponent. */
final class Decimals {
    /** How many digits may stand on either side of the point: more than the largest and smallest double need. */
    static final int MAX_DIGITS = 400;

    private Decimals() {}

    /**
     * The number without an exponent and without zeros at the end of its decimals.
     *
     * @throws IllegalArgumentException when it has more digits than {@link #MAX_DIGITS} on one side of the point
     */
    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (wholeDigits(stripped) > MAX_DIGITS || stripped.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("a number has at most 400 digits on either side of the point");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many digits stand before the point; 0 or less for a number between -1 and 1. */
    static long wholeDigits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
