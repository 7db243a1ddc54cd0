// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import nl.leerwijzer.analysis.Depreciation.Cliff;
import nl.leerwijzer.analysis.Depreciation.HalfLife;
import nl.leerwijzer.analysis.Depreciation.StraightLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepreciationTest {
    static Stream<Depreciation> profiles() {
        return Stream.of(
                Depreciation.none(),
                new Cliff(60),
                new Cliff(59.5),
                new Cliff(0),
                new HalfLife(60),
                new HalfLife(0.2),
                new StraightLine(60),
                new StraightLine(59.5),
                new Cliff(60).startingAt(7),
                new Cliff(60).startingAt(7.25),
                new Cliff(60).startingAt(61),
                new HalfLife(60).startingAt(3.5),
                new StraightLine(59.5).startingAt(59.25));
    }

    @Test
    void threeReadingsOfFiveYears() {
        assertThat(new Cliff(60).remaining(59)).isEqualTo(1);
        assertThat(new Cliff(60).remaining(60.5)).isZero();
        assertThat(new HalfLife(60).remaining(60)).isCloseTo(0.5, within(1e-15));
        assertThat(new HalfLife(60).remaining(180)).isCloseTo(0.125, within(1e-15));
        assertThat(new StraightLine(60).remaining(15)).isEqualTo(0.75);
        assertThat(new StraightLine(60).remaining(61)).isZero();
    }

    @Test
    void lifetimeBenefitIsTheKnownArea() {
        // The whole of a cliff, half of a straight line, and the mean life h / ln 2 of a half-life.
        assertThat(new Cliff(60).fullMonths(1_000)).isEqualTo(60);
        assertThat(new StraightLine(60).fullMonths(1_000)).isEqualTo(30);
        assertThat(new HalfLife(60).fullMonths(100_000)).isCloseTo(60 / Math.log(2), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void benefitIsTheAreaUnderWhatRemains(Depreciation profile) {
        double area = 0;
        double step = 1.0 / 512;
        for (double month = 0; month < 90; month += step) {
            area += profile.remaining(month + step / 2) * step;
        }
        assertThat(profile.fullMonths(90)).isCloseTo(area, within(0.002));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void presentValueIsThatOfThePaymentsOneByOne(Depreciation profile) {
        Draws draws = Draws.from(5);
        for (int round = 0; round < 200; round++) {
            double rate = round == 0 ? 0 : draws.uniform() * 0.03;
            double months = draws.uniform() * 150;
            double end = Math.min(months, profile.life());
            double value = 0;
            for (int month = 1; month - 1 < end; month++) {
                double paid = Math.min(month, end);
                value += (profile.fullMonths(paid) - profile.fullMonths(month - 1)) * Math.pow(1 + rate, -paid);
            }

            assertThat(profile.presentValue(rate, months)).isCloseTo(value, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void longerStayNeverLowersTheValueAndAHigherRateNeverRaisesIt(Depreciation profile) {
        Draws draws = Draws.from(6);
        for (int round = 0; round < 1_000; round++) {
            double rate = draws.uniform() * 0.03;
            double months = draws.uniform() * 120;
            double value = profile.presentValue(rate, months);

            assertThat(profile.presentValue(rate, months + draws.uniform() * 3)).isGreaterThanOrEqualTo(value - 1e-12);
            assertThat(profile.presentValue(rate + 0.005, months)).isLessThanOrEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void laterStartNeverRaisesTheValue(Depreciation profile) {
        Draws draws = Draws.from(7);
        assertThat(profile.startingAt(0)).isSameAs(profile);
        for (int round = 0; round < 1_000; round++) {
            double rate = draws.uniform() * 0.03;
            double months = draws.uniform() * 120;
            double start = draws.uniform() * 40;
            double value = profile.startingAt(start).presentValue(rate, months);

            assertThat(value).isLessThanOrEqualTo(profile.presentValue(rate, months) + 1e-12);
            assertThat(profile.startingAt(start + 0.3).presentValue(rate, months))
                    .isLessThanOrEqualTo(value + 1e-12);
        }
    }

    @Test
    void beyondTheLifeOfTheKnowledgeALongerStayChangesNothing() {
        assertThat(new Cliff(60).presentValue(0.004, 300)).isEqualTo(new Cliff(60).presentValue(0.004, 60));
        assertThat(new StraightLine(60).presentValue(0.004, 300))
                .isEqualTo(new StraightLine(60).presentValue(0.004, 60));
        assertThat(new HalfLife(60).presentValue(0.004, 300)).isGreaterThan(new HalfLife(60).presentValue(0.004, 60));
    }

    @Test
    void nothingLostIsALevelBenefit() {
        assertThat(Depreciation.none().presentValue(0.01, 36)).isCloseTo(30.1075, within(0.00005));
    }

    @Test
    void cliffIsWorthMostAndStraightLineLeastOfTheSameLife() {
        double cliff = new Cliff(60).presentValue(0.004, 60);
        double half = new HalfLife(60).presentValue(0.004, 60);
        double line = new StraightLine(60).presentValue(0.004, 60);

        assertThat(cliff).isGreaterThan(half);
        assertThat(half).isGreaterThan(line);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void timesBelowNothingOrWithoutEndAreRefusedByEveryProfile(Depreciation profile) {
        for (double months : new double[] {-0.5, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> profile.remaining(months));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.fullMonths(months));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.presentValue(0.01, months));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.startingAt(months));
            assertThatIllegalArgumentException().isThrownBy(() -> new Depreciation.Delayed(profile, months));
        }
    }

    @Test
    void atTheEndOfItsLifeACliffIsStillOfUse() {
        assertThat(new Cliff(60).remaining(60)).isEqualTo(1);
    }

    @Test
    void whatStartsLaterLivesNoLonger() {
        assertThat(new Cliff(60).startingAt(7).life()).isEqualTo(60);
        assertThat(new Cliff(60).startingAt(7).remaining(7)).isEqualTo(1);
        assertThat(new Cliff(60).startingAt(7).remaining(6.99)).isZero();
    }

    @Test
    void impossibleLivesAndTimesAreRefused() {
        assertThatThrownBy(() -> new Cliff(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HalfLife(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StraightLine(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HalfLife(60).remaining(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StraightLine(60).presentValue(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
