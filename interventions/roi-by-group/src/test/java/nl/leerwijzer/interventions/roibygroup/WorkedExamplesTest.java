// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.complete;
import static nl.leerwijzer.interventions.roibygroup.Bakery.euros;
import static nl.leerwijzer.interventions.roibygroup.Bakery.everything;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Bakery.knownInFull;
import static nl.leerwijzer.interventions.roibygroup.Bakery.leaving;
import static nl.leerwijzer.interventions.roibygroup.Bakery.percent;
import static nl.leerwijzer.interventions.roibygroup.Read.estimate;
import static nl.leerwijzer.interventions.roibygroup.Read.figure;
import static nl.leerwijzer.interventions.roibygroup.Read.missing;
import static nl.leerwijzer.interventions.roibygroup.Read.number;
import static nl.leerwijzer.interventions.roibygroup.Read.sentences;
import static nl.leerwijzer.interventions.roibygroup.Read.term;
import static nl.leerwijzer.interventions.roibygroup.Read.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.KnowledgeDecay;
import nl.leerwijzer.interventions.roibygroup.calculation.UtilityFacts;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand, from the facts to the figures that are shown. */
class WorkedExamplesTest {
    private final RoiByGroup intervention = new RoiByGroup(50);

    @Test
    void confidenceMakesTheShareCountForLess() {
        // Half of 2,400 at 60 % confidence: 60 a month against 1,200.
        Outcome outcome = plan(complete(group("ovens", 10, 24)).set(CaseFacts.SHARE_CONFIDENCE, Percentage.of(60)));

        assertThat(number(outcome, "attribution")).isEqualTo("30.0");
        assertThat(number(outcome, "payback", "ovens")).isEqualTo("20.0");
        assertThat(number(outcome, "bcr", "ovens")).isEqualTo("1.20");
        assertThat(sentences(outcome, "limits")).doesNotContain("limit.without-confidence");
        assertThat(sentences(plan(complete(group("ovens", 10, 24))), "limits")).contains("limit.without-confidence");
    }

    @Test
    void laterStartLeavesLessTimeToEarnItBack() {
        Outcome outcome = plan(complete(group("ovens", 10, 24))
                .set(
                        CaseFacts.BENEFIT_START,
                        new Estimate<>(Period.ofMonths(0), Period.ofMonths(6), Period.ofMonths(12))));

        assertThat(estimate(outcome, "payback", "ovens")).containsExactly("12.0", "18.0", "24.0");
        assertThat(estimate(outcome, "bcr", "ovens")).containsExactly("1.00", "1.50", "2.00");
        assertThat(estimate(outcome, "needed-per-month", "ovens")).containsExactly("50.00", "66.67", "100.00");
        assertThat(estimate(figure(outcome, FigureId.of("start")))).containsExactly("0.0", "6.0", "12.0");
        assertThat(sentences(outcome, "limits")).doesNotContain("limit.without-start");
    }

    @Test
    void stayIsReadFromTheFirstOfThreeThatIsKnown() {
        Entry all = group("ovens", 10, 24)
                .with(CaseFacts.CONTRACT_END, LocalDate.of(2028, 11, 23))
                .with(CaseFacts.TURNOVER, percent(50));
        Entry contract = Entry.of(all.key(), all.answers().without(CaseFacts.EXPECTED_STAY));
        Entry turnover = Entry.of(contract.key(), contract.answers().without(CaseFacts.CONTRACT_END));

        assertThat(term(plan(complete(all)), "stay-basis", "ovens")).isEqualTo("expected-stay");
        assertThat(term(plan(complete(contract)), "stay-basis", "ovens")).isEqualTo("contract-end");
        assertThat(number(plan(complete(contract)), "stay", "ovens")).isEqualTo("24.0");
        assertThat(term(plan(complete(turnover)), "stay-basis", "ovens")).isEqualTo("turnover");
        assertThat(number(plan(complete(turnover)), "stay", "ovens")).isEqualTo("24.0");
    }

    @Test
    void contractEndCountsOnlyFromADayThatIsKnown() {
        Entry contract = Entry.of("ovens").with(CaseFacts.CONTRACT_END, LocalDate.of(2028, 11, 23));
        Outcome outcome = intervention.plan(
                Situation.builder().setEntries(Organisation.WORKFORCE, contract).build());

        assertThat(missing(outcome, "stay", "ovens")).containsExactly(FactRef.of(CaseFacts.EXPECTED_STAY, 1));
    }

