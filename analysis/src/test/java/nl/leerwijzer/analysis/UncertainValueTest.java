// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;

class UncertainValueTest {
    private final Estimate<Double> b = new Estimate<>(80.0, 100.0, 150.0);
    private final Estimate<Double> c = new Estimate<>(40.0, 50.0, 60.0);
    private final UncertainValue benefit = UncertainValue.of(b);
    private final UncertainValue cost = UncertainValue.of(c);

    @Test
    void valueLessItselfIsNothing() {
        assertThat(benefit.minus(benefit).estimate()).isEqualTo(Estimate.exactly(0.0));
        assertThat(benefit.plus(cost).minus(benefit).estimate()).isEqualTo(c);
        assertThat(benefit.over(benefit).range()).isEqualTo(Range.exactly(1.0));
    }

    @Test
    void twoUnknownsWithTheSameBoundsAreNotTheSame() {
        assertThat(benefit.minus(UncertainValue.of(b)).range()).isEqualTo(new Range<>(-70.0, 70.0));
    }

    @Test
    void randomValuesLessThemselvesAreNothing() {
        Draws draws = Draws.from(31);
        for (int round = 0; round < 300; round++) {
            UncertainValue x = random(draws);
            UncertainValue y = x.times(random(draws)).plus(x);

            assertThat(x.minus(x).range()).isEqualTo(Range.exactly(0.0));
            Range<Double> rest = y.minus(y).range();
            assertThat(rest.low()).isBetween(-1e-6, 0.0);
            assertThat(rest.high()).isBetween(0.0, 1e-6);
        }
    }

    @Test
    void shareStaysAShareThoughItsInputStandsTwice() {
        Estimate<Double> share = benefit.over(benefit.plus(cost)).estimate();

        assertThat(share).isEqualTo(new Estimate<>(80.0 / 140, 100.0 / 150, 150.0 / 190));
    }

    @Test
    void monotoneFormulaHasTheRangeOfItsCorners() {
        Estimate<Double> corners = Corner.estimate(corner -> {
            double spent = corner.falling(c);
            return (corner.rising(b) - spent) / spent;
        });

        assertThat(benefit.minus(cost).over(cost).estimate()).isEqualTo(corners);
    }

    @Test
    void turningPointInsideTheBoundsIsFound() {
        UncertainValue x = UncertainValue.of(new Range<>(0.0, 4.0));
        Range<Double> range = x.times(UncertainValue.exactly(3).minus(x)).range();

        assertThat(range.low()).isEqualTo(-4);
        assertThat(range.high()).isBetween(2.25, 2.25 + 1e-7);
    }

    @Test
    void turningPointOfSeveralInputsIsFound() {
        // x² + y² − x·y + x − y over [−2, 2]², lowest at x = −1/3, y = 1/3: −1/3; highest at a corner: (2, −2): 16.
        UncertainValue x = UncertainValue.of(new Range<>(-2.0, 2.0));
        UncertainValue y = UncertainValue.of(new Range<>(-2.0, 2.0));
        Range<Double> range =
                x.times(x).plus(y.times(y)).minus(x.times(y)).plus(x).minus(y).range();

        assertThat(range.low()).isBetween(-1.0 / 3 - 1e-6, -1.0 / 3);
        assertThat(range.high()).isEqualTo(16);
    }

