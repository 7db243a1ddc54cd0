// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.analysis.Draws;
import nl.leerwijzer.analysis.InternalRate;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingCaseTest {
    private static final double ONE_YEAR = 12;
    private static final double FIVE_YEARS = 60;
    private static final List<KnowledgeDecay> READINGS = List.of(KnowledgeDecay.values());

    @Test
    void ratioAndReturnOfTheSalesTrainingExample() {
        // Phillips and Phillips, ROI Basics, "ROI calculation": 350,000 of benefits for 200,000 of costs. As on
        // https://ebrary.net/1303/education/roi_calculation.
        TrainingCase sales = training(200_000, 350_000, ONE_YEAR, FIVE_YEARS);

        assertThat(sales.benefitCostRatio().orElseThrow()).isCloseTo(1.75, within(1e-12));
        assertThat(sales.returnOnInvestment().orElseThrow()).isCloseTo(75, within(1e-12));
    }

    @Test
    void ratioAndReturnOfTheExerciseOnSlides() {
        // Patti Phillips, Show me the money: moving from impact to ROI: 750,000 for 425,000, "1.76 : 1" and "76 %".
        // http://slideplayer.com/slide/3553185/
        TrainingCase exercise = training(425_000, 750_000, ONE_YEAR, FIVE_YEARS);

        assertThat(exercise.benefitCostRatio().orElseThrow()).isCloseTo(1.76, within(0.005));
        assertThat(exercise.returnOnInvestment().orElseThrow()).isCloseTo(76, within(0.5));
    }

    @Test
    void confidenceCountsAgainstWhatIsEstimated() {
        // Noe, Employee Training and Development: 336,000 a month at 70 % confidence counts as 235,200, for twenty
        // trainees 11,760 each. https://expertsmind.com/questions/compute-the-total-benefits-301119256.aspx
        Situation sure = Situation.builder()
                .set(CaseFacts.SHARE_ATTRIBUTED, Estimate.exactly(Percentage.of(100)))
                .set(CaseFacts.SHARE_CONFIDENCE, Percentage.of(70))
                .build();
        double counted = Attribution.of(sure).effective().get().likely();

        assertThat(336_000 * counted).isCloseTo(235_200, within(1e-6));
        assertThat(336_000 * counted / 20).isCloseTo(11_760, within(1e-6));
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

    @Test
    void benefitThatStartsLaterIsHadForSoMuchShorterAndEarnedBackSoMuchLater() {
        TrainingCase atOnce = training(900, 1_200, 24, FIVE_YEARS);
        TrainingCase later = new TrainingCase(900, 1_200, 6, new Tenure.Fixed(24), new Depreciation.Cliff(FIVE_YEARS));

        assertThat(atOnce.fullMonths()).isEqualTo(24);
        assertThat(later.fullMonths()).isEqualTo(18);
        assertThat(later.benefit()).isEqualTo(1_800);
        assertThat(later.horizon()).isEqualTo(24);
        assertThat(later.payback()).hasValue(15);
        assertThat(later.breakEvenStay(0).orElseThrow()).isCloseTo(15, within(1e-6));
    }

    @Test
    void threeReadingsOfFiveYearsForAStayOfTen() {
        // 100 a month: a cliff gives 60 full months; a line half of that; halves 120 months of 2^(-m/60), integrated.
        Tenure tenYears = new Tenure.Fixed(120);

        assertThat(new TrainingCase(0, 1_200, 0, tenYears, KnowledgeDecay.ALL_AT_ONCE.over(60)).benefit())
                .isEqualTo(6_000);
        assertThat(new TrainingCase(0, 1_200, 0, tenYears, KnowledgeDecay.STRAIGHT_LINE.over(60)).benefit())
                .isCloseTo(3_000, within(1e-9));
        assertThat(new TrainingCase(0, 1_200, 0, tenYears, KnowledgeDecay.HALF_LIFE.over(60)).benefit())
                .isCloseTo(100 * 60 / Math.log(2) * 0.75, within(1e-9));
    }

    @Test
    void fadingKnowledgeTakesLongerToPayBackAndMayNever() {
        // A line over 60 months adds up to m − m²/120 months: 20 of them after 25.36, never more than 30.
        TrainingCase fading = new TrainingCase(2_000, 1_200, 0, new Tenure.Fixed(0), new Depreciation.StraightLine(60));
        TrainingCase hopeless =
                new TrainingCase(3_001, 1_200, 0, new Tenure.Fixed(0), new Depreciation.StraightLine(60));

        assertThat(fading.payback().orElseThrow()).isCloseTo(60 - Math.sqrt(1_200), within(1e-6));
        assertThat(fading.breakEvenStay(0).orElseThrow()).isCloseTo(60 - Math.sqrt(1_200), within(1e-6));
        assertThat(hopeless.payback()).isEmpty();
    }

    @Test
    void everyReadingOfEveryTenureKeepsToTheOrderOfThings() {
        Draws draws = Draws.from(77);
        for (int round = 0; round < Samples.of(2_000); round++) {
            TrainingCase training = anyCase(draws);
            double rate = draws.uniform() * 0.3;
            Tenure longer = training.tenure().lasting(training.tenure().months() + draws.uniform() * 30);
            TrainingCase staying = with(training, longer);

            assertThat(training.netPresentValue(rate + 0.02)).isLessThanOrEqualTo(training.netPresentValue(rate));
            assertThat(staying.benefit()).isGreaterThanOrEqualTo(training.benefit() - 1e-9);
            assertThat(staying.netPresentValue(rate)).isGreaterThanOrEqualTo(training.netPresentValue(rate) - 1e-9);
            assertThat(training.fullMonths()).isLessThanOrEqualTo(training.horizon() + 1e-9);
            training.breakEvenStay(rate)
                    .ifPresent(stay -> assertThat(stay)
                            .isGreaterThanOrEqualTo(training.breakEvenStay(0).orElseThrow() - 1e-6));
        }
    }

    @Test
    void breakEvenStayIsWhereTheValueTurnsUnderEveryReadingAndTenure() {
        Draws draws = Draws.from(78);
        int turned = 0;
        for (int round = 0; round < Samples.of(1_000); round++) {
            TrainingCase training = anyCase(draws);
            double rate = draws.uniform() * 0.2;
            boolean outlasts =
                    training.knowledge() instanceof Depreciation.Cliff && training.tenure() instanceof Tenure.Fixed;
            double stay = training.breakEvenStay(rate).orElse(0);
            if (stay > 1 && !outlasts) {
                assertThat(with(training, training.tenure().lasting(stay)).netPresentValue(rate))
                        .isCloseTo(0, within(1e-3));
                assertThat(with(training, training.tenure().lasting(stay * 0.9)).netPresentValue(rate))
                        .isNegative();
                turned++;
            }
        }
        assertThat(turned).isGreaterThan(Samples.of(200));
    }

    @Test
    void internalRateIsTheRateAtWhichTheValueIsNothing() {
        Draws draws = Draws.from(79);
        int found = 0;
        for (int round = 0; round < Samples.of(300); round++) {
            TrainingCase whole = wholeMonths(anyCase(draws));
            if (YearlyRate.percent(whole.monthlyInternalRate())
                    .find()
                    .filter(rate -> rate > 0)
                    .isPresent()) {
                double rate = YearlyRate.percent(whole.monthlyInternalRate()).get() / 100;
                assertThat(whole.netPresentValue(rate)).isCloseTo(0, within(whole.cost() * 1e-6));
                found++;
            }
        }
        assertThat(found).isGreaterThan(Samples.of(80));
    }

    @Test
    void internalRateOfTheAnnuityTable() {
        // 30.1075 today for 1 a month in 36 months is 1 % a month, as in the annuity tables of textbooks.
        Derived<Double> rate =
                YearlyRate.percent(training(30.1075, 12, 36, FIVE_YEARS).monthlyInternalRate());

        assertThat(rate.get()).isCloseTo((Math.pow(1.01, 12) - 1) * 100, within(0.001));
    }

    @Test
    void internalRateSaysWhyThereIsNone() {
        assertThat(YearlyRate.percent(training(0, 12, 36, FIVE_YEARS).monthlyInternalRate()))
                .isEqualTo(Derived.impossible(Derived.Reason.NO_COST));
        assertThat(YearlyRate.percent(training(0, 0, 36, FIVE_YEARS).monthlyInternalRate()))
                .isEqualTo(Derived.impossible(Derived.Reason.NO_COST));
        assertThat(YearlyRate.percent(training(10, 0, 36, FIVE_YEARS).monthlyInternalRate()))
                .isEqualTo(Derived.impossible(Derived.Reason.NO_RATE));
        assertThat(YearlyRate.percent(training(10, 12, 0, FIVE_YEARS).monthlyInternalRate()))
                .isEqualTo(Derived.impossible(Derived.Reason.NO_RATE));
        // Payments that turn twice: 10 % and 20 %.
        assertThat(YearlyRate.percent(InternalRate.of(-100, 230, -132)))
                .isEqualTo(Derived.impossible(Derived.Reason.SEVERAL_RATES));
    }

    private static TrainingCase anyCase(Draws draws) {
        Tenure tenure = draws.uniform() < 0.5
                ? new Tenure.Fixed(draws.uniform() * 150)
                : new Tenure.Turnover(0.05 + draws.uniform() * 2);
        KnowledgeDecay decay = READINGS.get((int) (draws.uniform() * READINGS.size()));
        double start = draws.uniform() < 0.5 ? 0 : draws.uniform() * 12;
        return new TrainingCase(
                1 + draws.uniform() * 3_000,
                10 + draws.uniform() * 4_000,
                start,
                tenure,
                decay.over(6 + draws.uniform() * 120));
    }

    private static TrainingCase with(TrainingCase training, Tenure tenure) {
        return new TrainingCase(
                training.cost(), training.benefitPerYear(), training.start(), tenure, training.knowledge());
    }

    /** Payments at the end of whole months, between which an internal rate and a present value agree. */
    private static TrainingCase wholeMonths(TrainingCase training) {
        Tenure tenure = training.tenure() instanceof Tenure.Fixed fixed
                ? new Tenure.Fixed(Math.ceil(fixed.months()))
                : training.tenure();
        Depreciation knowledge = training.knowledge() instanceof Depreciation.Cliff cliff
                ? new Depreciation.Cliff(Math.ceil(cliff.life()))
                : training.knowledge() instanceof Depreciation.StraightLine line
                        ? new Depreciation.StraightLine(Math.ceil(line.life()))
                        : training.knowledge();
        return new TrainingCase(
                training.cost(), training.benefitPerYear(), Math.ceil(training.start()), tenure, knowledge);
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
        for (int round = 0; round < Samples.of(1_000); round++) {
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
