// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    /** Activities with which no limit, however wide, lets a plan cover the three routes. */
    private static final List<Activity> ADDED_ONLY = ActivityCatalogue.all().stream()
            .filter(activity -> activity.route() == Route.ADD)
            .toList();

    private final WorkplaceLearning intervention = new WorkplaceLearning();
    private final OwnTexts own = OwnTexts.of(intervention);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        own.requireSameInBothLanguages();
    }

    @Test
    void everyTextThatIsUsedIsThereAndReadsWithoutGapsInBothLanguagesAndNoTextIsUnused() {
        List<Text> shown = new ArrayList<>(ShownTexts.of(intervention));
        ActivityCatalogue.all().forEach(activity -> shown.addAll(List.of(activity.name(), activity.how())));
        for (int seed = 0; seed < 400; seed++) {
            RandomSituations situations = new RandomSituations(seed, seed % 3 == 0 ? 10 : 0);
            shown.addAll(ShownTexts.of(intervention.plan(situations.next())));
            shown.addAll(ShownTexts.of(WeekPlan.of(PlanInput.read(situations.next()), ADDED_ONLY)));
        }

        own.requireWorded(shown);
        own.requireUsed(shown);
    }
}