    @Test
    void turnoverCountsWhoIsStillThereMonthByMonth() {
        Outcome outcome = plan(complete(leaving("ovens", 10, Estimate.exactly(Percentage.of(25)))));

        double months = 0;
        for (int month = 1; month <= 60; month++) {
            months += Math.exp(-0.25 * month / 12);
        }
        assertThat(number(outcome, "stay", "ovens")).isEqualTo("48.0");
        assertThat(number(outcome, "horizon", "ovens")).isEqualTo(String.format(Locale.ROOT, "%.1f", months));
        assertThat(number(outcome, "benefit", "ovens")).isEqualTo(Long.toString(Math.round(1_000 * months)));
        assertThat(number(outcome, "npv", "ovens")).isEqualTo(Long.toString(Math.round(1_000 * months - 12_000)));
    }

    @Test
    void threeReadingsOfTheSameLifeStandBesideEachOther() {
        // 100 a month for 1,200, a stay of ten years and a life of five.
        Outcome outcome = plan(complete(group("ovens", 10, 120)));

        assertThat(number(outcome, "bcr-all-at-once", "ovens")).isEqualTo("5.00");
        assertThat(number(outcome, "bcr-straight-line", "ovens")).isEqualTo("2.50");
        // 60 / ln 2 × (1 − 2^−2) months of full benefit.
        assertThat(number(outcome, "bcr-half-life", "ovens")).isEqualTo("5.41");
        assertThat(number(outcome, "bcr", "ovens")).isEqualTo("5.00");
        assertThat(term(outcome, "horizon-bound", "ovens")).isEqualTo("knowledge");
    }

    @Test
    void chosenReadingIsTheOneOfAllOtherFigures() {
        Situation.Builder tenYears = complete(group("ovens", 10, 120));
        Outcome line = plan(tenYears.set(CaseFacts.KNOWLEDGE_DECAY, KnowledgeDecay.STRAIGHT_LINE));
        Outcome halves = plan(tenYears.set(CaseFacts.KNOWLEDGE_DECAY, KnowledgeDecay.HALF_LIFE));

        assertThat(number(line, "bcr", "ovens")).isEqualTo("2.50");
        assertThat(number(line, "benefit", "ovens")).isEqualTo("30000");
        // m − m² / 120 = 12.
        assertThat(number(line, "payback", "ovens")).isEqualTo("13.5");
        assertThat(number(line, "break-even-stay", "ovens")).isEqualTo("13.5");
        assertThat(number(halves, "bcr", "ovens")).isEqualTo("5.41");
        assertThat(term(halves, "horizon-bound", "ovens")).isEqualTo("stay");
        assertThat(Read.term(figure(halves, FigureId.of("knowledge-decay")))).isEqualTo("half-life");
    }

    @Test
    void breakEvenAttributionIsThePartOfTheBenefitThatHasToBeDueToTraining() {
        // 1,200 over 24 months of 200: a quarter.
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(number(outcome, "needed-share", "ovens")).isEqualTo("25.0");
        assertThat(number(plan(complete(group("ovens", 10, 3))), "needed-share", "ovens"))
                .isEqualTo("200.0");
        assertThat(undefined(
                                plan(complete(group("ovens", 10, 24)).set(CaseFacts.BENEFIT, euros(0, 1, 2))),
                                "needed-share",
                                "ovens")
                        .reason()
                        .key())
                .isEqualTo("undefined.no-benefit");
    }

    @Test
    void extensionUnderTurnoverIsInTheAverageStay() {
        // At 400 % a year people stay three months on average, and earn back 300 of 1,200.
        Outcome outcome = plan(complete(leaving("ovens", 10, Estimate.exactly(Percentage.of(400)))));

        double stay = Double.parseDouble(number(outcome, "break-even-stay", "ovens"));
        double months = 0;
        for (int month = 1; month <= 60; month++) {
            months += Math.exp(-month / stay);
        }
        assertThat(months).isBetween(11.9, 12.1);
        assertThat(number(outcome, "extension", "ovens")).isEqualTo(String.format(Locale.ROOT, "%.1f", stay - 3));
    }

