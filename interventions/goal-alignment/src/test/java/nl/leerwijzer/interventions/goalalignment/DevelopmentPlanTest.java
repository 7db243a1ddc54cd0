// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Barrier;
import org.junit.jupiter.api.Test;

/** What may serve a development plan follows from what keeps the group from learning. */
class DevelopmentPlanTest {
    /** Read from the pages of the interventions: what each says that it is for. */
    private static final Map<Barrier, Set<Support>> PLAIN = new EnumMap<>(Map.of(
            Barrier.NO_TIME_BESIDE_WORK, EnumSet.of(Support.WORKPLACE),
            Barrier.BACK_TO_SCHOOL, EnumSet.of(Support.WORKPLACE),
            Barrier.DOUBT_OF_OWN_ABILITY, EnumSet.of(Support.WORKPLACE, Support.ROLE_MODELS),
            Barrier.USE_NOT_SEEN, EnumSet.of(Support.TALKS),
            Barrier.OFFER_DOES_NOT_FIT, EnumSet.of(Support.TALKS),
            Barrier.OFFER_UNKNOWN, EnumSet.of(Support.ROLE_MODELS),
            Barrier.RETURN_DOUBTED, EnumSet.of(Support.RETURN)));

    @Test
    void everySetOfBarriersIsServedByAllThatServesOneOfThem() {
        int checked = 0;
        for (Set<Barrier> barriers : allSets()) {
            Set<Support> expected = EnumSet.noneOf(Support.class);
            barriers.forEach(barrier -> expected.addAll(PLAIN.get(barrier)));
            GoalAlignmentPlan plan = withBarriers(barriers);

            assertThat(plan.developmentPlans().get(0).supports()).isEqualTo(expected);
            assertThat(plan.references())
                    .isEqualTo(expected.stream().map(Support::reference).toList());
            checked++;
        }
        assertThat(checked).isEqualTo(1 << Barrier.values().length);
    }

    @Test
    void doubtAboutTheReturnIsTheEmployersAndAllElseIsTheEmployees() {
        assertThat(Support.RETURN.reference().target())
                .isEqualTo(new Reference.Target.ByTheme(Optional.of(Audience.EMPLOYER), Theme.RETURN));
        assertThat(EnumSet.complementOf(EnumSet.of(Support.RETURN)))
                .allSatisfy(support -> assertThat(support.reference().target())
                        .isEqualTo(new Reference.Target.ByTheme(Optional.of(Audience.EMPLOYEES), support.theme())));
    }

    @Test
    void whileNobodySaidWhatIsInTheWayEverythingMayServe() {
        GoalAlignmentPlan plan = new GoalAlignment().plan(CareHome.situation());

        assertThat(plan.developmentPlans()).allSatisfy(each -> {
            assertThat(each.barriers()).isEmpty();
            assertThat(each.supports()).containsExactly(Support.values());
        });
        assertThat(plan.references()).hasSize(4);
        assertThat(new GoalAlignment().plan(Situation.unknown()).references())
                .as("without a plan there is nothing to serve")
                .isEmpty();
    }

    @Test
    void barriersOfAllGapsOfAPlanCountTogether() {
        Situation situation = CareHome.builder()
                .setEntries(
                        AlignmentFacts.GAPS,
                        CareHome.gap("n1", "falls", "night", "digital")
                                .with(AlignmentFacts.GAP_BARRIERS, Set.of(Barrier.OFFER_UNKNOWN)),
                        CareHome.gap("n2", "falls", "night", "dementia")
                                .with(AlignmentFacts.GAP_BARRIERS, Set.of(Barrier.RETURN_DOUBTED)))
                .build();

        DevelopmentPlan plan =
                new GoalAlignment().plan(situation).developmentPlans().get(0);

        assertThat(plan.barriers()).contains(Set.of(Barrier.OFFER_UNKNOWN, Barrier.RETURN_DOUBTED));
        assertThat(plan.supports()).containsExactly(Support.ROLE_MODELS, Support.RETURN);
    }

    private static GoalAlignmentPlan withBarriers(Set<Barrier> barriers) {
        Entry gap = CareHome.gap("n1", "falls", "night", "digital").with(AlignmentFacts.GAP_BARRIERS, barriers);
        return new GoalAlignment()
                .plan(CareHome.builder().setEntries(AlignmentFacts.GAPS, gap).build());
    }

    private static List<Set<Barrier>> allSets() {
        List<Set<Barrier>> sets = new ArrayList<>(List.of(EnumSet.noneOf(Barrier.class)));
        for (Barrier barrier : Barrier.values()) {
            for (Set<Barrier> smaller : List.copyOf(sets)) {
                Set<Barrier> larger = EnumSet.copyOf(smaller);
                larger.add(barrier);
                sets.add(larger);
            }
        }
        return sets;
    }
}
