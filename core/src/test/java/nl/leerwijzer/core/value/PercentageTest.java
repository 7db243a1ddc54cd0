// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "100.00, 100",
        "1E+2, 100",
        "0.000, 0",
        "-0.10, -0.1",
        "0E+999999999, 0",
        "0E-999999999, 0"
    })
    void equalSharesAreOneValueWithoutExponent(String written, String percent) {
        Percentage share = Percentage.of(written);

        assertThat(share.percent().toString()).isEqualTo(percent);
        assertThat(share).isEqualTo(Percentage.of(percent)).hasSameHashCodeAs(Percentage.of(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+400", "1E-401", "1E+999999999", "-1E-999999999"})
    void numbersBeyondAllMeasureAreRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+399", "1E-400"})
    void fourHundredDigitsOnEitherSideOfThePointAreKept(String written) {
        assertThat(Percentage.of(written).percent()).isEqualByComparingTo(new BigDecimal(written));
    }

    @Test
    void aShareIsAlsoAFractionOfOne() {
        assertThat(Percentage.of("12.5").fraction()).isEqualByComparingTo("0.125");
        assertThat(Percentage.of(100).fraction()).isEqualByComparingTo("1");
        assertThat(Percentage.of(0).fraction()).isEqualByComparingTo("0");
    }

    @Test
    void sharesAreOrderedBySize() {
        assertThat(Percentage.of(9)).isLessThan(Percentage.of("9.5"));
        assertThat(Percentage.of(10)).isGreaterThan(Percentage.of("9.5"));
    }
}
