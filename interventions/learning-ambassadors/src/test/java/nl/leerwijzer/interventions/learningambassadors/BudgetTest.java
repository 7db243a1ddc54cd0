// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AMBASSADORS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COLLEAGUES;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_FEE;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_HOURS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.COURSE_TIME_POLICY;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.EXPECTED_LEARNERS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.TRAINING_AND_GUIDANCE_COST;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.WEEKLY_HOURS;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.WORKING_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
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
                Set.of(Budget.HOURS_PER_YEAR, Budget.TIME_COST, Budget.TOTAL_COST),
                COLLEAGUES,
                Set.of(Budget.HOURS_PER_COLLEAGUE),
                TRAINING_AND_GUIDANCE_COST,
                Set.of(Budget.TRAINING_AND_GUIDANCE_COST, Budget.TOTAL_COST),
                EXPECTED_LEARNERS,
                Set.of(Budget.COURSE_FEES, Budget.COURSE_TIME_COST, Budget.TOTAL_COST),
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
    void largestAnswersStayDefined() {
        Money most = Fact.MAX_MONEY;
        Budget budget = Budget.of(complete()
                .set(AMBASSADORS, 10_000)
                .set(Organisation.HOURLY_COST, Estimate.exactly(most))
                .set(EXPECTED_LEARNERS, Estimate.exactly(1_000_000))
                .set(COURSE_HOURS, Estimate.exactly(BigDecimal.valueOf(2_000)))
                .build());

        assertThat(budget.totalCost()).isPresent();
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
                .set(EXPECTED_LEARNERS, new Estimate<>(20, 30, 40))
                .set(COURSE_FEE, new Estimate<>(Money.ofEuros(500), Money.ofEuros(800), Money.ofEuros(1_000)))
                .set(
                        COURSE_HOURS,
                        new Estimate<>(BigDecimal.valueOf(30), BigDecimal.valueOf(40), BigDecimal.valueOf(60)))
                .set(COURSE_TIME_POLICY, CourseTimePolicy.ALWAYS_PAID);
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
