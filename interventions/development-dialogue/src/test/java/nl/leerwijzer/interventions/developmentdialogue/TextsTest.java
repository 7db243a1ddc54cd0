// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final BundledTexts OWN = BundledTexts.of(DevelopmentDialogue.class, DialogueFacts.ID);
    private static final Texts ALL = Texts.from(List.of(
            OWN, BundledTexts.of(Organisation.class, "core"), BundledTexts.of(Organisation.class, Organisation.ID)));

    private static final int LINE = 70;
    private static final int LINES_OF_A_PAGE = 50;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) ");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final DevelopmentDialogue intervention = new DevelopmentDialogue();

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        for (String key : OWN.keys(Language.NL)) {
            assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL));
        }
    }

    @Test
    void everyTextThatIsUsedIsThereWithAValueForEachPlaceholderAndNoTextIsUnused() {
        List<Text> used = new ArrayList<>(ofMetadata());
        for (int seed = 0; seed < 600; seed++) {
            used.addAll(UsedTexts.of(intervention.plan(new RandomSituations(seed, seed % 3 * 15).next())));
        }
        used.addAll(UsedTexts.of(intervention.plan(Situation.unknown())));
        used.addAll(UsedTexts.of(intervention.plan(Staff.WELL_TALKED_WITH)));

        Set<String> keys = new TreeSet<>();
        for (Text text : Set.copyOf(used)) {
            if (text.owner().equals(DialogueFacts.ID)) {
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

    @Test
    void everyTextOfAnOutcomeReadsWithoutGapsInBothLanguages() {
        for (int seed = 0; seed < 100; seed++) {
            for (Text text : UsedTexts.of(intervention.plan(new RandomSituations(seed, 10).next()))) {
                for (Language language : Language.values()) {
                    assertThat(ALL.render(text, language))
                            .as(text.key())
                            .isNotBlank()
                            .doesNotContain("⟨", "{", "}");
                }
            }
        }
    }

    @Test
    void theEmployeesSheetIsWrittenInShortSentencesAndFitsOnAPage() {
        PreparationSheet sheet = intervention.plan(Staff.UNSAFE).sheet(Side.EMPLOYEE);
        List<Text> all = Stream.concat(
                        sheet.questions().stream().map(PreparationSheet.Question::text), sheet.themes().stream())
                .toList();

        assertThat(all).hasSize(12);
        for (Text question : all) {
            String words = ALL.render(question, Language.NL);
            assertThat(words).hasSizeLessThan(160);
            // B1: a reader should not have to keep more than about a dozen words in mind.
            for (String sentence : SENTENCE_END.splitAsStream(words).toList()) {
                assertThat(SPACE.splitAsStream(sentence)).as(sentence).hasSizeLessThanOrEqualTo(14);
            }
        }
    }

    @Test
    void bothSheetsFitOnAPageHoweverMuchTheyName() {
        for (Side side : Side.values()) {
            PreparationSheet sheet = intervention.plan(Staff.UNSAFE).sheet(side);
            List<Text> questions = Stream.concat(
                            sheet.questions().stream().map(PreparationSheet.Question::text), sheet.themes().stream())
                    .toList();
            for (Language language : Language.values()) {
                // Half of the page is for the answers.
                int lines = questions.stream()
                        .mapToInt(question -> 1 + ALL.render(question, language).length() / LINE)
                        .sum();
                assertThat(lines).as("%s in %s", side, language).isLessThanOrEqualTo(LINES_OF_A_PAGE / 2);
            }
        }
    }

    private List<Text> ofMetadata() {
        Profile profile = intervention.profile();
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.evidence().forEach(evidence -> texts.addAll(List.of(evidence.text(), evidence.limits())));
        profile.links().forEach(link -> texts.add(link.text()));
        profile.seeAlso().forEach(reference -> texts.add(reference.why()));
        for (Precondition precondition : intervention.preconditions()) {
            texts.addAll(List.of(precondition.id().title(), precondition.id().explanation()));
            for (Part part : precondition.parts()) {
                texts.addAll(
                        List.of(precondition.id().part(part), precondition.id().why(part)));
                Remedies.of(part.condition()).forEach(remedy -> {
                    texts.add(remedy.how());
                    remedy.effort().ifPresent(texts::add);
                });
            }
        }
        DialogueFacts.all().forEach(fact -> addFact(fact, texts));
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

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(OWN.find(DialogueFacts.ID, key, language).orElseThrow())
                .placeholders();
    }
}
