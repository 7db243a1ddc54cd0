// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.voucher.BudgetCheck;
import com.example.voucher.TrainingVoucher;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.testkit.law.InterventionSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextsTest {
    private static final String ID = "com.example.training-voucher";

    private final TrainingVoucher voucher = new TrainingVoucher();
    private final OwnTexts own = OwnTexts.of(voucher);

    private List<Text> shown() {
        List<Text> shown = new ArrayList<>(ShownTexts.of(voucher));
        InterventionSubject.of(voucher)
                .situations()
                .first(200)
                .map(voucher::plan)
                .forEach(outcome -> {
                    shown.addAll(ShownTexts.of(outcome));
                    shown.addAll(ShownTexts.ofUnits(outcome));
                });
        return shown;
    }

    @Test
    void textsOfAGoodPluginAreTheSameInBothLanguagesWordedAndUsed() {
        List<Text> shown = shown();

        own.requireSameInBothLanguages();
        own.requireWorded(shown);
        own.requireUsed(shown);
        assertThat(shown).extracting(Text::key).contains("computed.enough", "remedy.reserve.how", "unit.eur", "course");
    }

    @Test
    void anInstrumentShowsTheTextsOfWhatItServesToo() {
        OwnTexts withServed = OwnTexts.of(new BudgetCheck(), voucher);
        Text course = Text.of(ID, "course").with("course", new Label("Welding"));

        withServed.requireWorded(ShownTexts.of(new BudgetCheck()));
        withServed.requireWorded(List.of(course));
        assertThat(withServed.texts().render(course, Language.EN)).isEqualTo("Mention Welding as an example.");
    }

    @Test
    void aTextThatIsNeverShownIsTold() {
        List<Text> shown = shown();
        shown.removeIf(text -> text.key().equals("hand-out"));

        assertThatThrownBy(() -> own.requireUsed(shown))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("worded and never shown")
                .hasMessageContaining("hand-out");
    }

    @Test
    void aTextThatIsShownWithoutWordsIsTold() {
        List<Text> shown = shown();
        shown.add(Text.of(ID, "course").with("course", Text.of(ID, "no-such-course")));

        assertThatThrownBy(() -> own.requireUsed(shown)).hasMessageContaining("shown and never worded");
        assertThatThrownBy(() -> own.requireWorded(shown)).hasMessageContaining(ID + ":no-such-course in ");
    }

    @Test
    void aValueThatLacksAndOneTooManyAreTold() {
        Text lacking = Text.of(ID, "course");
        Text tooMany = Text.of(ID, "hand-out").with("course", 1);

        assertThatThrownBy(() -> own.requireWorded(List.of(lacking))).hasMessageContaining("placeholders of " + ID);
        assertThatThrownBy(() -> own.requireWorded(List.of(tooMany))).hasMessageContaining("placeholders of " + ID);
    }

    @Test
    void aGapThatAValueLeavesIsTold() {
        Text gap = Text.of(ID, "course").with("course", List.of());

        assertThatThrownBy(() -> own.requireWorded(List.of(gap))).hasMessageContaining(ID + ":course in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example.keys-differ", "com.example.placeholders-differ", "com.example.nobody"})
    void languagesThatDifferAreTold(String id) {
        OwnTexts uneven = OwnTexts.of(OwnTextsTest.class, id);

        assertThatThrownBy(uneven::requireSameInBothLanguages).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyOutcomeShowsItsUnitsOnlyWhereItHasNumbers() {
        Outcome nothingKnown = voucher.plan(Situation.unknown());

        assertThat(ShownTexts.ofUnits(nothingKnown)).isEmpty();
    }
}
