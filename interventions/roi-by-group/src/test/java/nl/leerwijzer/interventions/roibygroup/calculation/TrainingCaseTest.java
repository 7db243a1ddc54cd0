// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.analysis.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingCaseTest {
    private static final double ONE_YEAR = 12;
    private static final double FIVE_YEARS = 60;

    @Test
    void ratioAndReturnOfTheSalesTrainingExample() {
        // Phillips and Phillips, ROI Basics, "ROI calculation": 350,000 of benefits for 200,000 of costs.
        TrainingCase sales = training(200_000, 350_000, ONE_YEAR, FIVE_YEARS);

        assertThat(sales.benefitCostRatio().orElseThrow()).isCloseTo(1.75, within(1e-12));
        assertThat(sales.returnOnInvestment().orElseThrow()).isCloseTo(75, within(1e-12));
    }

    @Test
    void ratioAndReturnOfTheLiteracyExample() {
        // Phillips, Handbook of Training Evaluation, Magnavox literacy training: 321,600 for 38,233, in a first year.
        TrainingCase literacy = training(38_233, 321_600, ONE_YEAR, FIVE_YEARS);

        assertThat(literacy.benefitCostRatio().orElseThrow()).isCloseTo(8.4, within(0.05));
        assertThat(literacy.returnOnInvestment().orElseThrow()).isCloseTo(741, within(0.5));
    }

    @Test
    void returnIsNetWhereSomeCalculatorsDivideTheWholeBenefitByTheCost() {
        // Work-basedLearning.org, ROI Formula: (benefits / costs) × 100 calls breaking even 100 percent. Ours calls it
        // 0.
        TrainingCase breakingEven = training(5_000, 5_000, ONE_YEAR, FIVE_YEARS);

        assertThat(breakingEven.benefitCostRatio().orElseThrow() * 100).isEqualTo(100);
        assertThat(breakingEven.returnOnInvestment()).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24, 36, 48})
    void presentValueOfMonthlyBenefitsIsThatOfTheAnnuityTable(int months) {
        // Present value of 1 a month at 1 % a month, as in tables of textbooks on corporate finance.
        double[] table = {11.2551, 21.2434, 30.1075, 37.9740};
        double yearlyRate = Math.pow(1.01, 12) - 1;

        TrainingCase euroPerMonth = training(10, 12, months, FIVE_YEARS);

        assertThat(euroPerMonth.netPresentValue(yearlyRate)).isCloseTo(table[months / 12 - 1] - 10, within(0.00005));
    }

    @Test
    void paybackIsCostOverMonthlyBenefit() {
        assertThat(training(900, 1_200, 6, FIVE_YEARS).payback()).hasValue(9);
    }

    @Test
    void whatDoesNotExistIsEmpty() {
        assertThat(training(0, 100, 10, 10).benefitCostRatio()).isEmpty();
        assertThat(training(0, 100, 10, 10).returnOnInvestment()).isEmpty();
        assertThat(training(0, 0, 10, 10).payback()).hasValue(0);
        assertThat(training(100, 0, 10, 10).payback()).isEmpty();
        // 1 euro a month for ever is worth 100 euros at 1 % a month, and never 101.
        double yearlyRate = Math.pow(1.01, 12) - 1;
        assertThat(training(101, 12, 0, 10).breakEvenStay(yearlyRate)).isEmpty();
        assertThat(training(99, 12, 0, 10).breakEvenStay(yearlyRate)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void impossibleNumbersAreRefused(double number) {
        assertThatThrownBy(() -> training(number, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> training(1, number, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> training(1, 1, number, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrainingCase(1, 1, number, new Tenure.Fixed(1), Depreciation.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void netPresentValueFallsAsTheRateRises() {
        everyCase((training, draws) -> {
            double rate = draws.uniform() * 0.3;
            assertThat(training.netPresentValue(rate + 0.01)).isLessThanOrEqualTo(training.netPresentValue(rate));
        });
    }

    @Test
    void netPresentValueWithoutInterestIsBenefitLessCost() {
        everyCase((training, draws) ->
                assertThat(training.netPresentValue(0)).isCloseTo(training.benefit() - training.cost(), within(1e-6)));
    }

    @Test
    void longerStayNeverLowersWhatTrainingReturns() {
        everyCase((training, draws) -> {
            TrainingCase longer = staying(training, training.tenure().months() + draws.uniform() * 40);
            double rate = draws.uniform() * 0.3;

            assertThat(longer.benefit()).isGreaterThanOrEqualTo(training.benefit());
            assertThat(longer.benefitCostRatio().orElseThrow())
                    .isGreaterThanOrEqualTo(training.benefitCostRatio().orElseThrow());
            assertThat(longer.netPresentValue(rate)).isGreaterThanOrEqualTo(training.netPresentValue(rate) - 1e-9);
        });
    }

    @Test
    void beyondTheLifeOfKnowledgeALongerStayChangesNothing() {
        everyCase((training, draws) -> {
            TrainingCase justEnough = staying(training, training.knowledge().life());
            TrainingCase longer = staying(training, training.knowledge().life() + draws.uniform() * 400);
            double rate = draws.uniform() * 0.3;

            assertThat(longer.benefit()).isEqualTo(justEnough.benefit());
            assertThat(longer.benefitCostRatio()).isEqualTo(justEnough.benefitCostRatio());
            assertThat(longer.netPresentValue(rate)).isEqualTo(justEnough.netPresentValue(rate));
            assertThat(longer.fullMonths()).isEqualTo(justEnough.fullMonths());
        });
    }

    @Test
    void breakEvenStayIsThePaybackWithoutInterestAndLaterWithIt() {
        everyCase((training, draws) -> {
            double payback = training.payback().orElseThrow();
            if (payback < 1_000) {
                assertThat(training.breakEvenStay(0).orElseThrow()).isCloseTo(payback, within(1e-6));
                training.breakEvenStay(draws.uniform() * 0.3)
                        .ifPresent(stay -> assertThat(stay).isGreaterThanOrEqualTo(payback - 1e-6));
            }
        });
    }

    @Test
    void netPresentValueTurnsAtTheBreakEvenStay() {
        everyCase((training, draws) -> {
            double rate = draws.uniform() * 0.2;
            training.breakEvenStay(rate).ifPresent(stay -> {
                TrainingCase lasting = training(training.cost(), training.benefitPerYear(), stay, 2_000);
                assertThat(lasting.netPresentValue(rate)).isCloseTo(0, within(1e-4));
                assertThat(staying(lasting, stay + 1).netPresentValue(rate)).isPositive();
                assertThat(staying(lasting, Math.max(0, stay - 1)).netPresentValue(rate))
                        .isNegative();
            });
        });
    }

    /** A benefit from today, for people who stay so many months, of knowledge that is lost all at once. */
    private static TrainingCase training(double cost, double benefitPerYear, double stay, double knowledgeLife) {
        return new TrainingCase(cost, benefitPerYear, 0, new Tenure.Fixed(stay), new Depreciation.Cliff(knowledgeLife));
    }

    private interface Property {
        void check(TrainingCase training, Draws draws);
    }

    private static void everyCase(Property property) {
        Draws draws = Draws.from(20_260);
        Consumer<TrainingCase> check = training -> property.check(training, draws);
        for (int round = 0; round < 1_000; round++) {
            check.accept(training(
                    1 + draws.uniform() * 5_000,
                    10 + draws.uniform() * 4_000,
                    draws.uniform() * 120,
                    6 + draws.uniform() * 120));
        }
    }

    private static TrainingCase staying(TrainingCase training, double stay) {
        return training(
                training.cost(),
                training.benefitPerYear(),
                stay,
                training.knowledge().life());
    }
}
