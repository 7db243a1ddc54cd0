// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader takes a text for JSON exactly when the grammar does, whatever else it then finds wrong with it. */
class JsonGrammarTest {
    private static final SituationReader READER = SituationReader.of(Stubs.CATALOGUE);

    /** Every kind of token, right and wrong, and what may stand between tokens. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"\\u00e9\\n\"",
            "\"\\ud800\"",
            "1",
            "-0.5e+3",
            "01",
            "1.",
            "-",
            "true",
            "null",
            "nul",
            "NaN",
            "'a'",
            "\"\\x\"",
            "\"\t\"",
            " ",
            "/**/",
            "\u00a0");

    private static final List<String> TEXTS = List.of(
            "{}",
            " { } ",
            "{\"seed\":0,\"schema\":1}",
            "{\"asOf\":\"2026-11-23\",\"facts\":{}}",
            "{\"facts\":{\"organisation\":{\"employees\":40,\"works-council\":true,\"hourly-cost\":{\"low\":3.5e1,"
                    + "\"likely\":40,\"high\":45.25}}}}",
            "{\"facts\":{\"organisation\":{\"workforce\":[{\"key\":\"a\",\"label\":\"Ploeg \\\"A\\\" \\u00e9\"},"
                    + "{\"key\":\"b\",\"heads\":{\"value\":-0,\"origin\":null}}]}}}",
            "{\"facts\":{\"elsewhere\":[1,-2.5,true,false,null,\"\\ud83c\\udf3b\\/\",{\"\\ud800\":{\"b\":[[],{}]}}]}}",
            "[1, [2, {\"a\": []}], \"x\"]",
            "\"text\"",
            "-12.5E-3",
            "null");

    private static final String ALPHABET =
            "{}[],:\"\\/ \t\n\r\f\u0000\u001f\u007f\u00a0\u2028\uFEFF" + "0123456789+-.eEuxabtrfnlsNI'#*é€😀";

    private static void assertAgrees(String text) {
        List<JsonFault> faults =
                READER.read(text.getBytes(StandardCharsets.UTF_8)).faults();
        boolean refusedAsSyntax = faults.stream().anyMatch(fault -> fault.code().isSyntax());

        // A byte order mark before the text is refused by a code of its own, as if the text began after it.
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (refusedAsSyntax == PlainJsonGrammar.accepts(unmarked)) {
            fail("<%s> is JSON or not by the grammar, and the reader thinks otherwise: %s", text, faults);
        }
    }

    private static void assertAllSequencesAgree(List<String> tokens, int longest) {
        List<String> sequences = List.of("");
        for (int length = 1; length <= longest; length++) {
            List<String> longer = new ArrayList<>();
            for (String sequence : sequences) {
                tokens.forEach(token -> longer.add(sequence + token));
            }
            longer.forEach(JsonGrammarTest::assertAgrees);
            sequences = longer;
        }
    }

    @Test
    void everySequenceOfUpToThreeTokensIsJudgedAsTheGrammarDoes() {
        assertAllSequencesAgree(TOKENS, 3);
    }

    @Test
    void everySequenceOfUpToFiveStructuralTokensIsJudgedAsTheGrammarDoes() {
        assertAllSequencesAgree(List.of("{", "}", "[", "]", ",", "\"a\":", "1"), 5);
    }

    @Test
    void everyThreeTokensWithinAFactAreJudgedAsTheGrammarDoes() {
        for (String first : TOKENS) {
            for (String second : TOKENS) {
                for (String third : TOKENS) {
                    assertAgrees("{\"facts\":{\"organisation\":{\"workforce\":" + first + second + third + "}}}");
                    assertAgrees("{\"facts\":{\"x\":{\"y\":[" + first + second + third + "]}}}");
                }
            }
        }
    }

    @Test
    void leavingOutUpToTenCharactersOrTheRestIsJudgedAsTheGrammarDoes() {
        for (String text : TEXTS) {
            for (int from = 0; from < text.length(); from++) {
                assertAgrees(text.substring(0, from));
                for (int to = from; to <= Math.min(text.length(), from + 10); to++) {
                    assertAgrees(text.substring(0, from) + text.substring(to));
                }
            }
        }
    }

    @Test
    void puttingAnyCharacterInAnywhereIsJudgedAsTheGrammarDoes() {
        int[] characters = ALPHABET.codePoints().toArray();
        for (String text : TEXTS) {
            for (int at = 0; at <= text.length(); at++) {
                for (int character : characters) {
                    assertAgrees(text.substring(0, at) + Character.toString(character) + text.substring(at));
                    if (at < text.length()) {
                        assertAgrees(text.substring(0, at) + Character.toString(character) + text.substring(at + 1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTextThatIsBrokenSeveralTimesIsJudgedAsTheGrammarDoes(long seed) {
        Random random = new Random(seed);
        int[] characters = ALPHABET.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
            for (int edits = random.nextInt(4) + 1; edits > 0; edits--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, Character.toString(characters[random.nextInt(characters.length)]));
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                    case 2 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
                    default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
                }
            }
            // An edit may part the halves of a character, which no encoding can hold.
            if (!SourceText.hasLoneSurrogate(text.toString())) {
                assertAgrees(text.toString());
                assertThat(READER.read(text.toString()))
                        .isEqualTo(READER.read(text.toString().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextThatTheGrammarMakesIsNeverRefusedAsNoJson(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            grow(random, text, 6);

            assertThat(PlainJsonGrammar.accepts(text.toString())).isTrue();
            assertAgrees(text.toString());
            assertAgrees("{\"facts\": {\"elsewhere\": " + text + "}}");
            assertAgrees("{\"facts\": {\"com.example.garden\": {\"beds\": [" + text + "]}}}");
        }
    }

    private static void grow(Random random, StringBuilder text, int depth) {
        int members = random.nextInt(4);
        switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> text.append(List.of("true", "false", "null").get(random.nextInt(3)));
            case 1 -> growNumber(random, text);
            case 2, 3, 4 -> growString(random, text);
            case 5 -> {
                text.append('[');
                for (int each = 0; each < members; each++) {
                    text.append(each == 0 ? "" : " ,\t");
                    grow(random, text, depth - 1);
                }
                text.append("\n]");
            }
            default -> {
                text.append('{');
                for (int each = 0; each < members; each++) {
                    text.append(each == 0 ? "" : ",\r\n");
                    growString(random, text);
                    text.append(" : ");
                    grow(random, text, depth - 1);
                }
                text.append('}');
            }
        }
    }

    private static void growNumber(Random random, StringBuilder text) {
        text.append(random.nextBoolean() ? "-" : "").append(random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(99));
        if (random.nextBoolean()) {
            text.append('.').append(random.nextInt(1_000));
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? 'e' : 'E')
                    .append(List.of("", "+", "-").get(random.nextInt(3)))
                    .append(random.nextInt(20));
        }
    }

    private static void growString(Random random, StringBuilder text) {
        List<String> parts = List.of(
                "a",
                "key",
                "é",
                "😀",
                "\u007f",
                "\u2028",
                "\\n",
                "\\\"",
                "\\\\",
                "\\/",
                "\\u0000",
                "\\uD83D\\uDE00",
                "\\udead",
                "\\ud83d",
                "value",
                " ");
        text.append('"');
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        text.append('"');
    }
}
