// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;

class CornerTest {
    private final Estimate<Double> benefit = new Estimate<>(80.0, 100.0, 150.0);
    private final Estimate<Double> cost = new Estimate<>(40.0, 50.0, 60.0);

    @Test
    void resultIsLowestWithLowBenefitAndHighCost() {
        Estimate<Double> net = Corner.estimate(corner -> corner.rising(benefit) - corner.falling(cost));

        assertThat(net).isEqualTo(new Estimate<>(20.0, 50.0, 110.0));
    }

    @Test
    void inputThatIsAddedAndTakenAwayAgainLeavesNothingBehind() {
        Estimate<Double> rest = Corner.estimate(corner -> {
            double x = corner.rising(benefit);
            return 5 + x - x;
        });

        assertThat(rest).isEqualTo(Estimate.exactly(5.0));
    }

    @Test
    void inputThatStandsTwiceDoesNotWidenTheResult() {
        // (b - c) / c falls with c; worked out step by step on intervals it would run from 20/60 to 110/40 as well,
        // but b / (b + c) would run from 80/210 to 150/120, which is no share at all.
        Estimate<Double> share = Corner.estimate(corner -> {
            double b = corner.rising(benefit);
            return b / (b + corner.falling(cost));
        });

        assertThat(share).isEqualTo(new Estimate<>(80.0 / 140, 100.0 / 150, 150.0 / 190));
    }

    @Test
    void estimateHoldsEveryResultWithinTheBoxOfItsInputs() {
        Draws draws = Draws.from(7);
        for (int round = 0; round < 2_000; round++) {
            Estimate<Double> b = random(draws);
            Estimate<Double> c = random(draws);
            Estimate<Double> ratio = Corner.estimate(corner -> corner.rising(b) / corner.falling(c));
            double inside = draws.triangular(b) / draws.triangular(c);

            assertThat(inside).isBetween(ratio.low(), ratio.high());
        }
    }

    @Test
    void rangesKeepTheirBoundsOfAnyComparableType() {
        Range<Money> euros = new Range<>(Money.ofEuros(300), Money.ofEuros(400));

        assertThat(Corner.range(corner -> corner.rising(euros))).isEqualTo(euros);
        assertThat(Corner.range(corner -> -corner.falling(new Range<>(3, 4)))).isEqualTo(new Range<>(-4, -3));
    }

    @Test
    void rangeHasNoLikelyValue() {
        assertThatThrownBy(() -> Corner.estimate(corner -> corner.rising(new Range<>(3, 4))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no likely value");
    }

    @Test
    void wrongDirectionIsRefused() {
        assertThatThrownBy(() -> Corner.estimate(corner -> corner.falling(benefit)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Estimate<Double> random(Draws draws) {
        double low = 1 + 10 * draws.uniform();
        double likely = low + 10 * draws.uniform();
        return new Estimate<>(low, likely, likely + 10 * draws.uniform());
    }
}
