// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores worked out by hand from counted words, syllables and sentences. */
class ReadingEaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 6 words, 6 syllables, 1 sentence: 206.84 - 77 - 5.58
                "De kat zit op de mat. | 124.26",
                // 8 words, 9 syllables, 2 sentences: 206.84 - 86.625 - 3.72
                "Wat wil je leren? Het mag klein zijn. | 116.495",
                // 5 words, 29 syllables, 1 sentence: 206.84 - 446.6 - 4.65
                "Organisaties implementeren individuele ontwikkelingsmogelijkheden systematisch. | -244.41"
            })
    void followsTheFormula(String text, double score) {
        assertThat(ReadingEase.of(text)).isCloseTo(score, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 – 34", "..."})
    void textWithoutWordsHasNoScore(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingEase.of(text));
    }
}
