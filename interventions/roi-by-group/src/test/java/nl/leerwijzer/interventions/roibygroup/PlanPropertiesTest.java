// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.interventions.roibygroup.calculation.StayBasis;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

/** What holds for every plan, over situations of every kind. */
class PlanPropertiesTest {
    private static final int ROUNDS = Samples.of(600);
    private static final int DRAWS = 20;
    private static final Derived<Estimate<Double>> OUTLIVES_KNOWLEDGE =
            Derived.impossible(Derived.Reason.OUTLIVES_KNOWLEDGE);
    private static final Set<String> OF_THE_WHOLE_GROUP = Set.of(
            "cost",
            "hours",
            "obliged-cost",
            "benefit",
            "npv",
            "npv-simulated",
            "not-developing-failures",
            "not-developing-productivity",
            "not-developing-innovation",
            "not-developing-replacement",
            "not-developing-known",
            "not-developing",
            "swing",
            "utility");
    private static final List<Function<GroupCase, Derived<Estimate<Double>>>> RESULTS = List.of(
            GroupCase::costPerHead,
            GroupCase::stay,
            GroupCase::horizon,
            GroupCase::fullMonths,
            GroupCase::benefit,
            GroupCase::benefitCostRatio,
            GroupCase::returnOnInvestment,
            GroupCase::payback,
            GroupCase::netPresentValue,
            GroupCase::netPresentValueAtEqualStay,
            GroupCase::breakEvenStay,
            GroupCase::extension,
            GroupCase::neededPerMonth,
            GroupCase::neededMinutesPerWeek,
            GroupCase::neededShare);

    private final RoiByGroup intervention = new RoiByGroup(DRAWS);

    @Test
    void everyPlanIsSoundAndTheSameWheneverItIsMade() {
        RandomSituations situations = new RandomSituations(1);
        for (int round = 0; round < ROUNDS; round++) {
            Situation situation = situations.next();
            Outcome outcome = intervention.plan(situation);

            OutcomeBuilder.requireSound(outcome);
            assertThat(new RoiByGroup(DRAWS).plan(situation)).isEqualTo(outcome).hasSameHashCodeAs(outcome);
        }
    }

    @Test
    void figuresAndOrderAreTheSameForOtherLabelsAndTraits() {
        RandomSituations situations = new RandomSituations(2);
        for (int round = 0; round < ROUNDS; round++) {
            Situation situation = situations.next();
            Outcome outcome = intervention.plan(situation);
            Outcome other = intervention.plan(situations.withOtherPeople(situation));

            assertThat(other.figures()).isEqualTo(outcome.figures());
            assertThat(other.effort()).isEqualTo(outcome.effort());
            assertThat(other.cautions()).isEqualTo(outcome.cautions());
            assertThat(other.sections())
                    .extracting(Section::id)
                    .isEqualTo(outcome.sections().stream().map(Section::id).toList());
        }
    }