    @Test
    void smallerAndLargerKeepTheirInputsInMind() {
        UncertainValue stay = UncertainValue.of(new Range<>(12.0, 90.0));
        UncertainValue life = UncertainValue.of(new Range<>(48.0, 72.0));

        assertThat(stay.smaller(life).range()).isEqualTo(new Range<>(12.0, 72.0));
        assertThat(stay.larger(life).range()).isEqualTo(new Range<>(48.0, 90.0));
        // The smaller and the larger of two are both of them; that these cancel shows along a whole line of equal
        // values
        // only in ever smaller steps, step by step it would be 78 either way.
        Range<Double> both = stay.smaller(life)
                .plus(stay.larger(life))
                .minus(stay)
                .minus(life)
                .range();
        assertThat(both.low()).isBetween(-0.5, 0.0);
        assertThat(both.high()).isBetween(0.0, 0.5);
        assertThat(UncertainValue.exactly(3).smaller(UncertainValue.exactly(5)).range())
                .isEqualTo(Range.exactly(3.0));
        assertThat(UncertainValue.exactly(3).larger(UncertainValue.exactly(5)).range())
                .isEqualTo(Range.exactly(5.0));
    }

    @Test
    void everyResultOfRandomFormulasLiesInTheirRange() {
        Draws draws = Draws.from(77);
        for (int round = 0; round < 150; round++) {
            List<Estimate<Double>> inputs =
                    IntStream.range(0, 3).mapToObj(i -> estimate(draws)).toList();
            long shape = draws.bits();
            UncertainValue result =
                    formula(shape, inputs.stream().map(UncertainValue::of).toList());
            Estimate<Double> range = result.estimate();
            double slack = 1e-9 * Math.max(Math.abs(range.low()), Math.abs(range.high()));

            for (int sample = 0; sample < 40; sample++) {
                List<UncertainValue> point = inputs.stream()
                        .map(input -> UncertainValue.exactly(draws.triangular(input)))
                        .toList();
                double value = formula(shape, point).range().low();
                assertThat(value).isBetween(range.low() - slack, range.high() + slack);
            }
        }
    }

    /** A formula in which inputs stand several times, with a shape that depends on the bits of a number. */
    private static UncertainValue formula(long shape, List<UncertainValue> inputs) {
        UncertainValue result = inputs.get(0);
        for (int step = 0; step < 5; step++) {
            UncertainValue next = inputs.get((int) ((shape >>> (4 * step)) & 3) % 3);
            result = switch ((int) ((shape >>> (32 + 4 * step)) & 7)) {
                case 0, 1 -> result.plus(next);
                case 2 -> result.minus(next);
                case 3 -> result.times(next);
                case 4 -> result.over(next);
                case 5 -> result.smaller(next);
                case 6 -> next.over(next.plus(inputs.get(1)));
                default -> result.larger(next);
            };
        }
        return result;
    }

    @Test
    void dividingByWhatMayBeNothingIsRefused() {
        UncertainValue around = UncertainValue.of(new Range<>(-1.0, 1.0));

        assertThatThrownBy(() -> benefit.over(around)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> benefit.over(cost.minus(cost))).isInstanceOf(ArithmeticException.class);
        // Step by step this divisor runs from −69 to 71; as a whole it is 1.
        UncertainValue one = UncertainValue.exactly(1).plus(benefit).minus(benefit);
        assertThat(cost.over(one).range()).isEqualTo(new Range<>(40.0, 60.0));
    }

    @Test
    void rangeHasNoLikelyValue() {
        UncertainValue range = UncertainValue.of(new Range<>(1.0, 2.0));

        assertThat(range.plus(benefit).range()).isEqualTo(new Range<>(81.0, 152.0));
        assertThatThrownBy(() -> range.plus(benefit).estimate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no likely value");
    }

    @Test
    void numbersBeyondCountingAreRefused() {
        assertThatThrownBy(() -> UncertainValue.exactly(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        UncertainValue huge = UncertainValue.of(new Range<>(1e300, 1e301));
        assertThatThrownBy(() -> huge.times(huge).range()).isInstanceOf(ArithmeticException.class);
    }

    private static Estimate<Double> estimate(Draws draws) {
        double low = 1 + 10 * draws.uniform();
        double likely = low + 5 * draws.uniform();
        return new Estimate<>(low, likely, likely + 5 * draws.uniform());
    }

    private static UncertainValue random(Draws draws) {
        return UncertainValue.of(estimate(draws));
    }
}
