// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    @Test
    void groupIsComparedWithAllOthersTogether() {
        // Newcombe (1998), table II: 56/70 and 48/80 differ by 0.2, from 0.0524 to 0.3339.
        Situation situation = workforce(group("first", 80, 48), group("second", 40, 30), group("third", 30, 26));

        Estimate<Double> gap = Participation.of(situation).get(0).gap().get();

        assertThat(gap.low()).isCloseTo(-0.3339, within(0.00005));
        assertThat(gap.likely()).isCloseTo(-0.2, within(1e-12));
        assertThat(gap.high()).isCloseTo(-0.0524, within(0.00005));
    }

    @Test
    void groupLagsWhenTheGapIsMoreThanChance() {
        assertThat(Participation.someGroupLags(workforce(group("a", 80, 48), group("b", 70, 56))))
                .isTrue();
        assertThat(Participation.someGroupLags(workforce(group("a", 8, 4), group("b", 7, 5))))
                .isFalse();
    }

    @Test
    void sharesOfSmallGroupsAreNeitherShownNorToBeWorkedOut() {
        Situation with = workforce(group("a", 80, 48), group("b", 70, 56), group("small", 4, 0));
        Situation without = workforce(group("a", 80, 48), group("b", 70, 56));

        List<Participation> shown = Participation.of(with);

        assertThat(shown.get(2).took()).isEqualTo(Derived.impossible(Reason.TOO_FEW_PEOPLE));
        assertThat(shown.get(2).gap()).isEqualTo(Derived.impossible(Reason.TOO_FEW_PEOPLE));
        assertThat(shown.subList(0, 2)).isEqualTo(Participation.of(without));
    }

    @Test
    void peopleCountedTwiceAreNoShare() {
        Situation situation = workforce(group("a", 10, 11), group("b", 10, 5));

        assertThat(Participation.of(situation))
                .extracting(participation -> (Object) participation.gap())
                .containsExactly(
                        Derived.impossible(Reason.COUNTED_TWICE), Derived.impossible(Reason.NOTHING_TO_COMPARE));
        assertThat(Participation.someGroupLags(situation)).isFalse();
    }

    @Test
    void unknownWorkforceHasNobodyThatLags() {
        assertThat(Participation.of(Situation.unknown())).isEmpty();
        assertThat(Participation.someGroupLags(Situation.unknown())).isFalse();
    }

    @Test
    void gapIsShownAsAQuestion() {
        Outcome outcome = new RoiByGroup().plan(workforce(group("a", 80, 48), group("b", 70, 56)));

        assertThat(outcome.sections()).extracting(Section::id).contains("participation", "gap");
        assertThat(outcome.sections())
                .filteredOn(section -> section.id().equals("gap"))
                .flatExtracting(section -> ((Section.Paragraph) section).sentences())
                .extracting(sentence -> sentence.key())
                .containsExactly("gap.seen", "caution.gap-is-a-question");
    }

    private static Situation workforce(Entry... groups) {
        return Situation.builder()
                .set(Organisation.WORKFORCE, Arrays.asList(groups))
                .build();
    }

    private static Entry group(String key, int heads, int participants) {
        return Entry.of(key).with(Organisation.GROUP_HEADS, heads).with(CaseFacts.PARTICIPANTS, participants);
    }
}
