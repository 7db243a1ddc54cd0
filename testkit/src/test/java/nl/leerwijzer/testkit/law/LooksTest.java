// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.voucher.TrainingVoucher;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Subject VOUCHER = InterventionSubject.of(new TrainingVoucher());
    private static final List<Fact<?>> LOOKS = Looks.looks(VOUCHER);

    @Test
    void tenThousandPairsOfSituationsAreCompared() {
        long pairs = Looks.situations(VOUCHER, LOOKS)
                .mapToLong(situation -> Looks.relabelled(situation, LOOKS).size())
                .sum();

        assertThat(pairs).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void nothingButLabelsAndTraitsIsChanged() {
        Set<Fact<?>> looks = Set.copyOf(LOOKS);
        assertThat(looks).contains(Organisation.GROUP_AGE, Organisation.GROUP_LABEL, Organisation.GOAL_LABEL);
        Looks.situations(VOUCHER, LOOKS).limit(200).forEach(situation -> {
            for (Situation other : Looks.relabelled(situation, LOOKS)) {
                assertThat(withoutLooks(other)).isEqualTo(withoutLooks(situation));
            }
        });
    }

    /** What every entry of the workforce says beside labels and traits, and all other facts but the lists. */
    private static List<Object> withoutLooks(Situation situation) {
        return List.of(
                situation.asOf(),
                situation.seed(),
                situation.answers().given().keySet(),
                situation.find(Organisation.EMPLOYEES),
                situation.find(Organisation.WORKFORCE).stream()
                        .flatMap(List::stream)
                        .map(group -> List.of(
                                group.key(), group.find(Organisation.GROUP_HEADS), group.find(Organisation.GROUP_FTE)))
                        .collect(Collectors.toList()));
    }
}
