// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

/** All that can be shown is worded, in both languages, and nothing is worded that is never shown. */
class TextsTest {
    private static final BundledTexts WORDS = BundledTexts.of(RoiByGroup.class, RoiByGroup.ID);

    private final RoiByGroup intervention = new RoiByGroup(20);
    private final OwnTexts own = OwnTexts.of(intervention);

    @Test
    void everythingThatCanBeShownReadsWithoutGapsAndNoTextIsWithoutUse() {
        List<Text> shown = new ArrayList<>(ShownTexts.of(intervention));
        // A cost that comes before every gain has one rate at most; that there may be several is said all the same.
        shown.add(Text.of(RoiByGroup.ID, "undefined." + Reason.SEVERAL_RATES.id()));
        shown.addAll(ShownTexts.of(intervention.plan(manyGroupsAsLongAsKnowledge())));
        RandomSituations situations = new RandomSituations(6);
        for (int round = 0; round < 1_200; round++) {
            shown.addAll(ShownTexts.of(intervention.plan(situations.next())));
        }

        own.requireWorded(shown);
        own.requireUsed(shown);
    }

    @Test
    void languagesHaveTheSameTextsWithTheSamePlaceholders() {
        own.requireSameInBothLanguages();
    }

    @Test
    void negativeCaseNeverReadsAsAnAdviceAgainst() {
        for (String key : WORDS.keys(Language.NL)) {
            assertThat(WORDS.find(RoiByGroup.ID, key, Language.NL).orElseThrow().toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContain("doe het niet", "niet doen", "investeer niet", "loont niet");
            assertThat(WORDS.find(RoiByGroup.ID, key, Language.EN).orElseThrow().toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContain("do not invest", "do not train", "not worth");
        }
    }

    private static Situation manyGroupsAsLongAsKnowledge() {
        return Bakery.complete(IntStream.range(0, 9)
                        .mapToObj(index -> Bakery.group("group-" + index, 10, 60))
                        .toArray(Entry[]::new))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.values()))
                .build();
    }
}