    @Test
    void groupsStandBesideEachOtherPerHeadAtEqualStayAndPerFullTimeJob() {
        Outcome outcome =
                plan(everything(knownInFull(group("ovens", 10, 60), 10), knownInFull(group("agency", 20, 6), 8)));

        assertThat(number(outcome, "npv-per-head", "ovens")).isEqualTo("4800");
        assertThat(number(outcome, "npv-per-head", "agency")).isEqualTo("-600");
        assertThat(number(outcome, "npv-equal-stay", "ovens")).isEqualTo("4800");
        assertThat(number(outcome, "npv-equal-stay", "agency")).isEqualTo("4800");
        assertThat(number(outcome, "npv-per-fte", "agency")).isEqualTo("-1500");
        assertThat(number(outcome, "cost-per-fte", "agency")).isEqualTo("3000");
        assertThat(number(outcome, "cost-gap", "ovens")).isEqualTo("0");
    }

    @Test
    void investmentPerHeadIsComparedAsAPlainAmount() {
        Outcome outcome = plan(complete(
                group("ovens", 10, 24).with(CaseFacts.FEES, euros(500, 900, 1_000)),
                group("shop", 20, 24),
                group("office", 10, 24).with(CaseFacts.FEES, euros(0))));

        // 1,500 against 24,000 + 6,000 over thirty people.
        assertThat(number(outcome, "cost-gap", "ovens")).isEqualTo("500");
        assertThat(undefined(plan(complete(group("ovens", 10, 24))), "cost-gap", "ovens")
                        .reason()
                        .key())
                .isEqualTo("undefined.nothing-to-compare");
    }

    @Test
    void equalStayShowsWhereOnlyTheStayMakesACaseNegative() {
        Situation.Builder heard = complete(group("agency", 6, 8), group("ovens", 10, 24))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.TOO_SHORT_PAYBACK));

        assertThat(sentences(plan(heard), "assumption-too-short-payback"))
                .contains("answer.too-short-payback.equal-stay");
    }

    @Test
    void advancedFiguresAreThereWhenAskedFor() {
        Situation.Builder situation = everything(knownInFull(group("ovens", 10, 24), 8))
                .set(UtilityFacts.EFFECT_SIZE, Estimate.exactly(new BigDecimal("0.5")))
                .set(UtilityFacts.PERFORMANCE_SPREAD, percent(40));
        Outcome plain = plan(situation);
        Outcome advanced = plan(situation.set(RoiByGroup.ADVANCED, true));

        assertThat(plain.figures()).extracting(figure -> figure.id().name()).doesNotContain("internal-rate", "utility");
        // 24 times 100 for 1,200: the rate at which an annuity of 24 months is worth 12 of its payments.
        double rate = Double.parseDouble(number(advanced, "internal-rate", "ovens")) / 100;
        double monthly = Math.pow(1 + rate, 1 / 12.0) - 1;
        assertThat((1 - Math.pow(1 + monthly, -24)) / monthly).isBetween(11.99, 12.01);
        // 10 × 2 × 0.5 × 14,400 − 12,000.
        assertThat(number(advanced, "utility", "ovens")).isEqualTo("132000");
        assertThat(number(advanced, "break-even-effect", "ovens")).isEqualTo("0.04");
        assertThat(advanced.sections()).extracting(Section::id).contains("advanced");
    }

    @Test
    void advancedFiguresSayWhatTheyWantAndWhenThereAreNone() {
        Situation.Builder asked =
                everything(knownInFull(group("ovens", 10, 24), 8)).set(RoiByGroup.ADVANCED, true);

        assertThat(missing(plan(asked), "utility", "ovens"))
                .containsExactlyInAnyOrder(
                        FactRef.of(UtilityFacts.EFFECT_SIZE), FactRef.of(UtilityFacts.PERFORMANCE_SPREAD));
        assertThat(undefined(plan(asked.set(CaseFacts.BENEFIT, euros(0))), "internal-rate", "ovens")
                        .reason()
                        .key())
                .isEqualTo("undefined.no-rate");
        assertThat(undefined(
                                plan(asked.set(UtilityFacts.PERFORMANCE_SPREAD, percent(0, 20, 40))),
                                "break-even-effect",
                                "ovens")
                        .reason()
                        .key())
                .isEqualTo("undefined.no-benefit");
    }

    @Test
    void firstTableHoldsTheFewFiguresThatMatter() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(outcome.sections().get(0).id()).isEqualTo("cases");
        assertThat(((Section.Table) outcome.sections().get(0)).headings())
                .extracting(heading -> heading.key())
                .isEqualTo(List.of(
                        "heading.group",
                        "figure.horizon.name",
                        "figure.payback.name",
                        "figure.npv.name",
                        "figure.npv-positive.name"));
    }

    private Outcome plan(Situation.Builder situation) {
        return intervention.plan(situation.build());
    }
}
