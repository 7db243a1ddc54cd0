// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easily a Dutch text reads, by the formula of Flesch as Douma adapted it to Dutch: 206.84 − 0.77 × syllables per
 * hundred words − 0.93 × words per sentence. From 60 to 70 is normal, higher is easier; a very short and plain text
 * comes out above 100.
 *
 * <p>Source: W.H. Douma, De leesbaarheid van landbouwbladen: een onderzoek naar en een toepassing van
 * leesbaarheidsformules, Landbouwhogeschool Wageningen, 1960. We read about it, with its formula and its table, in
 * Taal, volume 1977 (dbnl.org), which rounds the constant to 206.8.
 */
final class ReadingEase {
    /** Where Douma's table goes from rather difficult to normal. */
    static final double NORMAL = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?:\\s+|$)");

    private ReadingEase() {}

    /**
     * The score of a text.
     *
     * @throws IllegalArgumentException when the text has no words
     */
    static double of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text without words reads neither easily nor hard");
        }
        int syllables = words.stream().mapToInt(DutchSyllables::of).sum();
        double syllablesPerHundredWords = 100.0 * syllables / words.size();
        double wordsPerSentence = (double) words.size() / sentences(text);
        return 206.84 - 0.77 * syllablesPerHundredWords - 0.93 * wordsPerSentence;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
    }
}
