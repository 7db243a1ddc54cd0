// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final int LINE = 70;
    private static final int LINES_OF_A_PAGE = 50;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) ");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final DevelopmentDialogue intervention = new DevelopmentDialogue();
    private final OwnTexts own = OwnTexts.of(intervention);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        own.requireSameInBothLanguages();
    }

    @Test
    void everyTextThatIsUsedIsThereAndReadsWithoutGapsInBothLanguagesAndNoTextIsUnused() {
        List<Text> shown = new ArrayList<>(ShownTexts.of(intervention));
        for (int seed = 0; seed < 600; seed++) {
            shown.addAll(ShownTexts.of(intervention.plan(new RandomSituations(seed, seed % 3 * 15).next())));
        }
        shown.addAll(ShownTexts.of(intervention.plan(Situation.unknown())));
        shown.addAll(ShownTexts.of(intervention.plan(Staff.WELL_TALKED_WITH)));

        own.requireWorded(shown);
        own.requireUsed(shown);
    }

    @Test
    void theEmployeesSheetIsWrittenInShortSentencesAndFitsOnAPage() {
        PreparationSheet sheet = intervention.plan(Staff.UNSAFE).sheet(Side.EMPLOYEE);
        List<Text> all = Stream.concat(
                        sheet.questions().stream().map(PreparationSheet.Question::text), sheet.themes().stream())
                .toList();

        assertThat(all).hasSize(12);
        for (Text question : all) {
            String words = own.texts().render(question, Language.NL);
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
                        .mapToInt(question ->
                                1 + own.texts().render(question, language).length() / LINE)
                        .sum();
                assertThat(lines).as("%s in %s", side, language).isLessThanOrEqualTo(LINES_OF_A_PAGE / 2);
            }
        }
    }
}
