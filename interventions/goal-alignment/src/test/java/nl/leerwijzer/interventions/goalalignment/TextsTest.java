// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final GoalAlignment goalAlignment = new GoalAlignment();
    private final OwnTexts own = OwnTexts.of(goalAlignment);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        own.requireSameInBothLanguages();
    }

    @Test
    void everyTextThatIsUsedIsThereWithAValueForEachPlaceholderAndNoTextIsUnused() {
        List<Text> shown = new ArrayList<>(ShownTexts.of(goalAlignment));
        RandomSituations situations = new RandomSituations(7);
        for (int i = 0; i < 1_000; i++) {
            shown.addAll(ShownTexts.of(goalAlignment.plan(situations.next())));
        }
        shown.addAll(ShownTexts.of(goalAlignment.plan(Situation.unknown())));

        own.requireWorded(shown);
        own.requireUsed(shown);
    }
}
