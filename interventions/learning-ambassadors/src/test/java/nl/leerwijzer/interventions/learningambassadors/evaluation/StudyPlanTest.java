// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyPlanTest {
    @Test
    void twoGroupsNeedThePublishedNumberInEach() {
        // Fleiss (1981), table A.3: 219 in each of two groups for 0.10 against 0.20 with a power of 0.80.
        assertThat(low(plan(20, 10).needed(Design.TWO_GROUPS))).isEqualByComparingTo("219");
    }

    @Test
    void countAgainstAShareNeedsThePublishedNumber() {
        // Stata, power oneproportion, score test: 44 for 0.3 against 0.5.
        StudyPlan plan = new StudyPlan(Situation.builder()
                .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of(50))
                .set(EvaluationFacts.REFERENCE_SHARE, Percentage.of(30))
                .build());

        assertThat(low(plan.needed(Design.FIXED_REFERENCE))).isEqualByComparingTo("44");
    }

    @Test
    void samePeopleNeedARangeBecauseNobodyKnowsHowManyChange() {
        Figure needed = plan(25, 14).needed(Design.BEFORE_AND_AFTER);

        // By hand, (z + z)² times the spread: at least with 11% who begin and none who stop, at most with
        // 14% × 75% who stop and 25% × 86% who begin.
        assertThat(low(needed)).isEqualByComparingTo("69");
        assertThat(high(needed)).isEqualByComparingTo("206");
    }

    @Test
    void moreColleaguesGiveABetterChance() {
        StudyPlan few = planFor(25, 14, 60);
        StudyPlan many = planFor(25, 14, 600);
        for (Design design : Design.values()) {
            assertThat(low(few.power(design))).isLessThan(low(many.power(design)));
        }
    }

    @Test
    void colleaguesThatJustSufficeGiveThePowerWanted() {
        BigDecimal inEach = low(plan(25, 14).needed(Design.TWO_GROUPS));
        StudyPlan enough = planFor(25, 14, 2 * inEach.intValueExact());

        assertThat(low(enough.power(Design.TWO_GROUPS))).isBetween(BigDecimal.valueOf(80), new BigDecimal("80.5"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnknownIsNamed(Design design) {
        StudyPlan plan = new StudyPlan(Situation.unknown());
        FactRef comparison = FactRef.of(
                design == Design.FIXED_REFERENCE
                        ? EvaluationFacts.REFERENCE_SHARE
                        : EvaluationFacts.EXPECTED_COMPARISON_SHARE);

        assertThat(missing(plan.needed(design)))
                .containsExactlyInAnyOrder(FactRef.of(EvaluationFacts.EXPECTED_SHARE), comparison);
        assertThat(missing(plan.power(design)))
                .containsExactlyInAnyOrder(
                        FactRef.of(EvaluationFacts.EXPECTED_SHARE), comparison, FactRef.of(AmbassadorFacts.COLLEAGUES));
    }

    @ParameterizedTest
    @EnumSource
    void noRiseIsNothingToSee(Design design) {
        assertThat(reason(planFor(14, 14, 100).needed(design))).isEqualTo("undefined.no-effect-expected");
        assertThat(reason(planFor(10, 14, 100).power(design))).isEqualTo("undefined.no-effect-expected");
        assertThat(planFor(10, 14, 100).expectedEffect(design)).isEmpty();
    }

    @Test
    void extremesHaveAReason() {
        assertThat(reason(planFor(50, 10, 1).power(Design.TWO_GROUPS))).isEqualTo("undefined.nobody-to-compare");
        assertThat(reason(planFor(50, 0, 100).needed(Design.FIXED_REFERENCE))).isEqualTo("undefined.reference-of-none");
        StudyPlan tiny = new StudyPlan(Situation.builder()
                .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of("50.000001"))
                .set(EvaluationFacts.EXPECTED_COMPARISON_SHARE, Percentage.of(50))
                .set(EvaluationFacts.POWER, Percentage.of(99))
                .set(EvaluationFacts.LEVEL, Percentage.of(1))
                .build());
        assertThat(reason(tiny.needed(Design.TWO_GROUPS))).isEqualTo("undefined.too-many");
    }

    @Test
    void everyExpectationHasAFigureOrAReason() {
        Random random = new Random(6);
        for (int i = 0; i < Samples.of(2_000); i++) {
            StudyPlan plan = new StudyPlan(Situation.builder()
                    .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of(random.nextInt(101)))
                    .set(EvaluationFacts.EXPECTED_COMPARISON_SHARE, Percentage.of(random.nextInt(101)))
                    .set(EvaluationFacts.REFERENCE_SHARE, Percentage.of(random.nextInt(101)))
                    .set(EvaluationFacts.POWER, Percentage.of(50 + random.nextInt(50)))
                    .set(EvaluationFacts.LEVEL, Percentage.of(1 + random.nextInt(20)))
                    .set(AmbassadorFacts.COLLEAGUES, 1 + random.nextInt(400))
                    .build());
            for (Design design : Design.values()) {
                Figure needed = plan.needed(design);
                Figure power = plan.power(design);
                if (needed.value().isDefined()) {
                    assertThat(low(needed)).isGreaterThanOrEqualTo(BigDecimal.ONE);
                    assertThat(high(needed)).isGreaterThanOrEqualTo(low(needed));
                }
                if (power.value().isDefined()) {
                    assertThat(low(power)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
                    assertThat(high(power)).isLessThanOrEqualTo(BigDecimal.valueOf(100));
                }
            }
        }
    }

    private static StudyPlan plan(int with, int without) {
        return new StudyPlan(expecting(with, without).build());
    }

    private static StudyPlan planFor(int with, int without, int colleagues) {
        return new StudyPlan(expecting(with, without)
                .set(AmbassadorFacts.COLLEAGUES, colleagues)
                .build());
    }

    private static Situation.Builder expecting(int with, int without) {
        return Situation.builder()
                .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of(with))
                .set(EvaluationFacts.EXPECTED_COMPARISON_SHARE, Percentage.of(without))
                .set(EvaluationFacts.REFERENCE_SHARE, Percentage.of(without));
    }

    private static BigDecimal low(Figure figure) {
        return figure.value() instanceof FigureValue.Between between
                ? between.range().low().amount()
                : ((FigureValue.Exact) figure.value()).quantity().amount();
    }

    private static BigDecimal high(Figure figure) {
        return figure.value() instanceof FigureValue.Between between
                ? between.range().high().amount()
                : ((FigureValue.Exact) figure.value()).quantity().amount();
    }

    private static Iterable<FactRef> missing(Figure figure) {
        return ((FigureValue.Undefined) figure.value()).missing();
    }

    private static String reason(Figure figure) {
        return ((FigureValue.Undefined) figure.value()).reason().key();
    }
}
