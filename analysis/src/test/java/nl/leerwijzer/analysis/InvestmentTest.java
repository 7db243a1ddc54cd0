// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.analysis.Depreciation.Cliff;
import nl.leerwijzer.analysis.Depreciation.HalfLife;
import nl.leerwijzer.analysis.Depreciation.StraightLine;
import org.junit.jupiter.api.Test;

class InvestmentTest {
    @Test
    void withoutInterestItBreaksEvenAfterCostOverBenefit() {
        Investment course = new Investment(1_200, 100, new Cliff(60), 0);

        assertThat(course.breakEvenHorizon().orElseThrow()).isCloseTo(12, within(1e-8));
        assertThat(course.netPresentValue(36)).isEqualTo(2_400);
        assertThat(course.breakEvenBenefit(24)).hasValue(50);
        assertThat(course.breakEvenAttribution(24)).hasValue(0.5);
    }

    @Test
    void halfLifeOfTheBenefitHasAKnownPayback() {
        // 100 h / ln 2 (1 − 2^(−m/h)) = 1,200 at whole months too, as the areas of months add up.
        double expected = -60 / Math.log(2) * Math.log(1 - 12 * Math.log(2) / 60);

        assertThat(new Investment(1_200, 100, new HalfLife(60), 0)
                        .breakEvenHorizon()
                        .orElseThrow())
                .isCloseTo(expected, within(1e-8));
    }

    @Test
    void straightLineOfTheBenefitHasAKnownPayback() {
        // m − m² / 120 = 12.
        double expected = 60 - Math.sqrt(60 * 60 - 120 * 12);

        assertThat(new Investment(1_200, 100, new StraightLine(60), 0)
                        .breakEvenHorizon()
                        .orElseThrow())
                .isCloseTo(expected, within(1e-8));
    }

    @Test
    void breakEvensMakeTheNetPresentValueNothing() {
        Draws draws = Draws.from(8);
        for (int round = 0; round < 500; round++) {
            double cost = 100 + 5_000 * draws.uniform();
            double benefit = 10 + 300 * draws.uniform();
            double rate = 0.01 * draws.uniform();
            double months = 1 + 80 * draws.uniform();
            Depreciation profile = round % 2 == 0 ? new HalfLife(24 + 60 * draws.uniform()) : new StraightLine(70);
            Investment course = new Investment(cost, benefit, profile, rate);

            double needed = course.breakEvenBenefit(months).orElseThrow();
            double share = course.breakEvenAttribution(months).orElseThrow();
            assertThat(new Investment(cost, needed, profile, rate).netPresentValue(months))
                    .isCloseTo(0, within(1e-8 * cost));
            assertThat(new Investment(cost, benefit * share, profile, rate).netPresentValue(months))
                    .isCloseTo(0, within(1e-8 * cost));
            course.breakEvenHorizon()
                    .ifPresent(horizon ->
                            assertThat(course.netPresentValue(horizon)).isBetween(0.0, benefit * 1e-8));
            assertThat(course.breakEvenHorizon().isPresent()
                            && course.breakEvenHorizon().getAsDouble() <= months)
                    .isEqualTo(course.netPresentValue(months) >= 0);
        }
    }

    @Test
    void whatIsLostTooSoonNeverBreaksEven() {
        assertThat(new Investment(1_200, 100, new Cliff(11), 0).breakEvenHorizon())
                .isEmpty();
        assertThat(new Investment(1_200, 100, new Cliff(11), 0)
                        .breakEvenAttribution(60)
                        .orElseThrow())
                .isGreaterThan(1);
    }

    @Test
    void withoutBenefitThereIsNoBreakEvenToName() {
        Investment nothing = new Investment(1_200, 0, new Cliff(60), 0);

        assertThat(nothing.breakEvenHorizon()).isEmpty();
        assertThat(nothing.breakEvenAttribution(24)).isEmpty();
        assertThat(nothing.breakEvenBenefit(0)).isEmpty();
        assertThat(nothing.breakEvenBenefit(24)).hasValue(50);
    }

    @Test
    void peopleWhoLeaveByChanceMakeTheRateHigher() {
        // 1 % a month leaves: the expected stay of those who never leave otherwise is (1 − 0.01) / 0.01 whole months.
        double rate = CashFlow.rateWithAttrition(0, 0.01);

        assertThat(Depreciation.none().presentValue(rate, 20_000)).isCloseTo(99, within(1e-6));
    }

    @Test
    void nothingAndAWholeAreAmountsAndRates() {
        assertThat(new Investment(0, 0, Depreciation.none(), 1).netPresentValue(12))
                .isZero();
        assertThat(CashFlow.rateWithAttrition(0.1, 0)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new Investment(-1, 1, Depreciation.none(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Investment(1, Double.NaN, Depreciation.none(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Investment(1, 1, Depreciation.none(), 1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.rateWithAttrition(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
