// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import static nl.leerwijzer.instruments.roiobjections.Workshop.group;
import static nl.leerwijzer.instruments.roiobjections.Workshop.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.instruments.roiobjections.matching.Listener;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

/** All that can be shown is worded, in both languages, and nothing is worded that is never shown. */
class TextsTest {
    private final RoiObjections instrument = new RoiObjections();
    private final OwnTexts own = OwnTexts.of(instrument, new RoiByGroup());

    @Test
    void everythingThatCanBeShownReadsWithoutGapsAndNoTextIsWithoutUse() {
        List<Text> shown = shown();

        own.requireWorded(shown);
        own.requireUsed(shown);
    }

    @Test
    void languagesHaveTheSameTextsWithTheSamePlaceholders() {
        own.requireSameInBothLanguages();
    }

    private List<Text> shown() {
        List<Text> texts = new ArrayList<>(ShownTexts.of(instrument));
        for (Situation document : documents()) {
            texts.addAll(ShownTexts.of(instrument.use(document)));
        }
        new Listener().concepts().forEach(concept -> texts.add(Text.of(RoiObjections.ID, "term." + concept)));
        for (HorizonBound bound : HorizonBound.values()) {
            texts.add(Text.of(RoiByGroup.ID, "figure.horizon-bound.term." + bound.id()));
        }
        for (Derived.Reason reason : Derived.Reason.values()) {
            texts.add(Text.of(RoiByGroup.ID, "undefined." + reason.id()));
        }
        return texts;
    }

    /** Documents that between them lead to everything there is to say. */
    private static List<Situation> documents() {
        Entry pays = group("pays", 90);
        Entry paysNot = group("pays-not", 6);
        Entry unlabelled = Entry.of("unlabelled").with(Organisation.GROUP_HEADS, 4);
        return List.of(
                Situation.unknown(),
                saying("Hello.").build(),
                saying("Die gaan toch bijna met pensioen.").build(),
                everyAssumption().build(),
                everyAssumption().setEntries(Organisation.WORKFORCE, unlabelled).build(),
                Workshop.with(everyAssumption(), pays, paysNot, unlabelled).build(),
                Workshop.with(everyAssumption(), pays)
                        .set(CaseFacts.BENEFIT, new Estimate<>(Money.ZERO, Money.ofEuros(1), Money.ofEuros(2)))
                        .build());
    }

    private static Situation.Builder everyAssumption() {
        return Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.values()));
    }
}
