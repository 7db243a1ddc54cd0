// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "12.5, 12.50",
        "12.500, 12.50",
        "0, 0.00",
        "-0.0, 0.00",
        "1E+3, 1000.00",
        "100e-2, 1.00",
        "-3.10, -3.10",
        "0E-999999999, 0.00",
        "0E+999999999, 0.00"
    })
    void equalAmountsAreOneValueWithTwoDecimals(String written, String euros) {
        Money money = Money.ofEuros(written);

        assertThat(money.euros()).isEqualTo(new BigDecimal(euros));
        assertThat(money).isEqualTo(Money.ofEuros(euros)).hasSameHashCodeAs(Money.ofEuros(euros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "12.345", "-0.005", "1E-3", "1E-999999999", "1E+999999999", "-1E+999999999"})
    void whatIsFinerThanACentOrBeyondAllMeasureIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofEuros(written));
    }

    @Test
    void aCentIsTheFinestAmount() {
        assertThat(Money.ofEuros("0.01").euros()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void everyNumberOfCentsIsKeptExactly() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 10_000; i++) {
            long cents = random.nextLong();
            assertThat(new Money(BigDecimal.valueOf(cents, 2)).euros().unscaledValue())
                    .isEqualTo(BigDecimal.valueOf(cents).toBigInteger());
        }
    }

    @Test
    void amountsAreOrderedBySize() {
        assertThat(Money.ofEuros(-1)).isLessThan(Money.ZERO);
        assertThat(Money.ofEuros("9.99")).isLessThan(Money.ofEuros(10));
        assertThat(Money.ofEuros(10)).isEqualByComparingTo(Money.ofEuros("10.00"));
    }
}
