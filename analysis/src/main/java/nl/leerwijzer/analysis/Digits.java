// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Cuts what the statistics library computes to nine significant digits: its logarithms and exponentials may differ in
 * the last bit from machine to machine, and a result may not.
 */
final class Digits {
    private static final MathContext NINE = new MathContext(9);

    private Digits() {}

    /**
     * The number, rounded to nine significant digits.
     *
     * @param number finite
     */
    static double nine(double number) {
        return BigDecimal.valueOf(number).round(NINE).doubleValue();
    }
}
