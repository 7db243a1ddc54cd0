// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Dutch words by their spelling: each group of vowels that is written as one sound is one
 * syllable. Where a word could be parted further in speech or in print, it is parted as in print, so that
 * <i>sta-ti-on</i> has three.
 */
final class DutchSyllables {
    /** English words that are common in Dutch texts on work, whose spelling tells nothing about their sound. */
    private static final Map<String, Integer> LOANS =
            Map.of("coach", 1, "team", 1, "teams", 1, "online", 2, "website", 2, "update", 2);

    /** The longest spellings come first. The j of ij is a consonant to this count, which comes to the same. */
    private static final Pattern SOUND =
            Pattern.compile("eau|ieu|eeu|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ai|oi|[aeiouy]");

    /** A vowel with a trema begins a syllable; so does the end of museum and jubileum. */
    private static final Pattern TREMA = Pattern.compile("([aeiou])\u0308");

    private static final Pattern LATIN_ENDING = Pattern.compile("eum(s?)$");

    /** Consonants that are written as vowels: the u of qu, and a y before a vowel. */
    private static final Pattern NO_VOWEL = Pattern.compile("(?<=q)u(?=[aeio])|y(?=[aeiou])");

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private DutchSyllables() {}

    /**
     * The number of syllables of one word, at least one. A word in capitals is spelled out: as many as it has letters.
     */
    static int of(String word) {
        if (ABBREVIATION.matcher(word).matches()) {
            return word.length();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Integer loan = LOANS.get(lower);
        return loan == null ? Math.max(1, sounds(lower)) : loan;
    }

    private static int sounds(String word) {
        String marked = Normalizer.normalize(word, Normalizer.Form.NFD);
        String parted = TREMA.matcher(marked).replaceAll("-$1-");
        String spelled = MARK.matcher(parted).replaceAll("");
        String latin = LATIN_ENDING.matcher(spelled).replaceFirst("e-um$1");
        Matcher sound = SOUND.matcher(NO_VOWEL.matcher(latin).replaceAll("-"));
        return (int) sound.results().count();
    }
}
