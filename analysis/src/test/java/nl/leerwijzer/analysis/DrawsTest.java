// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.leerwijzer.core.value.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    @Test
    void bitsAreThoseOfThePublishedSequence() {
        // Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
        Draws draws = Draws.from(1_234_567);

        assertThat(Stream.generate(() -> Long.toUnsignedString(draws.bits())).limit(5))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE})
    void bitsAreThoseOfTheGeneratorInTheJdk(long seed) {
        Draws draws = Draws.from(seed);
        SplittableRandom same = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            assertThat(draws.bits()).isEqualTo(same.nextLong());
        }
    }

    @Test
    void triangularDrawsHaveTheMeanAndVarianceOfTheirDistribution() {
        Estimate<Double> estimate = new Estimate<>(2.0, 3.0, 10.0);
        Draws draws = Draws.from(9);
        double[] drawn = Stream.generate(() -> draws.triangular(estimate))
                .limit(200_000)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance =
                Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();

        // Mean (a + b + c) / 3; variance (a² + b² + c² - ab - ac - bc) / 18.
        double expectedVariance = (4 + 9 + 100 - 6 - 20 - 30) / 18.0;
        assertThat(mean).isCloseTo(5, within(3 * Math.sqrt(expectedVariance / drawn.length)));
        assertThat(variance).isCloseTo(expectedVariance, within(0.03));
        assertThat(Arrays.stream(drawn).allMatch(x -> x >= 2 && x <= 10)).isTrue();
    }

    @Test
    void exactEstimateAlwaysDrawsItsValue() {
        assertThat(Draws.from(1).triangular(Estimate.exactly(4.0))).isEqualTo(4);
    }

    @Test
    void drawsStayWithinAnEstimateWhosePeakIsAtABound() {
        Draws draws = Draws.from(2);
        for (int i = 0; i < 10_000; i++) {
            assertThat(draws.triangular(new Estimate<>(0.0, 0.0, 1.0))).isBetween(0.0, 1.0);
            assertThat(draws.triangular(new Estimate<>(0.0, 1.0, 1.0))).isBetween(0.0, 1.0);
        }
    }
}
