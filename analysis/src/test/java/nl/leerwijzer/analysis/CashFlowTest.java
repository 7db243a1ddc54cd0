// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashFlowTest {
    /** Chapter review problem 9.1 in Ross, Westerfield and Jordan, Fundamentals of Corporate Finance; 10 percent. */
    private static final double[] REVIEW_PROBLEM = {-200, 50, 60, 70, 200};

    @Test
    void netPresentValueOfTheTextbookProblem() {
        // The book adds four present values that it rounded to the cent.
        assertThat(CashFlow.netPresentValue(0.10, REVIEW_PROBLEM)).isCloseTo(84.23, within(4 * 0.005));
    }

    @Test
    void paybackOfTheTextbookProblem() {
        assertThat(CashFlow.payback(REVIEW_PROBLEM)).hasValue(3.1);
    }

    @Test
    void paybackOfWorkedAnswers() {
        // Gitman, problem 10-21, Rieger International: 20,000 is left after three years, and year four brings 35,000.
        // https://brainmass.com/business/capital-budgeting/payback-npv-irr-531866
        assertThat(CashFlow.payback(-95_000, 20_000, 25_000, 30_000, 35_000, 40_000)
                        .orElseThrow())
                .isCloseTo(3 + 20_000.0 / 35_000, within(1e-12));
        // Two years. https://qammunity.org/12032264/?show=12032265
        assertThat(CashFlow.payback(-500, 300, 200, 150)).hasValue(2);
    }

    @Test
    void discountedPaybackOfTheTextbookProblem() {
        // After three years 147.63 of 200 is back in present value; year four brings 136.60.
        assertThat(CashFlow.discountedPayback(0.10, REVIEW_PROBLEM).orElseThrow())
                .isCloseTo(3 + (200 - 147.63) / 136.60, within(0.0005));
    }

    @Test
    void netPresentValueOfTheEncyclopediaExample() {
        // Wikipedia, Net present value (2000s text): 100,000 today, 5,000 a year from today, 31,250 a year from year
        // one.
        assertThat(CashFlow.netPresentValue(0.10, -105_000, 26_250, 26_250, 26_250, 26_250))
                .isCloseTo(-21_791.03, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        // Documentation of numpy-financial, npv: a project of 40,000.
        "0.08, -40000 5000 8000 12000 30000, 3065.22267, 0.000005",
        // Tests of numpy-financial and of its translations, npv.
        "0.05, -15000 1500 2500 3500 4500 6000, 122.894855, 0.0000005",
        // Keown, Martin and Petty, Foundations of Finance, summary problem of the chapter on capital budgeting.
        "0.15, -900 300 400 400 500 600, 510.52, 0.005",
        // A worked answer for students: 86.96. https://qammunity.org/12032264/?show=12032265
        "0.06, -500 300 200 150, 86.96, 0.005",
        // The strip mine of Brigham, in millions: -0.77 at 10 %. https://issuhub.com/view/index/5621?pageIndex=272
        "0.10, -1.6 10 -10, -0.77, 0.005"
    })
    void netPresentValueOfThePublishedExample(double rate, String flows, double value, double tolerance) {
        assertThat(CashFlow.netPresentValue(rate, amounts(flows))).isCloseTo(value, within(tolerance));
    }

    @Test
    void profitabilityIndexOfTheTextbookProblem() {
        // The same problem of Keown, Martin and Petty: present value of the gains over the outlay is 1.57.
        assertThat(CashFlow.netPresentValue(0.15, 0, 300, 400, 400, 500, 600) / 900)
                .isCloseTo(1.57, within(0.005));
    }

    @Test
    void spreadsheetsDiscountTheFirstPaymentToo() {
        // Documentation of Excel, NPV: -10,000 a year from now, then 3,000, 4,200 and 6,800 at 10 % give 1,188.44. Its
        // payments fall at the ends of periods, so that an outlay today is added outside; here it stands first.
        double value = CashFlow.netPresentValue(0.10, -10_000, 3_000, 4_200, 6_800);

        assertThat(value / 1.10).isCloseTo(1_188.44, within(0.005));
    }

    @Test
    void netPresentValueFallsAsTheRateRisesForAnOutlayFollowedByGains() {
        Draws draws = Draws.from(17);
        for (int round = 0; round < 2_000; round++) {
            double[] flows = new double[2 + (int) (draws.uniform() * 20)];
            for (int t = 1; t < flows.length; t++) {
                flows[t] = 1 + 500 * draws.uniform();
            }
            flows[0] = -2_000 * draws.uniform();
            double rate = draws.uniform() - 0.5;

            assertThat(CashFlow.netPresentValue(rate + 0.01 + draws.uniform(), flows))
                    .isLessThan(CashFlow.netPresentValue(rate, flows));
        }
    }

    @Test
    void moneyThatComesBackOnTheFirstDayPaysBackAtOnce() {
        assertThat(CashFlow.payback(0, 10)).hasValue(0);
    }

    @Test
    void whatNeverComesBackHasNoPayback() {
        assertThat(CashFlow.payback(-100, 40, 40)).isEmpty();
        // 120 comes back, but 54.55 + 49.59 in present value does not make 105.
        assertThat(CashFlow.discountedPayback(0.10, -105, 60, 60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Present value of an annuity of 1, as in the tables at the back of textbooks on corporate finance.
        "0.05, 10, 7.7217",
        "0.10, 5, 3.7908",
        "0.08, 20, 9.8181",
        "0.01, 36, 30.1075"
    })
    void levelPaymentsHaveTheValueOfTheAnnuityTables(double rate, double periods, double factor) {
        assertThat(CashFlow.levelPresentValue(1, rate, periods)).isCloseTo(factor, within(0.00005));
    }

    @Test
    void levelPaymentsAreWorthTheSameAsThePaymentsOneByOne() {
        Draws draws = Draws.from(3);
        for (int round = 0; round < 500; round++) {
            int periods = (int) (draws.uniform() * 400);
            double rate = draws.uniform() * 0.05;
            double[] flows = DoubleStream.concat(
                            DoubleStream.of(0), DoubleStream.generate(() -> 25).limit(periods))
                    .toArray();

            assertThat(CashFlow.levelPresentValue(25, rate, periods))
                    .isCloseTo(CashFlow.netPresentValue(rate, flows), within(1e-8));
        }
    }

    @Test
    void levelPaymentsWithoutInterestAddUp() {
        assertThat(CashFlow.levelPresentValue(40, 0, 7.25)).isEqualTo(290);
    }

    @Test
    void partOfAPeriodPaysItsPartAtItsEnd() {
        double half = CashFlow.levelPresentValue(100, 0.02, 0.5);

        assertThat(half).isCloseTo(50 / Math.sqrt(1.02), within(1e-12));
    }

    @Test
    void valueRisesWithThePeriodsAndFallsWithTheRate() {
        Draws draws = Draws.from(11);
        for (int round = 0; round < 2_000; round++) {
            double rate = draws.uniform() * 0.05;
            double periods = draws.uniform() * 300;
            double later = periods + draws.uniform() * 3;
            double value = CashFlow.levelPresentValue(10, rate, periods);

            assertThat(CashFlow.levelPresentValue(10, rate, later)).isGreaterThanOrEqualTo(value);
            assertThat(CashFlow.levelPresentValue(10, rate + 0.01, periods)).isLessThanOrEqualTo(value);
        }
    }

    @Test
    void twelveMonthsAtTheMonthlyRateMakeTheYearlyRate() {
        double monthly = CashFlow.ratePerPart(0.05, 12);

        assertThat(monthly).isCloseTo(0.0040741238, within(1e-10));
        assertThat(CashFlow.discountFactor(monthly, 12)).isCloseTo(1 / 1.05, within(1e-12));
        assertThat(CashFlow.compoundRate(monthly, 12)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void impossibleRatesAndPeriodsAreRefused() {
        assertThatThrownBy(() -> CashFlow.netPresentValue(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, -0.01, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, 0.01, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, 0.01, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] amounts(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
