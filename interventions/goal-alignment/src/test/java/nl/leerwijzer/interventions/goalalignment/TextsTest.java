// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final BundledTexts OWN = BundledTexts.of(GoalAlignment.class, GoalAlignment.ID);
    private static final Texts ALL = Texts.from(List.of(
            OWN, BundledTexts.of(Organisation.class, "core"), BundledTexts.of(Organisation.class, Organisation.ID)));

    private final GoalAlignment goalAlignment = new GoalAlignment();

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        for (String key : OWN.keys(Language.NL)) {
            assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL));
        }
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(OWN.find(GoalAlignment.ID, key, language).orElseThrow())
                .placeholders();
    }

    @Test
    void everyTextThatIsUsedIsThereWithAValueForEachPlaceholderAndNoTextIsUnused() {
        List<Text> used = new ArrayList<>(ofMetadata());
        RandomSituations situations = new RandomSituations(7);
        for (int i = 0; i < 1_000; i++) {
            used.addAll(UsedTexts.of(goalAlignment.plan(situations.next())));
        }
        used.addAll(UsedTexts.of(goalAlignment.plan(Situation.unknown())));

        Set<String> keys = new TreeSet<>();
        for (Text text : Set.copyOf(used)) {
            if (text.owner().equals(GoalAlignment.ID)) {
                keys.add(text.key());
            }
            for (Language language : Language.values()) {
                String pattern = ALL.pattern(text.owner(), text.key(), language).orElse("");
                assertThat(pattern).as("%s in %s", text.key(), language).isNotBlank();
                assertThat(text.arguments().keySet())
                        .as(text.key())
                        .containsExactlyInAnyOrderElementsOf(
                                TextPattern.parse(pattern).placeholders());
            }
        }
        assertThat(keys).isEqualTo(new TreeSet<>(OWN.keys(Language.NL)));
    }

    private List<Text> ofMetadata() {
        Profile profile = goalAlignment.profile();
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.evidence().forEach(evidence -> texts.addAll(List.of(evidence.text(), evidence.limits())));
        profile.seeAlso().forEach(reference -> texts.add(reference.why()));
        for (Precondition precondition : goalAlignment.preconditions()) {
            texts.add(precondition.id().title());
            texts.add(precondition.id().explanation());
            for (Part part : precondition.parts()) {
                texts.add(precondition.id().part(part));
                texts.add(precondition.id().why(part));
                Remedies.of(part.condition()).forEach(remedy -> {
                    texts.add(remedy.how());
                    remedy.effort().ifPresent(texts::add);
                });
            }
        }
        AlignmentFacts.all().forEach(fact -> addFact(fact, texts));
        return texts;
    }

    private static void addFact(Fact<?> fact, List<Text> texts) {
        texts.addAll(List.of(fact.name(), fact.question(), fact.why()));
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            choice.choices().forEach(each -> texts.add(fact.choice(each)));
        } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
        }
    }
}
