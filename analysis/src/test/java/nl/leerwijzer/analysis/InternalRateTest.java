// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.analysis.InternalRate.None;
import nl.leerwijzer.analysis.InternalRate.One;
import nl.leerwijzer.analysis.InternalRate.Reason;
import nl.leerwijzer.analysis.InternalRate.Several;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalRateTest {
    @ParameterizedTest
    @CsvSource({
        // Documentation of NumPy, irr, after Gitman, Principles of Managerial Finance (2003), page 348; on
        // https://numpy.org/doc/1.16/reference/generated/numpy.irr.html.
        "-100 39 59 55 20, 0.28095, 0.000005",
        "-100 0 0 74, -0.0955, 0.00005",
        "-100 100 0 7, 0.06206, 0.000005",
        // Documentation of numpy-financial. https://numpy.org/numpy-financial/dev
        "-250000 100000 150000 200000 250000 300000, 0.5672303344358536, 0.00000000000001",
        // Tests of numpy-financial.
        "-150000 15000 25000 35000 45000 60000, 0.0524, 0.00005",
        // Documentation of Excel, IRR: a business of 70,000 after 1, 2, 3, 4 and 5 years; the digits
        // are from the tests of ActuaryUtilities, good to twelve decimals.
        "-70000 12000, -0.8285714285714, 0.000000000001",
        "-70000 12000 15000, -0.4435069413346, 0.000000000001",
        "-70000 12000 15000 18000, -0.1821374641455, 0.000000000001",
        "-70000 12000 15000 18000 21000, -0.0212448482734, 0.000000000001",
        "-70000 12000 15000 18000 21000 26000, 0.0866309480365, 0.000000000001",
        // Keown, Martin and Petty, Foundations of Finance, summary problem of the chapter on capital budgeting.
        "-900 300 400 400 500 600, 0.3437, 0.00005",
        // Manual of GS-Calc, function IRR.
        "-700 750 900 600 850, 1.0462142, 0.00000005",
        // A worked answer for students: 16.46 %. https://qammunity.org/12032264/?show=12032265
        "-500 300 200 150, 0.1646, 0.00005"
    })
    void rateOfThePublishedExample(String flows, double rate, double tolerance) {
        assertThat(InternalRate.of(amounts(flows)))
                .isInstanceOfSatisfying(
                        One.class, found -> assertThat(found.rate()).isCloseTo(rate, within(tolerance)));
    }

    @ParameterizedTest
    @CsvSource({
        // The pump of Lorie and Savage, Three problems in rationing capital, Journal of Business 28 (1955); the strip
        // mine of Brigham has the same payments, 25 and 400 %: https://issuhub.com/view/index/5621?pageIndex=272.
        "-1600 10000 -10000, 0.25 4, 0.000000001",
        // A question from courses for analysts: rates of about 38 % and 260 %; answered with the same payments on
        // http://www.edupristine.com/discuss/viewtopic.php?f=13&t=1406.
        "-2000 10000 -10000, 0.38 2.6, 0.02",
        // Ross, Westerfield and Jordan, Fundamentals of Corporate Finance, the problem on multiple rates; four of them.
        // The payments are as on https://brainmass.com/business/internal-rate-of-return/lt-problem-multiple-irrs-39308.
        "-252 1431 -3035 2850 -1000, 0.25 0.333333333 0.428571429 0.666666667, 0.0000001",
        // Damodaran, Applied Corporate Finance, the licence of a product, in thousands.
        "-1000 800 1000 1300 -2200, 0.0660 0.3655, 0.00005"
    })
    void severalRatesAreAllFound(String flows, String rates, double tolerance) {
        double[] expected = amounts(rates);
        assertThat(InternalRate.of(amounts(flows))).isInstanceOfSatisfying(Several.class, found -> {
            assertThat(found.rates()).hasSize(expected.length);
            for (int i = 0; i < expected.length; i++) {
                assertThat(found.rates().get(i)).isCloseTo(expected[i], within(tolerance));
            }
        });
    }

    @Test
    void sourcesThatNameOneOfSeveralRatesDefineItOtherwise() {
        // numpy-financial documents the rate nearest to nothing: −0.0833 and 0.0886. There are more.
        assertThat(InternalRate.of(-100, 100, 0, -7))
                .isInstanceOfSatisfying(
                        Several.class,
                        found -> assertThat(found.rates())
                                .hasSize(2)
                                .anySatisfy(rate -> assertThat(rate).isCloseTo(-0.0833, within(0.00005))));
        // The tests of ActuaryUtilities name 0.709559 as the other one.
        assertThat(InternalRate.of(-5, 10.5, 1, -8, 1))
                .isInstanceOfSatisfying(
                        Several.class,
                        found -> assertThat(found.rates())
                                .hasSize(3)
                                .anySatisfy(rate -> assertThat(rate).isCloseTo(0.088598, within(0.0000005)))
                                .anySatisfy(rate -> assertThat(rate).isCloseTo(0.709559, within(0.000001))));
    }

    @Test
    void noRateBalancesThePaymentsOfTheTextbook() {
        // Brealey, Myers and Allen, Principles of Corporate Finance, on pitfalls: no internal rate, and 339 at 10 %.
        double[] flows = {1000, -3000, 2500};

        assertThat(InternalRate.of(flows)).isEqualTo(new None(Reason.NEVER_IN_BALANCE));
        assertThat(CashFlow.netPresentValue(0.10, flows)).isCloseTo(339, within(0.5));
    }

    @Test
    void absentRateHasItsReason() {
        assertThat(InternalRate.of()).isEqualTo(new None(Reason.NO_PAYMENTS));
        assertThat(InternalRate.of(0, 0)).isEqualTo(new None(Reason.NO_PAYMENTS));
        assertThat(InternalRate.of(0, 10)).isEqualTo(new None(Reason.NO_COST));
        assertThat(InternalRate.of(-10, 0, -1)).isEqualTo(new None(Reason.NO_GAIN));
    }

    @Test
    void rateThatIsOnlyTouchedCountsOnce() {
        // −100 (1 − 1.1 x)²: nowhere a gain, and no loss at 10 %.
        assertThat(InternalRate.of(-100, 220, -121))
                .isInstanceOfSatisfying(
                        One.class, found -> assertThat(found.rate()).isCloseTo(0.10, within(1e-6)));
    }

    @Test
    void emptyPeriodsBeforeAndAfterChangeNothing() {
        InternalRate plain = InternalRate.of(-100, 39, 59, 55, 20);

        assertThat(((One) InternalRate.of(0, 0, -100, 39, 59, 55, 20, 0)).rate())
                .isCloseTo(((One) plain).rate(), within(1e-12));
    }

    @Test
    void manyMonthsAfterOneOutlayHaveOneRate() {
        double[] flows = new double[1_201];
        Arrays.fill(flows, 25);
        flows[0] = -1_000;

        double rate = ((One) InternalRate.of(flows)).rate();

        assertThat(CashFlow.netPresentValue(rate, flows)).isCloseTo(0, within(1e-6));
        assertThat(CashFlow.compoundRate(rate, 12)).isCloseTo(StrictMath.pow(1.025, 12) - 1, within(1e-6));
    }

    @Test
    void randomPaymentsAreWorthNothingAtEveryRateFoundAndOfOneSignBetweenThem() {
        Draws draws = Draws.from(41);
        int several = 0;
        for (int round = 0; round < 600; round++) {
            double[] flows = new double[2 + (int) (draws.uniform() * 8)];
            for (int t = 0; t < flows.length; t++) {
                flows[t] = Math.rint(200 * draws.uniform() - 100);
            }
            List<Double> rates = rates(InternalRate.of(flows));
            several += rates.size() > 1 ? 1 : 0;
            double scale = Arrays.stream(flows).map(Math::abs).sum();

            for (double rate : rates) {
                double most = Math.max(1, StrictMath.pow(1 + rate, -(flows.length - 1.0)));
                assertThat(CashFlow.netPresentValue(rate, flows)).isCloseTo(0, within(1e-9 * scale * most));
            }
            assertThat(rates).isSorted();
            assertThat(signChangesOnAGrid(flows)).isLessThanOrEqualTo(rates.size());
        }
        assertThat(several).isGreaterThan(30);
    }

    @Test
    void paymentsThatAreNoNumbersAreRefused() {
        assertThatThrownBy(() -> InternalRate.of(-1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InternalRate.of(Double.NEGATIVE_INFINITY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int signChangesOnAGrid(double[] flows) {
        int changes = 0;
        double before = 0;
        for (double rate = -0.9; rate < 20; rate += 0.05) {
            double sign = Math.signum(CashFlow.netPresentValue(rate, flows));
            changes += sign * before < 0 ? 1 : 0;
            before = sign == 0 ? before : sign;
        }
        return changes;
    }

    private static List<Double> rates(InternalRate rate) {
        if (rate instanceof One one) {
            return List.of(one.rate());
        }
        return rate instanceof Several several ? several.rates() : List.of();
    }

    private static double[] amounts(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
