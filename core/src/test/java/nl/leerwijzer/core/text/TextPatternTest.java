// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    private static String fill(String pattern, Map<String, Object> arguments) {
        return TextPattern.parse(pattern).fill(arguments, value -> "<" + value + ">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "''; ''",
                "geen gat; geen gat",
                "{n}; <3>",
                "a{n}b{n}c; a<3>b<3>c",
                "{n}{n}; <3><3>",
                "{{n}}; {n}",
                "{{{n}}}; {<3>}",
                "{n}}; <3>}",
                "{n}}}; <3>}",
                "{{; {",
                "}}; }",
                "}; }",
                "{; {",
                "{n; {n",
                "n}; n}",
                "}{; }{",
                "{}; {}",
                "{{}}; {}",
                "{a {n}; {a <3>",
                "{n|een|meer}; meer",
                "{n||meer}!; meer!",
                "{n|een}; {n|een}",
                "{n|a|b|c}; {n|a|b|c}",
                "{unknown}; {unknown}",
                "{unknown|een|meer}; meer"
            })
    void aPatternIsFilledAndABraceThatDoesNotServeStandsForItself(String pattern, String words) {
        assertThat(fill(pattern.equals("''") ? "" : pattern, Map.of("n", 3)))
                .isEqualTo(words.equals("''") ? "" : words);
    }

    @Test
    void placeholdersAreNamedOnceWhetherShownOrCounted() {
        assertThat(TextPattern.parse("{b} {a|een|meer} {b} {{c}} {} {d").placeholders())
                .containsExactly("a", "b");
        assertThat(TextPattern.parse("niets").placeholders()).isEmpty();
    }

    @Test
    void theFirstWordIsForOneOfWhateverKind() {
        Set<Object> ones = Set.of(
                1,
                1L,
                BigDecimal.ONE,
                new BigDecimal("1.00"),
                new Quantity(BigDecimal.ONE, Unit.MONTHS),
                Period.ofWeeks(1),
                List.of("x"));
        Set<Object> others = Set.of(
                0,
                2,
                -1,
                11L,
                new BigDecimal("1.01"),
                new Quantity(new BigDecimal("1.1"), Unit.MONTHS),
                Period.ofWeeks(0),
                List.of(),
                List.of("x", "y"),
                Money.ofEuros(1),
                "1");

        ones.forEach(one -> assertThat(fill("{n|een|meer}", Map.of("n", one))).isEqualTo("een"));
        others.forEach(other -> assertThat(fill("{n|een|meer}", Map.of("n", other)))
                .as("%s", other)
                .isEqualTo("meer"));
    }

    @Test
    void textWithDoubledBracesComesBackAsItWas() {
        Random random = new Random(11);
        String alphabet = "{}|ab ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String doubled = words.toString().replace("{", "{{").replace("}", "}}");

            assertThat(TextPattern.parse(doubled).placeholders()).isEmpty();
            assertThat(fill(doubled, Map.of("a", 1))).isEqualTo(words.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{{", "{a", "{a|", "{|", "|}", "{}{", "{{a}", "{a}}{"})
    void everyPatternCanBeFilled(String pattern) {
        assertThat(fill(pattern, Map.of())).isNotEmpty();
    }
}
