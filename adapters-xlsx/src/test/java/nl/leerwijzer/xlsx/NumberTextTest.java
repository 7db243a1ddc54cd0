// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "007 | 7",
                "-3 | -3",
                "+3 | 3",
                "12,5 | 12.5",
                "12.5 | 12.5",
                "0,125 | 0.125",
                "1.2500 | 1.2500",
                "1234.567 | 1234.567",
                "1.250,00 | 1250.00",
                "1,250.00 | 1250.00",
                "1.250.000 | 1250000",
                "1,250,000.5 | 1250000.5",
                "1 250 | 1250",
                "1\u00a0250,5 | 1250.5"
            })
    void numbersAreReadWithACommaOrAPoint(String text, BigDecimal number) {
        assertThat(NumberText.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1,250", "999.999", "-12,500"})
    void whatMayBeThousandsOrDecimalsIsNotGuessed(String text) {
        assertThat(NumberText.isAmbiguous(text)).isTrue();
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "12,", ",5", "1.25.000", "1.250.00", "1,250.000.1", "1e5", "12 5", "0x10", "½", "१२"})
    void anythingElseIsNoNumber(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
        assertThat(NumberText.isAmbiguous(text)).isFalse();
    }

    @Test
    void whatIsWrittenIsReadBackInEitherNotation() {
        Random random = new Random(9);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(4_000_000) - 2_000_000, random.nextInt(7));
            for (char point : new char[] {',', '.'}) {
                assertThat(NumberText.parse(NumberText.write(number, point)).orElseThrow())
                        .isEqualByComparingTo(number);
            }
        }
    }
}
