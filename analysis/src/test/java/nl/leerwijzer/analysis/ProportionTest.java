// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    @ParameterizedTest
    @CsvSource({
        // Newcombe (1998), single proportion, table I, method 3.
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void scoreIntervalOfThePublishedTable(int count, int total, double low, double high) {
        Range<Double> interval = new Proportion(count, total).wilson(0.95);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        // Newcombe (1998), difference of independent proportions, table II, method 10.
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void differenceOfThePublishedTable(int count, int total, int other, int of, double low, double high) {
        Estimate<Double> difference = new Proportion(count, total).less(new Proportion(other, of), 0.95);

        assertThat(difference.low()).isCloseTo(low, within(0.00005));
        assertThat(difference.likely()).isCloseTo((double) count / total - (double) other / of, within(1e-12));
        assertThat(difference.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void intervalsHoldTheShareAndStayWithinNoneAndAll() {
        for (int total = 1; total <= 40; total++) {
            for (int count = 0; count <= total; count++) {
                Proportion proportion = new Proportion(count, total);
                Range<Double> interval = proportion.wilson(0.95);

                assertThat(interval.contains(proportion.share())).isTrue();
                assertThat(interval.low()).isBetween(0.0, 1.0);
                assertThat(interval.high()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void differenceTurnsAroundWithItsSides() {
        Proportion some = new Proportion(12, 30);
        Proportion others = new Proportion(50, 80);

        Estimate<Double> there = some.less(others, 0.90);
        Estimate<Double> back = others.less(some, 0.90);

        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
        assertThat(there.high()).isCloseTo(-back.low(), within(1e-12));
    }

    @Test
    void moreConfidenceIsWider() {
        Range<Double> narrow = new Proportion(7, 20).wilson(0.80);
        Range<Double> wide = new Proportion(7, 20).wilson(0.99);

        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @Test
    void proportionsAreCountedTogether() {
        assertThat(new Proportion(3, 10).and(new Proportion(4, 5))).isEqualTo(new Proportion(7, 15));
    }

    @Test
    void impossibleCountsAndConfidencesAreRefused() {
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).wilson(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
