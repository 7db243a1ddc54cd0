// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static Quantity months(String amount) {
        return new Quantity(new BigDecimal(amount), Unit.MONTHS);
    }

    @ParameterizedTest
    @CsvSource({
        "1.25, 1.3",
        "1.249999, 1.2",
        "-1.25, -1.3",
        "-1.24, -1.2",
        "0.05, 0.1",
        "0.049, 0.0",
        "0.009, 0.0",
        "7, 7.0",
        "1E+2, 100.0",
        "0E-999999999, 0.0",
        "1E-999999999, 0.0",
        "-1E-999999999, 0.0"
    })
    void amountsAreRoundedHalfAwayFromZeroToTheDecimalsOfTheUnit(String amount, String rounded) {
        assertThat(months(amount).amount()).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void roundingIsWhatExactArithmeticSaysItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(7);
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(), random.nextInt(14));
            Quantity quantity = new Quantity(amount, new Unit("core", "number", decimals));

            // Twice the amount plus one, in units of the last decimal, cut off: halves go away from zero.
            BigInteger twice = amount.abs()
                    .movePointRight(decimals)
                    .multiply(BigDecimal.valueOf(2))
                    .toBigInteger();
            BigInteger expected = twice.add(BigInteger.ONE).divide(BigInteger.TWO);
            assertThat(quantity.amount().scale()).isEqualTo(decimals);
            assertThat(quantity.amount().unscaledValue()).isEqualTo(amount.signum() < 0 ? expected.negate() : expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+400", "-1E+999999999"})
    void amountsBeyondAllMeasureAreRefused(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> months(amount));
    }

    @Test
    void theLargestDoubleIsStillAnAmount() {
        assertThat(new Quantity(BigDecimal.valueOf(Double.MAX_VALUE), Unit.EUR).amount())
                .isEqualByComparingTo(BigDecimal.valueOf(Double.MAX_VALUE));
        assertThat(months("1E+399").amount()).isEqualByComparingTo(new BigDecimal("1E+399"));
    }

    @Test
    void amountsInOneUnitAreOrderedAndOthersAreNotCompared() {
        assertThat(months("1.2")).isLessThan(months("1.3"));
        assertThat(months("1.24")).isEqualByComparingTo(months("1.2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> months("1").compareTo(new Quantity(BigDecimal.ONE, Unit.YEARS)));
    }
}
