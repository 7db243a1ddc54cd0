// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.complete;
import static nl.leerwijzer.interventions.roibygroup.Bakery.euros;
import static nl.leerwijzer.interventions.roibygroup.Bakery.everything;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Bakery.knownInFull;
import static nl.leerwijzer.interventions.roibygroup.Bakery.percent;
import static nl.leerwijzer.interventions.roibygroup.Read.estimate;
import static nl.leerwijzer.interventions.roibygroup.Read.missing;
import static nl.leerwijzer.interventions.roibygroup.Read.number;
import static nl.leerwijzer.interventions.roibygroup.Read.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;
import org.junit.jupiter.api.Test;

class NotDevelopingTest {
    private final RoiByGroup intervention = new RoiByGroup(1);

    @Test
    void costOverTwoYearsWorkedOutByHand() {
        // Ten people, two years. Mistakes 120 a year; a wage of 36,000; 5 % leave a year, at 10,000 each.
        Outcome outcome = plan(twoYears()
                .set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(19))
                .set(NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING, percent(5)));

        assertThat(number(outcome, "not-developing-failures", "ovens")).isEqualTo("2400");
        assertThat(number(outcome, "not-developing-replacement", "ovens")).isEqualTo("10000");
        // 3,000 × Σ (1 − 0.81^(m/12)) over 24 months: 24 − q (1 − q^24) / (1 − q) with q = 0.81^(1/12).
        double q = Math.pow(0.81, 1 / 12.0);
        long lost = Math.round(10 * 3_000 * (24 - q * (1 - Math.pow(q, 24)) / (1 - q)));
        assertThat(number(outcome, "not-developing-productivity", "ovens")).isEqualTo(Long.toString(lost));
        assertThat(number(outcome, "not-developing-innovation", "ovens")).isEqualTo("0");
        assertThat(number(outcome, "not-developing", "ovens")).isEqualTo(Long.toString(lost + 12_400));
        assertThat(number(outcome, "not-developing-known", "ovens")).isEqualTo(Long.toString(lost + 12_400));
    }

    @Test
    void wagesThatRiseMakeTheSameLossDearer() {
        Situation.Builder falling = twoYears().set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(10));
        long level = Long.parseLong(number(plan(falling), "not-developing-productivity", "ovens"));
        long rising = Long.parseLong(number(
                plan(falling.set(NotDevelopingFacts.WAGE_GROWTH, percent(4))), "not-developing-productivity", "ovens"));

        assertThat(rising).isBetween(Math.round(level * 1.04), Math.round(level * 1.0816));
    }

    @Test
    void gapBetweenWageAndMarketValueIsInNoSum() {
        Outcome without = plan(twoYears());
        Outcome with = plan(twoYears()
                .set(NotDevelopingFacts.MARKET_VALUE_LOSS, percent(10))
                .set(NotDevelopingFacts.WAGE_GROWTH, percent(5)));

        // 36,000 × (1.05² − 0.9²).
        assertThat(number(with, "market-gap", "ovens")).isEqualTo("10530.00");
        assertThat(number(with, "not-developing", "ovens")).isEqualTo(number(without, "not-developing", "ovens"));
    }

    @Test
    void itLastsNoLongerThanTheKnowledgeWouldHaveBeenOfUse() {
        Outcome fiveYears = plan(everything(knownInFull(group("ovens", 10, 60), 8)));
        Outcome thirtyYears = plan(everything(knownInFull(group("ovens", 10, 360), 8)));

        assertThat(number(fiveYears, "not-developing-failures", "ovens")).isEqualTo("6000");
        assertThat(number(thirtyYears, "not-developing-failures", "ovens")).isEqualTo("6000");
    }

    @Test
    void underTurnoverOnlyThoseStillThereCost() {
        Outcome outcome =
                plan(everything(knownInFull(Bakery.leaving("ovens", 10, Estimate.exactly(Percentage.of(50))), 8)));

        double years = 0;
        for (int month = 1; month <= 60; month++) {
            years += Math.exp(-0.5 * month / 12) / 12;
        }
        assertThat(number(outcome, "not-developing-failures", "ovens"))
                .isEqualTo(Long.toString(Math.round(10 * 120 * years)));
    }

    @Test
    void whatIsUnknownIsNamedAndNeverCountedAsNothing() {
        Outcome outcome = plan(twoYears().forget(NotDevelopingFacts.PRODUCTIVITY_LOSS));

        assertThat(number(outcome, "not-developing-known", "ovens")).isEqualTo("2400");
        assertThat(missing(outcome, "not-developing", "ovens"))
                .containsExactly(FactRef.of(NotDevelopingFacts.PRODUCTIVITY_LOSS));
        assertThat(missing(outcome, "not-developing-productivity", "ovens"))
                .containsExactly(FactRef.of(NotDevelopingFacts.PRODUCTIVITY_LOSS));
        assertThat(unknownParts(outcome)).containsExactly("figure.not-developing-productivity.name");
    }

    @Test
    void nothingKnownIsSaidAndWantsAllOfIt() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(missing(outcome, "not-developing", "ovens"))
                .containsExactlyInAnyOrder(
                        FactRef.of(NotDevelopingFacts.FAILURE_COST, 1),
                        FactRef.of(NotDevelopingFacts.WAGE, 1),
                        FactRef.of(NotDevelopingFacts.REPLACEMENT_COST, 1),
                        FactRef.of(NotDevelopingFacts.WAGE_GROWTH),
                        FactRef.of(NotDevelopingFacts.PRODUCTIVITY_LOSS),
                        FactRef.of(NotDevelopingFacts.INNOVATION_LOSS),
                        FactRef.of(NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING));
        assertThat(Read.sentences(outcome, "not-developing-how"))
                .containsExactly("not-developing.nothing-known", "not-developing.unknown");
        assertThat(outcome.sections()).extracting(Section::id).doesNotContain("not-developing");
    }

    @Test
    void itStandsBesideTheCaseAndChangesNothingInIt() {
        Outcome without = plan(complete(knownInFull(group("ovens", 10, 24), 8)));
        Outcome with = plan(twoYears().set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(19)));

        for (String figure : List.of("bcr", "roi", "npv", "payback", "break-even-stay", "benefit")) {
            assertThat(number(with, figure, "ovens")).isEqualTo(number(without, figure, "ovens"));
        }
    }

    @Test
    void rangesRunFromTheLeastToTheMostThatItMayCost() {
        Outcome outcome = plan(everything(knownInFull(group("ovens", 10, 24), 8)
                .with(NotDevelopingFacts.FAILURE_COST, euros(60, 120, 240))
                .with(
                        CaseFacts.EXPECTED_STAY,
                        new Estimate<>(Period.ofMonths(12), Period.ofMonths(24), Period.ofMonths(36)))));

        assertThat(estimate(outcome, "not-developing-failures", "ovens")).containsExactly("600", "2400", "7200");
    }

    @Test
    void answerOnTheNeighboursNamesGroupsWhereNotTrainingCostsMore() {
        Situation.Builder heard = twoYears()
                .set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(19))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, java.util.Set.of(Assumption.TRAINING_FOR_THE_NEIGHBOURS));

        assertThat(Read.sentences(plan(heard), "assumption-training-for-the-neighbours"))
                .contains("answer.training-for-the-neighbours.not-developing-costs-more");
        assertThat(Read.sentences(
                        plan(heard.set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(0))),
                        "assumption-training-for-the-neighbours"))
                .doesNotContain("answer.training-for-the-neighbours.not-developing-costs-more");
    }

    private static Situation.Builder twoYears() {
        return everything(knownInFull(group("ovens", 10, 24), 8)).set(Organisation.HOURLY_COST, euros(30));
    }

    private static List<String> unknownParts(Outcome outcome) {
        Section.Paragraph how = (Section.Paragraph) section(outcome, "not-developing-how");
        List<?> parts = (List<?>)
                Objects.requireNonNull(how.sentences().get(1).arguments().get("parts"));
        return parts.stream().map(part -> ((Text) part).key()).toList();
    }

    private Outcome plan(Situation.Builder situation) {
        return intervention.plan(situation.build());
    }
}
