// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BreakEvenTest {
    @Test
    void findsWhereTheResultTurnsPositive() {
        assertThat(BreakEven.search(x -> x * x - 2, 0, 10).orElseThrow())
                .isGreaterThanOrEqualTo(Math.sqrt(2) - 1e-15)
                .isCloseTo(Math.sqrt(2), within(BreakEven.TOLERANCE));
    }

    @Test
    void findsTheStepOfAResultThatJumps() {
        assertThat(BreakEven.search(x -> x < 3 ? -1 : 1, 0, 10).orElseThrow())
                .isCloseTo(3, within(BreakEven.TOLERANCE));
    }

    @Test
    void isTheLowestInputWhereThereIsNoLossAtAll() {
        assertThat(BreakEven.search(x -> x, 0, 10)).hasValue(0);
    }

    @Test
    void isNowhereWhereTheLossRemains() {
        assertThat(BreakEven.search(x -> x - 11, 0, 10)).isEmpty();
        assertThat(BreakEven.search(x -> Double.NaN, 0, 10)).isEmpty();
    }

    @Test
    void betterResultNeverBreaksEvenLater() {
        Draws draws = Draws.from(5);
        for (int round = 0; round < 1_000; round++) {
            double slope = 0.1 + draws.uniform();
            double outlay = 90 * draws.uniform();
            double more = slope + draws.uniform() * 1e-9;

            double worse = BreakEven.search(x -> slope * x - outlay, 0, 1_000).orElseThrow();
            double better = BreakEven.search(x -> more * x - outlay, 0, 1_000).orElseThrow();

            assertThat(better).isLessThanOrEqualTo(worse);
        }
    }

    @Test
    void endsWhereNumbersLieFurtherApartThanTheTolerance() {
        assertThat(BreakEven.search(x -> x - 1.5e15, 0, 4e15)).hasValue(1.5e15);
    }

    @Test
    void boundsMustRise() {
        assertThatThrownBy(() -> BreakEven.search(x -> x, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BreakEven.search(x -> x, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
