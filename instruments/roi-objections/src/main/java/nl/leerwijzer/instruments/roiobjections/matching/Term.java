// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a lexicon: a word or a few words in order, in the notation that the lexicon explains.
 *
 * @param concept what it is a term for
 * @param denied whether it counts only where it is denied
 * @param words the words in order
 */
record Term(String concept, boolean denied, List<Word> words) {
    private static final int GAP = 4;
    private static final String GAP_SIGN = "..";
    private static final Pattern GROUP = Pattern.compile("<([a-z-]+)>");

    /**
     * One word of a term.
     *
     * @param pattern what the word looks like
     * @param start the letters that it starts with; most words are told apart by these, at a fraction of the time
     * @param skips how many other words may stand before it
     */
    record Word(Pattern pattern, String start, int skips) {
        private static final Pattern LETTERS = Pattern.compile("\\p{L}*");

        /** A word from its notation, in which groups are written out. */
        static Word parse(String notation, int skips) {
            Matcher letters = LETTERS.matcher(notation);
            String start = letters.lookingAt() ? letters.group() : "";
            return new Word(Pattern.compile(notation.replace("*", "[\\p{L}\\p{N}]*")), start, skips);
        }

        private boolean matches(String word) {
            return word.startsWith(start) && pattern.matcher(word).matches();
        }
    }

    Term {
        words = List.copyOf(words);
    }

    /** A term from its notation, in which the name of a group of words between angles stands for any of them. */
    static Term parse(String concept, String notation, Map<String, List<String>> groups) {
        boolean denied = notation.startsWith("!");
        List<Word> words = new ArrayList<>();
        int skips = 0;
        for (String word : (denied ? notation.substring(1) : notation).split(" ", -1)) {
            if (word.equals(GAP_SIGN)) {
                skips = GAP;
            } else {
                words.add(Word.parse(writtenOut(word, groups), skips));
                skips = 0;
            }
        }
        return new Term(concept, denied, words);
    }

    private static String writtenOut(String word, Map<String, List<String>> groups) {
        return GROUP.matcher(word)
                .replaceAll(
                        group -> Matcher.quoteReplacement("(" + String.join("|", groups.get(group.group(1))) + ")"));
    }

    /** Whether it denies what comes after it. */
    boolean isDenial() {
        return concept.equals(Lexicon.DENIALS);
    }

    /** Every place where it stands, each as the positions of its words. */
    List<BitSet> places(Sentence sentence) {
        List<BitSet> places = new ArrayList<>();
        for (int start = 0; start < sentence.length(); start++) {
            BitSet place = new BitSet();
            if (words.get(0).matches(sentence.words().get(start)) && continues(sentence, start, 1, place)) {
                place.set(start);
                places.add(place);
            }
        }
        return places;
    }

    /** Whether the words from this one on follow a position; marks where they stand. */
    private boolean continues(Sentence sentence, int position, int next, BitSet place) {
        if (next == words.size()) {
            return true;
        }
        Word word = words.get(next);
        int last = Math.min(position + 1 + word.skips(), sentence.length() - 1);
        for (int candidate = position + 1; candidate <= last; candidate++) {
            if (word.matches(sentence.words().get(candidate)) && continues(sentence, candidate, next + 1, place)) {
                place.set(candidate);
                return true;
            }
        }
        return false;
    }
}
