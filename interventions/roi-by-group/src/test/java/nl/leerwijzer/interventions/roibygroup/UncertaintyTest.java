// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.complete;
import static nl.leerwijzer.interventions.roibygroup.Bakery.euros;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Read.section;
import static nl.leerwijzer.interventions.roibygroup.Read.term;
import static nl.leerwijzer.interventions.roibygroup.Read.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseInput;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.Uncertainty;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    private static final int DRAWS = Uncertainty.DRAWS;

    /**
     * Ten people, two years, half of the benefit, against 12,000: the value is 10 × benefit − 12,000, so its distribution
     * is that of a triangular benefit, whose quantiles have a closed form.
     */
    private static Situation.Builder benefitOnly() {
        return complete(group("ovens", 10, 24)).set(CaseFacts.BENEFIT, euros(300, 1_200, 2_700));
    }

    /** The inverse of the triangular distribution function, by Johnson (1997). */
    private static double quantile(double p, double low, double likely, double high) {
        double left = (likely - low) / (high - low);
        return p < left
                ? low + Math.sqrt(p * (high - low) * (likely - low))
                : high - Math.sqrt((1 - p) * (high - low) * (high - likely));
    }

    @Test
    void medianAndPercentilesLieWithinThreeStandardErrorsOfTheClosedForm() {
        for (long seed : List.of(0L, 1L, 20_261_123L)) {
            Estimate<Double> found = uncertainty(benefitOnly().seed(seed)).ninetyPercent();

            within3(found.low(), 0.05);
            within3(found.likely(), 0.5);
            within3(found.high(), 0.95);
        }
    }

    /** The standard error of a sample quantile is √(p (1 − p) / n) over the density there. */
    private static void within3(double found, double p) {
        double benefit = quantile(p, 300, 1_200, 2_700);
        double density =
                benefit < 1_200 ? 2 * (benefit - 300) / (2_400.0 * 900) : 2 * (2_700 - benefit) / (2_400.0 * 1_500);
        double standardError = 10 * Math.sqrt(p * (1 - p) / DRAWS) / density;

        assertThat(found).isCloseTo(10 * benefit - 12_000, within(3 * standardError));
    }

    @Test
    void chanceOfAGainLiesWithinThreeStandardErrorsOfTheClosedForm() {
        // The value is positive where the benefit is above 1,200, its peak: 1,500 / 2,400 of the triangle.
        double chance = uncertainty(benefitOnly()).positive();

        assertThat(chance).isCloseTo(0.625, within(3 * Math.sqrt(0.625 * 0.375 / DRAWS)));
    }

    @Test
    void equalSeedsGiveEqualResultsAndOthersDiffer() {
        assertThat(uncertainty(benefitOnly().seed(7)))
                .isEqualTo(uncertainty(benefitOnly().seed(7)));
        assertThat(uncertainty(benefitOnly().seed(8)).ninetyPercent())
                .isNotEqualTo(uncertainty(benefitOnly().seed(7)).ninetyPercent());
    }

    @Test
    void resultsOfASeedStayWhatTheyAreFromReleaseToRelease() {
        // Written down once from this code: the same digits on every machine and JDK.
        Estimate<Double> found = uncertainty(benefitOnly().seed(42)).ninetyPercent();

        assertThat(List.of(found.low(), found.likely(), found.high()))
                .isEqualTo(List.of(-5767.353571355939, 1531.324756009435, 10660.39801232428));
    }

    @Test
    void twiceThePeopleDrawTheSameChanceAndTwiceTheMoney() {
        Uncertainty ten = uncertainty(benefitOnly());
        Uncertainty twenty =
                uncertainty(complete(group("ovens", 20, 24)).set(CaseFacts.BENEFIT, euros(300, 1_200, 2_700)));

        assertThat(twenty.positive()).isEqualTo(ten.positive());
        assertThat(twenty.ninetyPercent()).isEqualTo(ten.ninetyPercent().map(value -> 2 * value));
    }

    @Test
    void percentilesLieWithinTheRangeOfTheCase() {
        RandomSituations situations = new RandomSituations(41);
        int compared = 0;
        for (int round = 0; round < Samples.of(300); round++) {
            Situation situation = situations.next();
            for (var group : BusinessCases.of(situation).groups()) {
                Derived<Uncertainty> uncertainty = group.uncertainty(situation.seed(), 50);
                if (uncertainty.find().isPresent()) {
                    Estimate<Double> range = group.netPresentValue().get();
                    double rounding = 1e-9 * (1 + Math.abs(range.low()) + Math.abs(range.high()));
                    assertThat(uncertainty.get().ninetyPercent().low()).isGreaterThanOrEqualTo(range.low() - rounding);
                    assertThat(uncertainty.get().ninetyPercent().high()).isLessThanOrEqualTo(range.high() + rounding);
                    assertThat(uncertainty.get().likely()).isCloseTo(range.likely(), within(rounding));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void tornadoMovesOneEstimateAtATimeTheWidestFirst() {
        Uncertainty uncertainty =
                uncertainty(complete(group("ovens", 10, 24).with(CaseFacts.FEES, euros(500, 600, 650)))
                        .set(CaseFacts.BENEFIT, euros(300, 1_200, 2_700)));

        assertThat(uncertainty.likely()).isEqualTo(0);
        assertThat(uncertainty.tornado())
                .containsExactly(
                        new Swing<>(CaseInput.BENEFIT, -9_000, 15_000), new Swing<>(CaseInput.FEES, 1_000, -500));
    }

    @Test
    void tornadoOfAllGroupsMovesThemTogether() {
        Outcome outcome = plan(complete(group("ovens", 10, 24), group("shop", 20, 24))
                .set(CaseFacts.BENEFIT, euros(300, 1_200, 2_700))
                .set(CaseFacts.KNOWLEDGE_LIFE, new Estimate<>(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.TEN)));

        Section.Chart tornado = (Section.Chart) section(outcome, "tornado");
        assertThat(tornado.bars())
                .extracting(bar -> bar.figure().entry().orElseThrow().id())
                .containsExactly("benefit", "knowledge-life");
        // Thirty people: 30 × benefit − 36,000; with a life of one year half of the benefit.
        assertThat(Read.estimate(outcome, "swing", "benefit")).containsExactly("-27000", "0", "45000");
        assertThat(Read.estimate(outcome, "swing", "knowledge-life")).containsExactly("-18000", "0", "0");
        assertThat(term(outcome, "npv-driver", "ovens")).isEqualTo("benefit");
    }

    @Test
    void singleNumbersHaveNoChance() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(undefined(outcome, "npv-positive", "ovens").reason().key()).isEqualTo("undefined.no-range");
        assertThat(outcome.sections()).extracting(Section::id).doesNotContain("uncertainty", "tornado");
    }

    private static Uncertainty uncertainty(Situation.Builder situation) {
        Situation built = situation.build();
        return BusinessCases.of(built)
                .groups()
                .get(0)
                .uncertainty(built.seed(), DRAWS)
                .get();
    }

    private static Outcome plan(Situation.Builder situation) {
        return new RoiByGroup(200).plan(situation.build());
    }
}