    @Test
    void everyFigureForWantOfFactsNamesFactsThatAreDeclaredAndUnknown() {
        RandomSituations situations = new RandomSituations(3);
        Set<FactRef> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Situation situation = situations.next();
            for (Figure figure : intervention.plan(situation).figures()) {
                if (figure.value() instanceof FigureValue.Undefined undefined
                        && undefined.reason().owner().equals("core")) {
                    assertThat(undefined.missing()).isNotEmpty();
                    undefined.missing().forEach(ref -> assertUnknown(situation, ref));
                    seen.addAll(undefined.missing());
                }
            }
        }
        assertThat(seen).extracting(FactRef::fact).contains(CaseFacts.DISCOUNT_RATE, CaseFacts.FEES);
    }

    private void assertUnknown(Situation situation, FactRef ref) {
        Fact<?> fact = ref.fact();
        assertThat(intervention.facts()).contains(fact);
        if (ref.entry().isPresent()) {
            List<Entry> groups = situation.find(Organisation.WORKFORCE).orElseThrow();
            assertThat(groups.get(ref.entry().getAsInt() - 1).find(fact)).isEmpty();
        } else {
            assertThat(situation.find(fact)).isEmpty();
        }
    }

    @Test
    void whatStandsBehindTheFiguresIsExplainedForJustTheTablesThatAreThere() {
        Set<String> tables = Set.of("readings", "uncertainty", "beside", "advanced");
        RandomSituations situations = new RandomSituations(16);
        Set<Set<String>> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS / 6; round++) {
            List<Section> sections = intervention.plan(situations.next()).sections();

            Set<String> shown =
                    sections.stream().map(Section::id).filter(tables::contains).collect(Collectors.toSet());
            Set<String> explained = sections.stream()
                    .filter(section -> section.id().equals("behind"))
                    .flatMap(section -> ((Section.Paragraph) section).sentences().stream())
                    .map(sentence -> sentence.key().substring("behind.".length()))
                    .collect(Collectors.toSet());
            assertThat(explained).isEqualTo(shown);
            seen.add(shown);
        }
        assertThat(seen).as("tables that are there together").hasSizeGreaterThan(2);
    }

    @Test
    void twiceThePeopleIsTwiceTheMoneyAndTheSameRatios() {
        RandomSituations situations = new RandomSituations(12);
        int compared = 0;
        for (int round = 0; round < ROUNDS / 6; round++) {
            Situation situation = situations.next();
            List<Figure> once = intervention.plan(situation).figures();
            List<Figure> twice =
                    intervention.plan(withTwiceThePeople(situation)).figures();
            for (int i = 0; i < once.size(); i++) {
                Figure figure = once.get(i);
                if (figure.id().entry().isEmpty() || figure.id().name().startsWith("participation")) {
                    continue;
                }
                assertThat(twice.get(i).id()).isEqualTo(figure.id());
                double factor = OF_THE_WHOLE_GROUP.contains(figure.id().name()) ? 2 : 1;
                assertSameTimes(factor, figure, twice.get(i));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(2_000));
    }

    /** Figures are rounded, so that twice a rounded figure may be off by the rounding of both. */
    private static void assertSameTimes(double factor, Figure once, Figure twice) {
        if (once.value() instanceof FigureValue.Exact before && twice.value() instanceof FigureValue.Exact after) {
            assertTimes(factor, before.quantity(), after.quantity(), once);
        } else if (once.value() instanceof FigureValue.Estimated before
                && twice.value() instanceof FigureValue.Estimated after) {
            assertTimes(factor, before.estimate().low(), after.estimate().low(), once);
            assertTimes(factor, before.estimate().likely(), after.estimate().likely(), once);
            assertTimes(factor, before.estimate().high(), after.estimate().high(), once);
        } else if (once.value() instanceof FigureValue.Term || once.value() instanceof FigureValue.Undefined) {
            assertThat(twice.value()).isEqualTo(once.value());
        }
    }

    private static void assertTimes(double factor, Quantity before, Quantity after, Figure figure) {
        double unit = Math.pow(10, -figure.unit().orElseThrow().decimals());
        double expected = factor * before.amount().doubleValue();
        assertThat(after.amount().doubleValue())
                .as(figure.id().name())
                .isCloseTo(expected, within(1.5 * unit + 1e-9 * Math.abs(expected)));
    }

    private static Situation withTwiceThePeople(Situation situation) {
        return changed(situation, group -> {
            Entry more = group.find(Organisation.GROUP_HEADS)
                    .map(heads -> group.with(Organisation.GROUP_HEADS, 2 * heads))
                    .orElse(group);
            return group.find(Organisation.GROUP_FTE)
                    .map(jobs -> more.with(Organisation.GROUP_FTE, jobs.multiply(BigDecimal.valueOf(2))))
                    .orElse(more);
        });
    }

    @Test
    void rangesContainWhatAnyValuesWithinTheEstimatesGive() {
        RandomSituations situations = new RandomSituations(13);
        int compared = 0;
        for (int round = 0; round < ROUNDS / 2; round++) {
            Situation situation = situations.next();
            List<GroupCase> ranges = cases(situation);
            List<GroupCase> points = cases(situations.somewhereWithin(situation));
            for (int i = 0; i < ranges.size(); i++) {
                for (Function<GroupCase, Derived<Estimate<Double>>> result : RESULTS) {
                    Derived<Estimate<Double>> range = result.apply(ranges.get(i));
                    Derived<Estimate<Double>> point = result.apply(points.get(i));
                    // Whether knowledge lasts until the break-even is another figure: at one point it may not.
                    if (range.find().isPresent() && !point.equals(OUTLIVES_KNOWLEDGE)) {
                        double rounding = 1e-6
                                * (1
                                        + Math.abs(range.get().high())
                                        + Math.abs(range.get().low()));
                        assertThat(point.get().likely())
                                .isBetween(
                                        range.get().low() - rounding,
                                        range.get().high() + rounding);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(2_000));
    }

    @Test
    void equalSeedsGiveEqualPlansAndOthersMoveOnlyWhatIsSimulated() {
        RandomSituations situations = new RandomSituations(14);
        for (int round = 0; round < ROUNDS / 10; round++) {
            Situation situation = situations.next();
            Situation other = situation.toBuilder().seed(situation.seed() + 1).build();
            List<Figure> figures = intervention.plan(situation).figures();
            List<Figure> moved = intervention.plan(other).figures();

            assertThat(intervention.plan(situation).figures()).isEqualTo(figures);
            assertThat(moved.stream().filter(PlanPropertiesTest::isNotSimulated).toList())
                    .isEqualTo(figures.stream()
                            .filter(PlanPropertiesTest::isNotSimulated)
                            .toList());
        }
    }

    private static boolean isNotSimulated(Figure figure) {
        return !Set.of("npv-simulated", "npv-positive").contains(figure.id().name());
    }

    @Test
    void beyondTheLifeOfKnowledgeThatEndsALongerStayChangesNothing() {
        RandomSituations situations = new RandomSituations(15);
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Situation situation = situations.next();
            List<GroupCase> cases = cases(situation);
            List<GroupCase> longer = cases(withLongerStay(situation));
            for (int i = 0; i < cases.size(); i++) {
                if (cases.get(i).horizonBound().find().equals(Optional.of(HorizonBound.KNOWLEDGE))
                        && cases.get(i).stayBasis().get() == StayBasis.EXPECTED_STAY) {
                    assertThat(longer.get(i).benefit()).isEqualTo(cases.get(i).benefit());
                    assertThat(longer.get(i).benefitCostRatio())
                            .isEqualTo(cases.get(i).benefitCostRatio());
                    assertThat(longer.get(i).netPresentValue())
                            .isEqualTo(cases.get(i).netPresentValue());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(20));
    }

    @Test
    void longerStayNeverMakesACaseWorse() {
        RandomSituations situations = new RandomSituations(4);
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Situation situation = situations.next();
            List<GroupCase> cases = cases(situation);
            List<GroupCase> longer = cases(withLongerStay(situation));
            for (int i = 0; i < cases.size(); i++) {
                if (cases.get(i).netPresentValue().find().isPresent()) {
                    assertNotWorse(
                            cases.get(i).netPresentValue().get(),
                            longer.get(i).netPresentValue().get());
                    compared++;
                }
                if (cases.get(i).benefitCostRatio().find().isPresent()) {
                    assertNotWorse(
                            cases.get(i).benefitCostRatio().get(),
                            longer.get(i).benefitCostRatio().get());
                }
            }
        }
        assertThat(compared).isGreaterThan(120);
    }

    private static void assertNotWorse(Estimate<Double> before, Estimate<Double> after) {
        double rounding = 1e-9 * (1 + Math.abs(before.low()) + Math.abs(before.high()));
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low() - rounding);
        assertThat(after.likely()).isGreaterThanOrEqualTo(before.likely() - rounding);
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high() - rounding);
    }

    private static Situation withLongerStay(Situation situation) {
        return changed(
                situation,
                group -> group.find(CaseFacts.EXPECTED_STAY)
                        .map(stay -> group.with(
                                CaseFacts.EXPECTED_STAY, stay.map(months -> Period.ofMonths(months.amount() + 7))))
                        .orElse(group));
    }

    private static Situation changed(Situation situation, UnaryOperator<Entry> change) {
        return situation
                .find(Organisation.WORKFORCE)
                .map(groups -> situation.toBuilder()
                        .set(Organisation.WORKFORCE, groups.stream().map(change).toList())
                        .build())
                .orElse(situation);
    }

    private static List<GroupCase> cases(Situation situation) {
        return BusinessCases.of(situation).groups();
    }
}
