// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import org.junit.jupiter.api.Test;

class TraitSelectorTest {
    private static final TraitSelector OLDER = TraitSelector.of(
            Organisation.WORKFORCE, Organisation.GROUP_AGE, EnumSet.of(AgeBand.FROM_45_TO_54, AgeBand.FROM_55));

    @Test
    void peopleAreSelectedUnlessEveryGroupIsKnownToBeOfOthers() {
        List<Entry> groups = new ArrayList<>();
        groups.add(Entry.of("unknown"));
        for (AgeBand age : AgeBand.values()) {
            groups.add(Entry.of("g").with(Organisation.GROUP_AGE, age));
        }
        Set<Integer> meant = Set.of(0, 4, 5);

        for (int first = 0; first < groups.size(); first++) {
            for (int second = 0; second < groups.size(); second++) {
                AnswerSheet sheet = workforce(groups.get(first), groups.get(second));
                assertThat(OLDER.selects(sheet)).isEqualTo(meant.contains(first) || meant.contains(second));
            }
        }
    }

    private static AnswerSheet workforce(Entry... groups) {
        return AnswerSheet.empty().with(Organisation.WORKFORCE, List.of(groups), Provenance.NONE);
    }

    @Test
    void anUnknownWorkforceMayHoldThemAndAnEmptyOneDoesNot() {
        assertThat(OLDER.selects(AnswerSheet.empty())).isTrue();
        assertThat(OLDER.selects(workforce())).isFalse();
    }

    @Test
    void onlyATraitThatIsAColumnOfTheListSelects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraitSelector.of(Organisation.WORKFORCE, Organisation.GROUP_HEADS, Set.of(2)))
                .withMessageContaining("trait");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraitSelector.of(Organisation.GOALS, Organisation.GROUP_AGE, Set.of()))
                .withMessageContaining("column");
        Fact<Boolean> loose = Fact.yesNo("com.example.mentor", "trait").asTrait();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraitSelector.of(Organisation.WORKFORCE, loose, Set.of(true)));
    }

    @Test
    void aSelectorDoesNotChangeWithTheSetThatWasHandedIn() {
        Set<AgeBand> values = EnumSet.of(AgeBand.FROM_55);
        TraitSelector selector = TraitSelector.of(Organisation.WORKFORCE, Organisation.GROUP_AGE, values);

        values.add(AgeBand.UNDER_25);

        assertThat(selector.values()).isEqualTo(Set.of(AgeBand.FROM_55));
    }
}
