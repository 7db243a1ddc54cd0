// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;

/** The texts that a module brings along, read from files of this test. */
class BundledTextsTest {
    private static final String WORDED = "com.example.worded";

    @Test
    void eachLanguageHasTheTextsOfItsOwnFile() {
        BundledTexts texts = BundledTexts.of(BundledTextsTest.class, WORDED);

        assertThat(texts.find(WORDED, "title", Language.NL)).contains("Samen oefenen");
        assertThat(texts.find(WORDED, "title", Language.EN)).contains("Practising together – step by step");
        assertThat(texts.find(WORDED, "method.talk", Language.EN)).isEmpty();
        assertThat(texts.keys(Language.EN))
                .containsExactly("fact.ready.name", "fact.ready.question", "fact.ready.why", "problem", "title");
    }

    @Test
    void anotherOwnersTextsAreNotFound() {
        BundledTexts texts = BundledTexts.of(BundledTextsTest.class, WORDED);

        assertThat(texts.find("com.example.other", "title", Language.NL)).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrCannotBeReadHoldsNoTexts() {
        BundledTexts garbled = BundledTexts.of(BundledTextsTest.class, "com.example.garbled");
        BundledTexts missing = BundledTexts.of(BundledTextsTest.class, "com.example.missing");

        assertThat(garbled.keys(Language.NL)).isEmpty();
        assertThat(garbled.find("com.example.garbled", "title", Language.EN)).contains("A title that can be read");
        assertThat(missing.keys(Language.NL)).isEmpty();
    }
}
