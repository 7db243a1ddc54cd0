// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern UNFILLED = Pattern.compile("[{}⟨⟩]");
    private static final BundledTexts OWN = BundledTexts.of(LearningAmbassadors.class, LearningAmbassadors.ID);
    private static final int SITUATIONS = 1_000;

    private final LearningAmbassadors intervention = new LearningAmbassadors();

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereAndEveryPlaceholderFilledAndNoKeyIsLeftOver(Language language) {
        Set<String> asked = new TreeSet<>();
        TextSource recording = (owner, key, in) -> {
            if (owner.equals(LearningAmbassadors.ID) && in == language) {
                asked.add(key);
            }
            return OWN.find(owner, key, in);
        };
        Texts texts = Texts.from(
                List.of(recording, BundledTexts.of(Fact.class, "core"), BundledTexts.of(Fact.class, Organisation.ID)));

        assertThat(reachableTexts())
                .allMatch(text -> isWorded(texts.render(text, language)), "has words and no open placeholder");

        // A unit is worded only where a figure has a value.
        intervention
                .plan(PreparedOrganisation.situation().build())
                .figures()
                .forEach(figure ->
                        assertThat(texts.show(figure.value().shown(), language)).doesNotContainPattern(UNFILLED));

        Set<String> leftOver = new TreeSet<>(OWN.keys(language));
        leftOver.removeAll(asked);
        assertThat(leftOver).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        assertThat(OWN.keys(Language.NL))
                .allSatisfy(key ->
                        assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL)));
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(OWN.find(LearningAmbassadors.ID, key, language).orElseThrow())
                .placeholders();
    }

    private static boolean isWorded(String words) {
        return !words.isBlank() && !UNFILLED.matcher(words).find();
    }

    private Set<Text> reachableTexts() {
        Set<Text> texts = fixedTexts().collect(Collectors.toCollection(HashSet::new));
        texts.addAll(
                ShownTexts.of(intervention.plan(PreparedOrganisation.situation().build())));
        RandomSituations situations = new RandomSituations(3);
        for (int i = 0; i < SITUATIONS; i++) {
            texts.addAll(ShownTexts.of(intervention.plan(situations.next((i % 10) / 9.0))));
        }
        return texts;
    }

    private Stream<Text> fixedTexts() {
        List<Text> texts = new ArrayList<>(ShownTexts.of(intervention.profile()));
        RandomSituations.facts(intervention).stream()
                .filter(fact -> fact.id().namespace().equals(LearningAmbassadors.ID))
                .forEach(fact -> texts.addAll(ShownTexts.of(fact)));
        for (Precondition precondition : intervention.preconditions()) {
            texts.add(precondition.id().title());
            texts.add(precondition.id().explanation());
            for (Part part : precondition.parts()) {
                texts.add(precondition.id().part(part));
                texts.add(precondition.id().why(part));
                texts.addAll(remedyTexts(part.condition()));
            }
        }
        Stream.of(Stage.values()).forEach(stage -> texts.addAll(List.of(stage.text(), stage.shortText())));
        return texts.stream();
    }

    private static List<Text> remedyTexts(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream()
                    .flatMap(child -> remedyTexts(child).stream())
                    .toList();
        }
        return ((Condition.Leaf) condition)
                .remedy()
                .map(remedy -> Stream.concat(Stream.of(remedy.how()), remedy.effort().stream())
                        .toList())
                .orElse(List.of());
    }
}
