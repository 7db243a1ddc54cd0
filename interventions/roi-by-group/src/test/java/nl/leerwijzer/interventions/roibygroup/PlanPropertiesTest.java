// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import org.junit.jupiter.api.Test;

/** What holds for every plan, over situations of every kind. */
class PlanPropertiesTest {
    private static final int ROUNDS = 1_000;
    private static final int DRAWS = 20;

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
        assertThat(compared).isGreaterThan(250);
    }

    private static void assertNotWorse(Estimate<Double> before, Estimate<Double> after) {
        double rounding = 1e-9 * (1 + Math.abs(before.low()) + Math.abs(before.high()));
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low() - rounding);
        assertThat(after.likely()).isGreaterThanOrEqualTo(before.likely() - rounding);
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high() - rounding);
    }

    private static Situation withLongerStay(Situation situation) {
        return situation
                .find(Organisation.WORKFORCE)
                .map(groups -> situation.toBuilder()
                        .set(
                                Organisation.WORKFORCE,
                                groups.stream()
                                        .map(group -> group.find(CaseFacts.EXPECTED_STAY)
                                                .map(stay -> group.with(
                                                        CaseFacts.EXPECTED_STAY,
                                                        stay.map(months -> Period.ofMonths(months.amount() + 7))))
                                                .orElse(group))
                                        .toList())
                        .build())
                .orElse(situation);
    }

    private List<GroupCase> cases(Situation situation) {
        return ((BusinessCaseByGroup) intervention.plan(situation)).cases().groups();
    }
}
