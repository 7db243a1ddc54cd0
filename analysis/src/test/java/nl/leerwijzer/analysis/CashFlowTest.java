// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
    }

    @Test
    void impossibleRatesAndPeriodsAreRefused() {
        assertThatThrownBy(() -> CashFlow.netPresentValue(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, -0.01, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, 0.01, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashFlow.levelPresentValue(1, 0.01, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
