// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.text.Text;

/** The texts without which a plug-in cannot be listed, asked about or explained. */
final class EssentialTexts {
    private EssentialTexts() {}

    static List<Text> of(InstalledIntervention installed) {
        List<Text> texts = ofProfile(installed.profile());
        addFacts(installed.declaredFacts(), texts);
        installed.preconditions().forEach(asked -> {
            texts.add(asked.precondition().id().title());
            for (Part part : asked.parts()) {
                texts.add(asked.precondition().id().part(part));
            }
        });
        return texts;
    }

    static List<Text> of(InstalledInstrument installed) {
        List<Text> texts = ofProfile(installed.profile());
        addFacts(installed.facts(), texts);
        return texts;
    }

    private static List<Text> ofProfile(Profile profile) {
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.evidence().forEach(evidence -> texts.addAll(List.of(evidence.text(), evidence.limits())));
        profile.links().forEach(link -> texts.add(link.text()));
        return texts;
    }

    private static void addFacts(Set<Fact<?>> facts, List<Text> texts) {
        for (Fact<?> fact : facts) {
            texts.addAll(List.of(fact.name(), fact.question(), fact.why()));
            if (fact.kind() instanceof Kind.Choice<?> choice) {
                choice.choices().forEach(each -> texts.add(fact.choice(each)));
            } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
                set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
            }
        }
    }
}
