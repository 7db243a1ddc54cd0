// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String OWNER = "com.example.mentor";

    private final Patterns ours = new Patterns()
            .put(Language.NL, OWNER, "hello", "Dag {who}")
            .put(Language.EN, OWNER, "hello", "Hello {who}")
            .put(Language.NL, OWNER, "dutch-only", "Het is {date} en {amount}")
            .put(Language.NL, OWNER, "inner", "binnen")
            .put(Language.EN, OWNER, "inner", "inside");

    @Test
    void aTextIsWordedInTheLanguageAskedFor() {
        Texts texts = Texts.from(List.of(ours));
        Text hello = Text.of(OWNER, "hello").with("who", new Label("Ploeg 3"));

        assertThat(texts.render(hello, Language.NL)).isEqualTo("Dag Ploeg 3");
        assertThat(texts.render(hello, Language.EN)).isEqualTo("Hello Ploeg 3");
    }

    @Test
    void aTextThatOneLanguageLacksIsShownWhollyInTheOther() {
        Text text = Text.of(OWNER, "dutch-only")
                .with("date", LocalDate.of(2026, 3, 1))
                .with("amount", new BigDecimal("1234.5"));

        assertThat(Texts.from(List.of(ours)).render(text, Language.EN))
                .isEqualTo("Het is 1\u00a0maart\u00a02026 en 1.234,5");
    }

    @Test
    void aTextThatIsNowhereShowsWhoseItIs() {
        Texts texts = Texts.from(List.of(ours));

        assertThat(texts.render(Text.of(OWNER, "lost"), Language.NL)).isEqualTo("⟨com.example.mentor:lost⟩");
        assertThat(texts.render(Text.of("core", "hello"), Language.NL)).isEqualTo("⟨core:hello⟩");
    }

    @Test
    void theFirstSourceThatKnowsAKeyWinsAlsoOverTheOtherLanguageOfALaterOne() {
        Patterns host = new Patterns().put(Language.NL, OWNER, "hello", "Hoi {who}");
        Text hello = Text.of(OWNER, "hello").with("who", new Name("jij"));

        Texts hostFirst = Texts.from(List.of(host, ours));
        assertThat(hostFirst.render(hello, Language.NL)).isEqualTo("Hoi jij");
        assertThat(hostFirst.render(hello, Language.EN)).isEqualTo("Hello jij");
        assertThat(Texts.from(List.of(ours)).and(host).render(hello, Language.NL))
                .isEqualTo("Dag jij");
        assertThat(Texts.from(List.of(host)).and(ours).render(Text.of(OWNER, "inner"), Language.EN))
                .isEqualTo("inside");
    }

    @Test
    void addingASourceLeavesTheTextsAsTheyWere() {
        Texts texts = Texts.from(List.of());
        Texts more = texts.and(ours);

        assertThat(texts.pattern(OWNER, "hello", Language.NL)).isEmpty();
        assertThat(more.pattern(OWNER, "hello", Language.NL)).contains("Dag {who}");
        assertThat(more.pattern(OWNER, "dutch-only", Language.EN)).isEmpty();
    }

    @Test
    void textsStandInTexts() {
        Text text = Text.of(OWNER, "hello").with("who", Text.of(OWNER, "inner"));

        assertThat(Texts.from(List.of(ours)).render(text, Language.EN)).isEqualTo("Hello inside");
    }

    @Test
    void everyTypeThatIsListedFillsAPlaceholder() {
        List<Object> showable = List.of(
                1,
                1L,
                BigDecimal.ONE,
                Money.ZERO,
                Percentage.of(1),
                Period.ofDays(1),
                new Quantity(BigDecimal.ONE, Unit.DAYS),
                Estimate.exactly(1),
                Range.exactly(LocalDate.EPOCH),
                LocalDate.EPOCH,
                Role.HR,
                new Label("x"),
                new Key("x"),
                new Name("x"),
                URI.create("https://example.com"),
                Text.of(OWNER, "inner"),
                List.of(1, List.of(Role.HR)));

        for (Object value : showable) {
            assertThat(Text.of(OWNER, "hello").with("who", value).arguments()).containsEntry("who", value);
        }
    }

    @Test
    void otherTypesAreRefusedAlsoWithinListsEstimatesAndRanges() {
        List<Object> refused = List.of(
                "words",
                true,
                1.5,
                new FreeText("woorden"),
                List.of(1, "words"),
                Estimate.exactly("words"),
                Range.exactly("words"));

        for (Object value : refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.of(OWNER, "hello").with("who", value))
                    .withMessageContaining("who")
                    .satisfies(error -> assertThat(error.getMessage()).doesNotContain("words", "woorden"));
        }
    }

    @Test
    void aTextDoesNotChangeWithWhatItWasMadeFrom() {
        List<Object> roles = new ArrayList<>(List.of(Role.HR));
        Map<String, Object> arguments = new HashMap<>(Map.of("who", roles));
        Text direct = new Text(OWNER, "hello", arguments);
        Text filled = Text.of(OWNER, "hello").with("who", roles);

        roles.add(Role.COACH);
        arguments.clear();

        assertThat(direct).isEqualTo(filled);
        assertThat(direct.arguments()).isEqualTo(Map.of("who", List.of(Role.HR)));
    }

    @Test
    void fillingOnePlaceholderKeepsTheOthersAndReplacesItsOwn() {
        Text text = Text.of(OWNER, "hello").with("b", 1).with("a", 2).with("b", 3);

        assertThat(text.arguments()).containsExactly(Map.entry("a", 2), Map.entry("b", 3));
        assertThat(Text.of(OWNER, "hello").arguments()).isEmpty();
    }

    @Test
    void languagesAreKnownByTheirTag() {
        assertThat(Language.ofTag("nl")).contains(Language.NL);
        assertThat(Language.ofTag("en")).contains(Language.EN);
        assertThat(Language.ofTag("NL")).isEmpty();
        assertThat(Language.ofTag("de")).isEmpty();
        assertThat(Language.NL.other()).isEqualTo(Language.EN);
        assertThat(Language.EN.other()).isEqualTo(Language.NL);
        assertThat(Language.NL.tag()).isEqualTo("nl");
    }
}
