// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.complete;
import static nl.leerwijzer.interventions.roibygroup.Bakery.costsOnly;
import static nl.leerwijzer.interventions.roibygroup.Bakery.euros;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Read.estimate;
import static nl.leerwijzer.interventions.roibygroup.Read.figure;
import static nl.leerwijzer.interventions.roibygroup.Read.missing;
import static nl.leerwijzer.interventions.roibygroup.Read.number;
import static nl.leerwijzer.interventions.roibygroup.Read.section;
import static nl.leerwijzer.interventions.roibygroup.Read.sentences;
import static nl.leerwijzer.interventions.roibygroup.Read.term;
import static nl.leerwijzer.interventions.roibygroup.Read.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.calculation.BreakEvenReach;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts.BenefitEvidence;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCaseByGroupTest {
    private final RoiByGroup intervention = new RoiByGroup(200);

    @Test
    void caseOfAGroupThatStaysTwoYears() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(number(outcome, "cost-per-head", "ovens")).isEqualTo("1200");
        assertThat(number(outcome, "cost", "ovens")).isEqualTo("12000");
        assertThat(number(outcome, "hours", "ovens")).isEqualTo("200.0");
        assertThat(number(outcome, "horizon", "ovens")).isEqualTo("24.0");
        assertThat(term(outcome, "horizon-bound", "ovens")).isEqualTo("stay");
        assertThat(number(outcome, "benefit", "ovens")).isEqualTo("24000");
        assertThat(number(outcome, "bcr", "ovens")).isEqualTo("2.00");
        assertThat(number(outcome, "roi", "ovens")).isEqualTo("100.0");
        assertThat(number(outcome, "payback", "ovens")).isEqualTo("12.0");
        assertThat(number(outcome, "npv", "ovens")).isEqualTo("12000");
        assertThat(number(outcome, "break-even-stay", "ovens")).isEqualTo("12.0");
        assertThat(term(outcome, "break-even-reach", "ovens")).isEqualTo("always");
        assertThat(number(outcome, "extension", "ovens")).isEqualTo("0.0");
        assertThat(number(outcome, "total-cost")).isEqualTo("12000");
        assertThat(number(outcome, "total-hours")).isEqualTo("200.0");
    }

    @Test
    void withoutBenefitItSaysWhatTrainingHasToYield() {
        Outcome outcome = plan(costsOnly(group("ovens", 10, 24)));

        assertThat(number(outcome, "needed-per-month", "ovens")).isEqualTo("50.00");
        // 40 hours of 30 euros, over 24 months of 4.348 weeks: 2,400 minutes / 104.36 weeks.
        assertThat(number(outcome, "needed-minutes", "ovens")).isEqualTo("23.0");
        assertThat(missing(outcome, "bcr", "ovens"))
                .containsExactlyInAnyOrder(FactRef.of(CaseFacts.BENEFIT), FactRef.of(CaseFacts.SHARE_ATTRIBUTED));
        assertThat(outcome.summary().key()).isEqualTo("summary.in-reverse");
    }

    @Test
    void longerStayChangesNothingOnceKnowledgeIsOutOfDate() {
        Outcome outcome = plan(complete(group("five-years", 10, 60), group("thirty-years", 10, 360)));

        assertThat(number(outcome, "horizon", "thirty-years")).isEqualTo("60.0");
        assertThat(term(outcome, "horizon-bound", "five-years")).isEqualTo("equal");
        assertThat(term(outcome, "horizon-bound", "thirty-years")).isEqualTo("knowledge");
        for (String figure : List.of("bcr", "roi", "npv", "payback", "needed-per-month")) {
            assertThat(number(outcome, figure, "thirty-years")).isEqualTo(number(outcome, figure, "five-years"));
        }
    }

    @Test
    void shortContractGetsTheLengthFromWhichItPaysAndNeverAVerdict() {
        Outcome outcome = plan(complete(group("agency", 6, 8), group("ovens", 10, 24)));

        assertThat(number(outcome, "npv", "agency")).isEqualTo("-2400");
        assertThat(number(outcome, "extension", "agency")).isEqualTo("4.0");
        Section.Steps levers = (Section.Steps) section(outcome, "levers");
        assertThat(levers.steps())
                .extracting(step -> step.what().key())
                .containsExactly(
                        "lever.longer-contract",
                        "lever.shorter-form",
                        "lever.workplace-form",
                        "lever.shared-cost",
                        "lever.pass-on");
        assertThat(levers.steps().get(0).figures())
                .containsExactly(
                        FigureId.of("break-even-stay", new Key("agency")), FigureId.of("extension", new Key("agency")));
        assertThat(sentences(outcome, "levers-why")).contains("caution.no-distinction");
    }

    @Test
    void longerStayIsNoLeverForAGroupThatIsExpectedToPayOnlyNotForSure() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)).set(CaseFacts.BENEFIT, euros(600, 2_400, 4_800)));

        assertThat(((Section.Steps) section(outcome, "levers")).steps())
                .extracting(step -> step.what().key())
                .doesNotContain("lever.longer-contract")
                .contains("lever.workplace-form");
    }

    @Test
    void withoutARateTheLeverOfALongerStayShowsThePayback() {
        Outcome outcome = plan(complete(group("agency", 6, 8)).forget(CaseFacts.DISCOUNT_RATE));

        assertThat(((Section.Steps) section(outcome, "levers")).steps().get(0).figures())
                .containsExactly(FigureId.of("payback", new Key("agency")));
    }

    @Test
    void assumptionThatHoldsForAGroupAsThingsStandIsNotDenied() {
        Outcome outcome = plan(complete(group("agency", 6, 8), group("ovens", 10, 24))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.TOO_SHORT_PAYBACK)));

        assertThat(sentences(outcome, "assumption-too-short-payback"))
                .contains("answer.too-short-payback.earned-back", "answer.too-short-payback.not-earned-back");
    }

    @Test
    void goodCasesGetNoLevers() {
        Outcome outcome = plan(complete(group("ovens", 10, 24)));

        assertThat(outcome.sections())
                .extracting(Section::id)
                .doesNotContain("levers")
                .contains("cases", "ratios");
    }

    @Test
    void longerContractIsNoLeverWhereKnowledgeAgesBeforeItPays() {
        Entry dear = group("dear", 10, 24).with(CaseFacts.FEES, euros(9_000));
        Outcome outcome = plan(complete(dear));

        assertThat(term(outcome, "break-even-reach", "dear")).isEqualTo("never");
        assertThat(undefined(outcome, "break-even-stay", "dear").reason().key())
                .isEqualTo("undefined.outlives-knowledge");
        assertThat(((Section.Steps) section(outcome, "levers")).steps())
                .extracting(step -> step.what().key())
                .doesNotContain("lever.longer-contract");
        assertThat(((Section.Paragraph) section(outcome, "levers-why")).sentences())
                .extracting(sentence -> sentence.key())
                .contains("levers.stay-does-not-help", "caution.no-distinction");
    }

    @Test
    void longerContractAloneIsSaidToFallShortWhereKnowledgeProbablyAgesFirst() {
        Outcome outcome = plan(complete(group("short", 10, 6))
                .set(
                        CaseFacts.KNOWLEDGE_LIFE,
                        new Estimate<>(new BigDecimal("0.5"), new BigDecimal("0.6"), new BigDecimal("2"))));

        assertThat(term(outcome, "break-even-reach", "short")).isEqualTo("unlikely");
        assertThat(((Section.Paragraph) section(outcome, "levers-why")).sentences())
                .extracting(sentence -> sentence.key())
                .containsExactly("levers.why", "levers.stay-may-not-help", "caution.no-distinction");
        assertThat(((Section.Steps) section(outcome, "levers")).steps())
                .extracting(step -> step.what().key())
                .contains("lever.longer-contract");
    }

    @Test
    void summarySaysSoWhereNoCasePays() {
        Outcome outcome =
                plan(complete(group("dear", 10, 24).with(CaseFacts.FEES, euros(9_000)), group("ovens", 8, 24)));
        Outcome none = plan(complete(group("dear", 10, 24).with(CaseFacts.FEES, euros(9_000))));

        assertThat(outcome.summary().key()).isEqualTo("summary.cases-with-levers");
        assertThat(outcome.summary().arguments()).containsEntry("paying", 1L);
        assertThat(none.summary().key()).isEqualTo("summary.cases-none-pay");
    }

    @Test
    void estimatesRunFromTheLeastToTheMostFavourableCombination() {
        Entry group = group("ovens", 10, 24)
                .with(CaseFacts.FEES, euros(400, 600, 1_000))
                .with(
                        CaseFacts.EXPECTED_STAY,
                        new Estimate<>(Period.ofMonths(12), Period.ofMonths(24), Period.ofMonths(36)));
        Outcome outcome = plan(complete(group).set(CaseFacts.BENEFIT, euros(1_200, 2_400, 4_800)));

        // Low: 50 a month for 12 months against 1,600. High: 200 a month for 36 months against 1,000.
        assertThat(estimate(outcome, "bcr", "ovens")).containsExactly("0.38", "2.00", "7.20");
        assertThat(estimate(outcome, "npv", "ovens")).containsExactly("-10000", "12000", "62000");
        // The favourable end of a payback is its low one.
        assertThat(estimate(outcome, "payback", "ovens")).containsExactly("5.0", "12.0", "32.0");
        // 1,000 / 36, 1,200 / 24 and 1,600 / 12.
        assertThat(estimate(outcome, "needed-per-month", "ovens")).containsExactly("27.78", "50.00", "133.33");
        assertThat(estimate(outcome, "extension", "ovens")).containsExactly("0.0", "0.0", "20.0");
    }

    @Test
    void costOfAnHourDropsOutOfTheHoursThatTrainingTakes() {
        Entry hoursOnly = group("ovens", 10, 24).with(CaseFacts.FEES, euros(0));
        Outcome outcome = plan(costsOnly(hoursOnly).set(Organisation.HOURLY_COST, euros(20, 30, 60)));

        assertThat(number(outcome, "needed-minutes", "ovens")).isEqualTo("11.5");
    }

    @ParameterizedTest
    @CsvSource({"2.5, 24, STAY", "1, 24, KNOWLEDGE", "2, 24, EQUAL"})
    void horizonIsBoundByTheShorterOfTwo(String years, int months, HorizonBound bound) {
        Situation situation = complete(group("ovens", 10, months))
                .set(CaseFacts.KNOWLEDGE_LIFE, Estimate.exactly(new BigDecimal(years)))
                .build();

        assertThat(caseOf(situation).horizonBound().find()).contains(bound);
    }

    @ParameterizedTest
    @CsvSource({"24, STAY", "30, STAY", "31, LIKELY_STAY", "60, EQUAL", "61, LIKELY_KNOWLEDGE", "120, KNOWLEDGE"})
    void unknownLifeOfKnowledgeIsTheSoftFigureWithItsEnds(int months, HorizonBound bound) {
        Situation situation = complete(group("ovens", 10, months))
                .forget(CaseFacts.KNOWLEDGE_LIFE)
                .build();
        Outcome outcome = intervention.plan(situation);

        assertThat(caseOf(situation).horizonBound().find()).contains(bound);
        assertThat(estimate(figure(outcome, FigureId.of("knowledge-life")))).containsExactly("2.5", "5.0", "10.0");
        assertThat(((Section.Warning) section(outcome, "limits")).sentences())
                .extracting(sentence -> sentence.key())
                .contains("limit.knowledge-life-assumed");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, ALWAYS", "0.5, 1, 2, LIKELY", "0.5, 0.6, 2, UNLIKELY", "0.5, 0.6, 0.7, NEVER"})
    void reachSaysWhetherKnowledgeLastsUntilItPays(String low, String likely, String high, BreakEvenReach reach) {
        Situation situation = complete(group("ovens", 10, 24))
                .set(
                        CaseFacts.KNOWLEDGE_LIFE,
                        new Estimate<>(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high)))
                .build();

        assertThat(caseOf(situation).breakEvenReach().find()).contains(reach);
    }

    @Test
    void contractEndCountsWhereTheStayIsUnknown() {
        Entry agency = Entry.of("agency").with(CaseFacts.CONTRACT_END, LocalDate.of(2027, 11, 23));
        Situation.Builder situation = complete(agency);

        assertThat(number(plan(situation), "stay", "agency")).isEqualTo("12.0");
        assertThat(number(plan(situation.asOf(LocalDate.of(2028, 1, 1))), "stay", "agency"))
                .isEqualTo("0.0");
        Entry staying = agency.with(CaseFacts.EXPECTED_STAY, Estimate.exactly(Period.ofMonths(40)));
        assertThat(number(plan(complete(staying)), "stay", "agency")).isEqualTo("40.0");
    }

    @Test
    void contractEndSaysNothingWithoutADay() {
        Entry agency = Entry.of("agency").with(CaseFacts.CONTRACT_END, LocalDate.of(2027, 11, 23));
        Situation situation =
                Situation.builder().setEntries(Organisation.WORKFORCE, agency).build();

        assertThat(missing(intervention.plan(situation), "stay", "agency"))
                .containsExactly(FactRef.of(CaseFacts.EXPECTED_STAY, 1));
    }

    @Test
    void peopleWhoAreGoneTodayHaveNoTimeToEarnAnythingBack() {
        Outcome outcome = plan(complete(group("leaving", 10, 0)));

        assertThat(number(outcome, "bcr", "leaving")).isEqualTo("0.00");
        assertThat(number(outcome, "roi", "leaving")).isEqualTo("-100.0");
        assertThat(undefined(outcome, "needed-per-month", "leaving").reason().key())
                .isEqualTo("undefined.no-horizon");
    }

    @Test
    void developmentIsSharedOverEverybodyWhoTakesIt() {
        Entry group = group("ovens", 10, 24).with(CaseFacts.DEVELOPMENT_COST, euros(5_000));

        assertThat(number(plan(complete(group)), "cost-per-head", "ovens")).isEqualTo("1300");
    }

    @Test
    void developmentCannotBeSharedOverAnUnknownNumber() {
        Entry group = Entry.of("ovens")
                .with(CaseFacts.FEES, euros(600))
                .with(CaseFacts.HOURS, Estimate.exactly(BigDecimal.TEN))
                .with(CaseFacts.DEVELOPMENT_COST, euros(5_000));

        assertThat(missing(plan(complete(group)), "cost-per-head", "ovens"))
                .containsExactly(FactRef.of(CaseFacts.DEVELOPMENT_USERS, 1));
    }

    @Test
    void unknownPartsOfTheCostAreNamed() {
        Entry bare = Entry.of("ovens")
                .with(CaseFacts.FEES, euros(600))
                .with(CaseFacts.HOURS, Estimate.exactly(BigDecimal.TEN));
        Outcome outcome = plan(complete(bare));

        assertThat(number(outcome, "cost-per-head", "ovens")).isEqualTo("900");
        assertThat(((Section.Warning) section(outcome, "limits")).sentences())
                .extracting(sentence -> sentence.key())
                .contains("limit.without-travel", "limit.without-development");
    }

    @Test
    void obligedTrainingIsNamedAndStaysOutsideTheTest() {
        Situation without = complete(group("ovens", 10, 24)).build();
        Situation with = complete(group("ovens", 10, 24).with(CaseFacts.OBLIGED_COST, euros(800)))
                .build();
        Outcome outcome = intervention.plan(with);

        assertThat(number(outcome, "obliged-cost", "ovens")).isEqualTo("8000");
        assertThat(outcome.figures()).containsAll(intervention.plan(without).figures());
        assertThat(outcome.sections()).extracting(Section::id).contains("obliged");
        assertThat(intervention.plan(without).sections())
                .extracting(Section::id)
                .doesNotContain("obliged");
    }

    @Test
    void ownBenefitOfAGroupCountsOnlyWithEvidenceOfADifference() {
        Entry claimed = group("ovens", 10, 24).with(CaseFacts.GROUP_BENEFIT, euros(4_800));

        Outcome guessed = plan(complete(claimed.with(CaseFacts.BENEFIT_EVIDENCE, BenefitEvidence.OWN_ESTIMATE)));
        Outcome unsaid = plan(complete(claimed));
        Outcome measured = plan(complete(claimed.with(CaseFacts.BENEFIT_EVIDENCE, BenefitEvidence.MEASURED_HERE)));
        Outcome published = plan(complete(claimed.with(CaseFacts.BENEFIT_EVIDENCE, BenefitEvidence.PUBLISHED)));

        assertThat(number(guessed, "bcr", "ovens")).isEqualTo("2.00");
        assertThat(number(unsaid, "bcr", "ovens")).isEqualTo("2.00");
        assertThat(number(measured, "bcr", "ovens")).isEqualTo("4.00");
        assertThat(number(published, "bcr", "ovens")).isEqualTo("4.00");
        assertThat(((Section.Warning) section(guessed, "limits")).sentences())
                .extracting(sentence -> sentence.key())
                .contains("limit.own-benefit-set-aside");
    }

    @Test
    void missingFactsAreNamedWithTheirEntry() {
        Outcome outcome =
                plan(Situation.builder().setEntries(Organisation.WORKFORCE, group("ovens", 10, 24), Entry.of("shop")));

        assertThat(missing(outcome, "npv", "shop"))
                .containsExactlyInAnyOrder(
                        FactRef.of(Organisation.GROUP_HEADS, 2),
                        FactRef.of(CaseFacts.FEES, 2),
                        FactRef.of(CaseFacts.HOURS, 2),
                        FactRef.of(CaseFacts.EXPECTED_STAY, 2),
                        FactRef.of(Organisation.HOURLY_COST),
                        FactRef.of(CaseFacts.BENEFIT),
                        FactRef.of(CaseFacts.SHARE_ATTRIBUTED),
                        FactRef.of(CaseFacts.DISCOUNT_RATE));
    }

    @Test
    void nothingKnownStillGivesAnOutcomeThatSaysWhatItWants() {
        Outcome outcome = intervention.plan(Situation.unknown());

        assertThat(outcome.summary().key()).isEqualTo("summary.groups-unknown");
        assertThat(missing(figure(outcome, FigureId.of("total-cost"))))
                .containsExactly(FactRef.of(Organisation.WORKFORCE));
        assertThat(outcome.type()).isEqualTo(BusinessCaseByGroup.TYPE);
    }

    @Test
    void noGroupsAtAllIsAnAnswerAndNoQuestion() {
        Outcome outcome = plan(Situation.builder().setEntries(Organisation.WORKFORCE));

        assertThat(outcome.summary().key()).isEqualTo("summary.no-groups");
        assertThat(missing(figure(outcome, FigureId.of("total-cost")))).isEmpty();
    }

    @Test
    void freeTrainingHasNoRatio() {
        Entry free = group("ovens", 10, 24)
                .with(CaseFacts.FEES, euros(0, 600, 600))
                .with(CaseFacts.HOURS, Estimate.exactly(BigDecimal.ZERO));

        assertThat(undefined(plan(complete(free)), "roi", "ovens").reason().key())
                .isEqualTo("undefined.no-cost");
    }

    @Test
    void benefitThatMayBeNothingNeverPaysBackInTheWorstCase() {
        Outcome doubtful = plan(complete(group("ovens", 10, 24)).set(CaseFacts.BENEFIT, euros(0, 2_400, 4_800)));
        Outcome hopeless = plan(complete(group("ovens", 10, 24)).set(CaseFacts.BENEFIT, euros(0)));

        assertThat(undefined(doubtful, "payback", "ovens").reason().key())
                .isEqualTo("undefined.not-always-earned-back");
        assertThat(undefined(hopeless, "payback", "ovens").reason().key()).isEqualTo("undefined.never-earned-back");
    }

    @Test
    void groupsStandInTheOrderGiven() {
        Outcome outcome = plan(complete(group("b", 10, 6), group("a", 10, 60), group("c", 10, 24)));

        Section.Table table = (Section.Table) section(outcome, "cases");
        assertThat(table.rows())
                .extracting(row -> row.get(0))
                .extracting(cell -> ((Cell.Words) cell).text().arguments().get("label"))
                .extracting(label -> ((Label) label).line())
                .containsExactly("Groep b", "Groep a", "Groep c");
    }

    @Test
    void groupWithoutALabelIsShownByItsKey() {
        Section.Table table = (Section.Table) section(plan(complete(Entry.of("ovens"))), "cases");

        assertThat(((Cell.Words) table.rows().get(0).get(0)).text().arguments())
                .containsEntry("label", new Key("ovens"));
    }

    @Test
    void everyAssumptionThatIsHeardIsAnsweredAndNoOther() {
        for (Assumption assumption : Assumption.values()) {
            Outcome outcome =
                    plan(complete(group("ovens", 10, 24)).set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(assumption)));

            assertThat(outcome.sections())
                    .extracting(Section::id)
                    .filteredOn(id -> id.startsWith("assumption-"))
                    .containsExactly("assumption-" + assumption.id());
        }
    }

    @Test
    void eachReasonForDoubtAboutLowSchooledPeopleHasItsOwnAnswer() {
        for (LowSchooledReason reason : LowSchooledReason.values()) {
            Outcome outcome = plan(complete(group("ovens", 10, 24))
                    .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.LOW_SCHOOLED_TOO_UNCERTAIN))
                    .set(RoiByGroup.LOW_SCHOOLED_REASONS, Set.of(reason)));

            assertThat(((Section.Paragraph) section(outcome, "assumption-low-schooled-too-uncertain")).sentences())
                    .extracting(sentence -> sentence.key().replaceAll(".*\\.", ""))
                    .containsExactly("differences", reason.id(), "holds-at-the-low-end");
        }
    }

    @Test
    void claimAboutLoyaltyStandsOnlyBesideTheOrganisationsOwnStay() {
        Situation.Builder heard = complete(group("ovens", 10, 24))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.TOO_SHORT_PAYBACK));
        assertThat(plan(heard).sections()).extracting(Section::id).contains("stay");
        assertThat(sentences(plan(heard), "assumption-too-short-payback"))
                .contains("answer.too-short-payback.loyalty-claim");

        Situation.Builder noStay = heard.setEntries(Organisation.WORKFORCE, Entry.of("ovens"));
        assertThat(plan(noStay).sections()).extracting(Section::id).doesNotContain("stay");
        assertThat(sentences(plan(noStay), "assumption-too-short-payback"))
                .doesNotContain("answer.too-short-payback.loyalty-claim")
                .contains("answer.too-short-payback.no-stay-known");
    }

    @Test
    void decliningWithAgeLeadsToTasksThatKeepPeopleLearning() {
        Outcome outcome =
                plan(complete().set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.LESS_PRODUCTIVE_WITH_AGE)));

        assertThat(outcome.references()).containsExactly(RoiByGroupProfile.stimulatingTasks());
    }

    @Test
    void twiceTheHeadsIsTwiceTheMoneyAndTheSameRatios() {
        Situation situation = complete(group("half", 7, 20), group("whole", 14, 20))
                .set(CaseFacts.BENEFIT, euros(1_000, 2_000, 3_000))
                .set(CaseFacts.DISCOUNT_RATE, Percentage.of("4.5"))
                .build();
        List<GroupCase> cases =
                ((BusinessCaseByGroup) intervention.plan(situation)).cases().groups();
        GroupCase half = cases.get(0);
        GroupCase whole = cases.get(1);

        assertThat(whole.cost().get()).isEqualTo(half.cost().get().map(euros -> 2 * euros));
        assertThat(whole.benefit().get()).isEqualTo(half.benefit().get().map(euros -> 2 * euros));
        assertThat(whole.netPresentValue().get())
                .isEqualTo(half.netPresentValue().get().map(euros -> 2 * euros));
        assertThat(whole.benefitCostRatio()).isEqualTo(half.benefitCostRatio());
        assertThat(whole.returnOnInvestment()).isEqualTo(half.returnOnInvestment());
        assertThat(whole.payback()).isEqualTo(half.payback());
        assertThat(whole.breakEvenStay()).isEqualTo(half.breakEvenStay());
        assertThat(whole.neededMinutesPerWeek()).isEqualTo(half.neededMinutesPerWeek());
    }

    @Test
    void totalsAddUpAllGroups() {
        Outcome outcome = plan(complete(group("ovens", 10, 24), group("shop", 5, 6)));

        assertThat(number(outcome, "total-cost")).isEqualTo("18000");
        assertThat(outcome.effort().cost()).contains(FigureId.of("total-cost"));
    }

    private Outcome plan(Situation.Builder situation) {
        return intervention.plan(situation.build());
    }

    private GroupCase caseOf(Situation situation) {
        return ((BusinessCaseByGroup) intervention.plan(situation))
                .cases()
                .groups()
                .get(0);
    }

    @Test
    void unitsOfTheReverseAnswerAreMoneyAndTimePerPerson() {
        Outcome outcome = plan(costsOnly(group("ovens", 10, 24)));

        assertThat(figure(outcome, "needed-per-month", "ovens").unit()).contains(Unit.EUR_PER_PERSON_PER_MONTH);
        assertThat(figure(outcome, "needed-minutes", "ovens").unit()).contains(Unit.MINUTES_PER_PERSON_PER_WEEK);
    }
}
