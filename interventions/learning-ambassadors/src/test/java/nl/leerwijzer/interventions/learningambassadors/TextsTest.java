// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final int SITUATIONS = 1_000;

    private final LearningAmbassadors intervention = new LearningAmbassadors();
    private final OwnTexts own = OwnTexts.of(intervention);

    @Test
    void everyTextIsThereAndEveryPlaceholderFilledAndNoKeyIsLeftOver() {
        List<Text> shown = shown();

        own.requireWorded(shown);
        own.requireUsed(shown);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        own.requireSameInBothLanguages();
    }

    private List<Text> shown() {
        List<Text> texts = new ArrayList<>(ShownTexts.of(intervention));
        Stream.of(Stage.values()).forEach(stage -> texts.addAll(List.of(stage.text(), stage.shortText())));
        Outcome prepared = intervention.plan(PreparedOrganisation.situation().build());
        texts.addAll(ShownTexts.of(prepared));
        texts.addAll(ShownTexts.ofUnits(prepared));
        RandomSituations situations = new RandomSituations(3);
        for (int i = 0; i < SITUATIONS; i++) {
            texts.addAll(ShownTexts.of(intervention.plan(situations.next((i % 10) / 9.0))));
        }
        return texts;
    }
}
