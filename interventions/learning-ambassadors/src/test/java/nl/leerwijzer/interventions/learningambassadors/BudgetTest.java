// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AMBASSADORS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COLLEAGUES;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_FEE;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_HOURS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_TIME_POLICY;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.EXPECTED_LEARNERS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.EXPECTED_TALKS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.TRAINING_AND_GUIDANCE_COST;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.WEEKLY_HOURS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.WORKING_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Test
    void hoursAreTheGuidesThreeToFourPerAmbassadorOverTheWeeksOfAYear() {
        Budget budget = Budget.of(Situation.builder()
                .set(AMBASSADORS, 5)
                .set(WORKING_WEEKS, Period.ofWeeks(46))
                .build());

        assertThat(budget.hoursPerYear()).contains(range("690", "920"));
    }

    @Test
    void withoutWorkingWeeksTheYearIsARangeToo() {
        Budget budget = Budget.of(Situation.builder().set(AMBASSADORS, 5).build());

        assertThat(budget.hoursPerYear()).contains(range("660", "1040"));
    }

    @Test
    void reservedHoursReplaceTheRangeWhereTheyAreEnough() {
        assertThat(hoursOfOneAmbassador("3")).contains(range("138", "138"));
        assertThat(hoursOfOneAmbassador("3.5")).contains(range("161.0", "161.0"));
        assertThat(hoursOfOneAmbassador("6")).contains(range("276", "276"));
    }

    @Test
    void tooFewReservedHoursDoNotMakeItCheaper() {
        assertThat(hoursOfOneAmbassador("2.9")).contains(range("138", "184"));
        assertThat(hoursOfOneAmbassador("0")).contains(range("138", "184"));
    }

    @Test
    void rangesAndEstimatesMultiplyToARange() {
        Budget budget = Budget.of(complete().build());

        assertThat(budget.timeCost()).contains(range("24150", "36800"));
    }

    @Test
    void courseTimeFollowsThePolicy() {
        // 20 to 40 learners × 30 to 60 hours × € 35 to € 40
        assertThat(courseTime(CourseTimePolicy.ALWAYS_PAID)).contains(range("21000", "96000"));
        assertThat(courseTime(CourseTimePolicy.OWN_TIME)).contains(range("0", "0"));
        assertThat(courseTime(CourseTimePolicy.PAID_IF_COMPANY_GAINS)).contains(range("0", "96000"));
        assertThat(courseTime(CourseTimePolicy.NOT_SETTLED)).contains(range("0", "96000"));
    }

    @Test
    void ownTimeCostsNothingHoweverLongCoursesAre() {
        Budget budget = Budget.of(Situation.builder()
                .set(COURSE_TIME_POLICY, CourseTimePolicy.OWN_TIME)
                .build());

        assertThat(budget.courseTimeCost()).contains(new Range<>(ZERO, ZERO));
    }

    @Test
    void anHourThatCostsNothingMakesTheTimeCostNothing() {
        Budget budget = Budget.of(Situation.builder()
                .set(Organisation.HOURLY_COST, Estimate.exactly(Money.ZERO))
                .build());

        assertThat(budget.timeCost()).contains(new Range<>(ZERO, ZERO));
    }

    @Test
    void theTotalIsTheSumOfItsItems() {
        Budget budget = Budget.of(complete().build());

        // time 24,150 to 36,800; training 6,000 to 10,000; fees 10,000 to 40,000; course time 21,000 to 96,000
        assertThat(budget.totalCost()).contains(range("61150", "182800"));
    }

    @Test
    void nothingUnknownCountsAsZero() {
        Map<Fact<?>, Set<FigureId>> neededBy = Map.of(
                AMBASSADORS,
                Set.of(
                        Budget.HOURS_PER_YEAR,
                        Budget.TIME_COST,
                        Budget.TOTAL_COST,
                        Budget.COST_PER_TALK,
                        Budget.COST_PER_LEARNER),
                EXPECTED_TALKS,
                Set.of(Budget.COST_PER_TALK),
                COLLEAGUES,
                Set.of(Budget.HOURS_PER_COLLEAGUE),
                TRAINING_AND_GUIDANCE_COST,
                Set.of(
                        Budget.TRAINING_AND_GUIDANCE_COST,
                        Budget.TOTAL_COST,
                        Budget.COST_PER_TALK,
                        Budget.COST_PER_LEARNER),
                EXPECTED_LEARNERS,
                Set.of(Budget.COURSE_FEES, Budget.COURSE_TIME_COST, Budget.TOTAL_COST, Budget.COST_PER_LEARNER),
                COURSE_FEE,
                Set.of(Budget.COURSE_FEES, Budget.TOTAL_COST),
                COURSE_HOURS,
                Set.of(Budget.COURSE_TIME_COST, Budget.TOTAL_COST),
                COURSE_TIME_POLICY,
                Set.of(Budget.COURSE_TIME_COST, Budget.TOTAL_COST),
                Organisation.HOURLY_COST,
                Set.of(Budget.TIME_COST, Budget.COURSE_TIME_COST, Budget.TOTAL_COST));
        neededBy.forEach((fact, figures) -> {
            Budget budget = Budget.of(complete().forget(fact).build());

            assertThat(undefined(budget)).as("without %s", fact).containsAll(figures);
            figures.forEach(figure -> assertThat(missing(budget, figure))
                    .as("%s without %s", figure.name(), fact)
                    .containsExactly(FactRef.of(fact)));
        });
    }

    @Test
    void everyFactThatIsMissingIsNamed() {
        assertThat(missing(Budget.of(Situation.unknown()), Budget.TOTAL_COST))
                .extracting(FactRef::fact)
                .containsExactlyInAnyOrder(
                        AMBASSADORS,
                        Organisation.HOURLY_COST,
                        TRAINING_AND_GUIDANCE_COST,
                        EXPECTED_LEARNERS,
                        COURSE_FEE,
                        COURSE_HOURS,
                        COURSE_TIME_POLICY);
    }

    @Test
    void timePerColleagueIsSharedOut() {
        Figure figure = figure(Budget.of(complete().build()), Budget.HOURS_PER_COLLEAGUE);

        // 690 to 920 hours over 250 colleagues
        assertThat(figure.value()).isInstanceOfSatisfying(FigureValue.Between.class, between -> {
            assertThat(between.range().low().amount()).isEqualByComparingTo("2.8");
            assertThat(between.range().high().amount()).isEqualByComparingTo("3.7");
        });
    }

    @Test
    void talkCostsWhatAmbassadorsCostAndNoCourses() {
        // (24,150 to 36,800 + 6,000 to 10,000) / (500 to 200 talks)
        assertThat(Budget.of(complete().build()).costPerTalk()).contains(range("60.3", "234"));
    }

    @Test
    void costPerLearnerIsTheTotalOverTheSameNumberOfLearners() {
        Budget budget = Budget.of(complete().build());

        // 30,150 / 40 + 500 + 30 × 35 at the least; 46,800 / 20 + 1,000 + 60 × 40 at the most. The total divided by
        // learners as if they were others would give 61,150 / 40 to 182,800 / 20: much too wide at the top.
        assertThat(budget.costPerLearner()).contains(range("2303.75", "5740"));
    }

    @Test
    void costPerLearnerLiesAtTheCornersOfEveryInput() {
        Random random = new Random(9);
        for (int i = 0; i < Samples.of(300); i++) {
            int few = 1 + random.nextInt(20);
            int many = few + random.nextInt(40);
            Situation.Builder situation = complete();
            Range<BigDecimal> range = Budget.of(situation
                            .set(EXPECTED_LEARNERS, new Estimate<>(few, few, many))
                            .build())
                    .costPerLearner()
                    .orElseThrow();
            for (int learners : new int[] {few, many}) {
                Budget exact = Budget.of(situation
                        .set(EXPECTED_LEARNERS, Estimate.exactly(learners))
                        .build());
                Range<BigDecimal> total = exact.totalCost().orElseThrow();

                assertThat(total.low().doubleValue() / learners)
                        .isGreaterThanOrEqualTo(range.low().doubleValue() - 1e-9);
                assertThat(total.high().doubleValue() / learners)
                        .isLessThanOrEqualTo(range.high().doubleValue() + 1e-9);
                double bound = learners == many
                        ? total.low().doubleValue() / many - range.low().doubleValue()
                        : total.high().doubleValue() / few - range.high().doubleValue();
                assertThat(bound).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void whereThereMayBeNobodyThereIsNoCostPerHead() {
        Budget budget = Budget.of(complete()
                .set(EXPECTED_LEARNERS, new Estimate<>(0, 30, 40))
                .set(EXPECTED_TALKS, new Estimate<>(0, 300, 500))
                .build());

        assertThat(budget.costPerLearner()).isEmpty();
        assertThat(budget.costPerTalk()).isEmpty();
        for (FigureId id : List.of(Budget.COST_PER_LEARNER, Budget.COST_PER_TALK)) {
            assertThat(((FigureValue.Undefined) figure(budget, id).value())
                            .reason()
                            .key())
                    .isEqualTo("figure." + id.name() + ".undefined.perhaps-none");
            assertThat(missing(budget, id)).isEmpty();
        }
    }

    @Test
    void driversAreRankedByWhatTheyMove() {
        Budget budget = Budget.of(complete().build());

        // Likely: 5 × 3.5 × 46 = 805 hours × 38 + 8,000 + 30 × (800 + 40 × 38) = 108,190.
        // Hours of courses 30 to 60: 96,790 to 130,990, and so on.
        assertThat(budget.drivers())
                .containsExactly(
                        CostDriver.LEARNERS,
                        CostDriver.COURSE_HOURS,
                        CostDriver.COURSE_FEE,
                        CostDriver.HOURLY_COST,
                        CostDriver.WEEKLY_HOURS,
                        CostDriver.TRAINING_AND_GUIDANCE);
        assertThat(byDriver(budget, CostDriver.LEARNERS)).isEqualTo(range("84990", "131390"));
        assertThat(byDriver(budget, CostDriver.COURSE_HOURS)).isEqualTo(range("96790", "130990"));
        assertThat(byDriver(budget, CostDriver.HOURLY_COST)).isEqualTo(range("102175", "112200"));
    }

    @Test
    void policyThatLeavesOpenWhatIsPaidIsADriverItself() {
        assertThat(Budget.of(complete()
                                .set(COURSE_TIME_POLICY, CourseTimePolicy.PAID_IF_COMPANY_GAINS)
                                .build())
                        .drivers())
                .contains(CostDriver.PAID_SHARE)
                .first()
                .isEqualTo(CostDriver.PAID_SHARE);
        assertThat(Budget.of(complete()
                                .set(COURSE_TIME_POLICY, CourseTimePolicy.OWN_TIME)
                                .forget(COURSE_HOURS)
                                .build())
                        .drivers())
                .doesNotContain(CostDriver.PAID_SHARE, CostDriver.COURSE_HOURS)
                .isNotEmpty();
    }

    @Test
    void withoutATotalNothingIsRanked() {
        assertThat(Budget.of(complete().forget(COURSE_FEE).build()).drivers()).isEmpty();
        assertThat(Budget.of(Situation.unknown()).drivers()).isEmpty();
    }

    @Test
    void likelyTotalLiesWithinTheRangeOfEveryDriverAndThoseWithinTheTotal() {
        RandomSituations situations = new RandomSituations(17);
        int ranked = 0;
        for (int i = 0; i < Samples.of(2_000); i++) {
            Budget budget = Budget.of(situations.next(0.95));
            if (budget.totalCost().isEmpty()) {
                continue;
            }
            Range<BigDecimal> total = budget.totalCost().orElseThrow();
            double before = Double.POSITIVE_INFINITY;
            for (CostDriver driver : budget.drivers()) {
                Range<BigDecimal> range = byDriver(budget, driver);
                double width = range.high().subtract(range.low()).doubleValue();

                assertThat(range.low()).isGreaterThanOrEqualTo(total.low().subtract(BigDecimal.ONE));
                assertThat(range.high()).isLessThanOrEqualTo(total.high().add(BigDecimal.ONE));
                assertThat(width).isLessThanOrEqualTo(before + 2);
                before = width;
                ranked++;
            }
        }
        assertThat(ranked).isGreaterThan(200);
    }

    @Test
    void largestAnswersStayDefined() {
        Money most = Fact.MAX_MONEY;
        Budget budget = Budget.of(complete()
                .set(AMBASSADORS, 10_000)
                .set(Organisation.HOURLY_COST, Estimate.exactly(most))
                .set(EXPECTED_LEARNERS, Estimate.exactly(1_000_000))
                .set(COURSE_HOURS, Estimate.exactly(BigDecimal.valueOf(2_000)))
                .build());

        assertThat(budget.totalCost()).isPresent();
        assertThat(budget.drivers()).isNotEmpty();
        assertThat(budget.figures()).allMatch(figure -> figure.value().isDefined());
    }

    private static Situation.Builder complete() {
        return Situation.builder()
                .set(AMBASSADORS, 5)
                .set(COLLEAGUES, 250)
                .set(WORKING_WEEKS, Period.ofWeeks(46))
                .set(Organisation.HOURLY_COST, new Estimate<>(Money.ofEuros(35), Money.ofEuros(38), Money.ofEuros(40)))
                .set(
                        TRAINING_AND_GUIDANCE_COST,
                        new Estimate<>(Money.ofEuros(6_000), Money.ofEuros(8_000), Money.ofEuros(10_000)))
                .set(EXPECTED_TALKS, new Estimate<>(200, 300, 500))
                .set(EXPECTED_LEARNERS, new Estimate<>(20, 30, 40))
                .set(COURSE_FEE, new Estimate<>(Money.ofEuros(500), Money.ofEuros(800), Money.ofEuros(1_000)))
                .set(
                        COURSE_HOURS,
                        new Estimate<>(BigDecimal.valueOf(30), BigDecimal.valueOf(40), BigDecimal.valueOf(60)))
                .set(COURSE_TIME_POLICY, CourseTimePolicy.ALWAYS_PAID);
    }

    private static Range<BigDecimal> byDriver(Budget budget, CostDriver driver) {
        Range<Quantity> range = ((FigureValue.Between) figure(budget, FigureId.of(Budget.TOTAL_BY_DRIVER, driver.key()))
                        .value())
                .range();
        return range(range.low().amount().toPlainString(), range.high().amount().toPlainString());
    }

    private static Optional<Range<BigDecimal>> hoursOfOneAmbassador(String reserved) {
        return Budget.of(Situation.builder()
                        .set(AMBASSADORS, 1)
                        .set(WORKING_WEEKS, Period.ofWeeks(46))
                        .set(WEEKLY_HOURS, new BigDecimal(reserved))
                        .build())
                .hoursPerYear();
    }

    private static Optional<Range<BigDecimal>> courseTime(CourseTimePolicy policy) {
        return Budget.of(complete().set(COURSE_TIME_POLICY, policy).build()).courseTimeCost();
    }

    private static Set<FigureId> undefined(Budget budget) {
        return budget.figures().stream()
                .filter(figure -> !figure.value().isDefined())
                .map(Figure::id)
                .collect(Collectors.toSet());
    }

    private static Set<FactRef> missing(Budget budget, FigureId id) {
        return ((FigureValue.Undefined) figure(budget, id).value()).missing();
    }

    private static Figure figure(Budget budget, FigureId id) {
        return budget.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Range<BigDecimal> range(String low, String high) {
        return new Range<>(new BigDecimal(low).stripTrailingZeros(), new BigDecimal(high).stripTrailingZeros());
    }
}
