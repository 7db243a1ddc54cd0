// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.analysis.Draws;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;
import nl.leerwijzer.testkit.situations.Samples;
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
    void smallGroupsAreShownTogetherWithTheSmallestOther() {
        Situation situation = workforce(group("a", 80, 48), group("small", 4, 1), group("b", 70, 56));

        List<Participation> shown = Participation.of(situation);

        assertThat(shown)
                .extracting(Participation::groups)
                .containsExactly(List.of(new Key("a")), List.of(new Key("small"), new Key("b")));
        assertThat(shown.get(1).took().get()).isEqualTo(new Proportion(57, 74));
    }

    @Test
    void smallGroupsThatAreEnoughTogetherLeaveTheOthersAsTheyAre() {
        Situation situation =
                workforce(group("a", 80, 48), group("small", 3, 1), group("b", 70, 56), group("tiny", 2, 1));

        assertThat(Participation.of(situation))
                .extracting(Participation::groups)
                .containsExactly(
                        List.of(new Key("a")), List.of(new Key("small"), new Key("tiny")), List.of(new Key("b")));
    }

    @Test
    void groupsTogetherOfWhichNobodyOrEverybodyTookPartAreLeftOutAltogether() {
        Situation nobody = workforce(group("a", 80, 48), group("b", 70, 56), group("c", 3, 0), group("d", 2, 0));
        Situation everybody = workforce(group("a", 80, 48), group("b", 70, 56), group("c", 3, 3), group("d", 2, 2));
        Situation without = workforce(group("a", 80, 48), group("b", 70, 56));

        for (Situation situation : List.of(nobody, everybody)) {
            List<Participation> shown = Participation.of(situation);

            assertThat(shown.get(2).took()).isEqualTo(Derived.impossible(Reason.TOO_FEW_PEOPLE));
            assertThat(shown.subList(0, 2)).isEqualTo(Participation.of(without));
        }
    }

    @Test
    void tooFewPeopleInAllAreNotShownAtAll() {
        List<Participation> shown = Participation.of(workforce(group("a", 2, 1), group("b", 2, 0)));

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).took()).isEqualTo(Derived.impossible(Reason.TOO_FEW_PEOPLE));
        assertThat(shown.get(0).gap()).isEqualTo(Derived.impossible(Reason.TOO_FEW_PEOPLE));
    }

    /**
     * Everything that is shown is turned back into counts, by somebody who knows how many people each group has; what is
     * shown as a share with a decimal is taken as if it were exact, and the gaps are used to find the others.
     */
    @Test
    void nobodyCanWorkOutHowManyOfASmallGroupTookPart() {
        Draws draws = Draws.from(31);
        int attacked = 0;
        for (int round = 0; round < Samples.of(150); round++) {
            List<Integer> heads = new ArrayList<>();
            List<Integer> took = new ArrayList<>();
            int groups = 2 + (int) (draws.uniform() * 3);
            for (int index = 0; index < groups; index++) {
                heads.add(2 + (int) (draws.uniform() * 6));
                took.add((int) (draws.uniform() * (heads.get(index) + 1)));
            }
            List<List<Integer>> worlds = worldsThatLookLike(heads, took);
            for (int index = 0; index < groups; index++) {
                if (heads.get(index) < Participation.SMALLEST_GROUP) {
                    int group = index;
                    assertThat(worlds.stream().map(world -> world.get(group)).distinct())
                            .as("%s of %s", took, heads)
                            .hasSizeGreaterThan(1);
                    attacked++;
                }
            }
        }
        assertThat(attacked).isGreaterThan(Samples.of(150));
    }

    /** All ways in which people may have taken part that show exactly the same. */
    private static List<List<Integer>> worldsThatLookLike(List<Integer> heads, List<Integer> took) {
        List<Participation> shown = Participation.of(situation(heads, took));
        List<List<Integer>> worlds = new ArrayList<>(List.of(List.of()));
        for (int people : heads) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> world : worlds) {
                for (int count = 0; count <= people; count++) {
                    List<Integer> next = new ArrayList<>(world);
                    next.add(count);
                    longer.add(next);
                }
            }
            worlds = longer;
        }
        return worlds.stream()
                .filter(world -> Participation.of(situation(heads, world)).equals(shown))
                .toList();
    }

    private static Situation situation(List<Integer> heads, List<Integer> took) {
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < heads.size(); index++) {
            entries.add(group("group-" + index, heads.get(index), took.get(index)));
        }
        return workforce(entries.toArray(Entry[]::new));
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
        Outcome outcome = new RoiByGroup(1).plan(workforce(group("a", 80, 48), group("b", 70, 56)));

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
