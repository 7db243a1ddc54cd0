// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence as words in lower case without accents and apostrophes, and the clause that each stands in.
 *
 * @param words the words, in order
 * @param clauses per word the number of punctuation marks before it
 * @param asks whether it ends with a question mark
 */
record Sentence(List<String> words, List<Integer> clauses, boolean asks) {
    private static final Pattern SENTENCE = Pattern.compile("([^.!?\\r\\n]+)([.!?\\r\\n]*)");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern WORD_OR_BREAK = Pattern.compile("[\\p{L}\\p{N}]+|[,;:()–—]");

    Sentence {
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
    }

    /** The sentences of a text that have a word. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(plain(text));
        while (matcher.find()) {
            Sentence sentence = parse(matcher.group(1), matcher.group(2).contains("?"));
            if (!sentence.words.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static Sentence parse(String text, boolean asks) {
        List<String> words = new ArrayList<>();
        List<Integer> clauses = new ArrayList<>();
        int clause = 0;
        Matcher matcher = WORD_OR_BREAK.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            if (Character.isLetterOrDigit(found.codePointAt(0))) {
                words.add(found);
                clauses.add(clause);
            } else {
                clause++;
            }
        }
        return new Sentence(words, clauses, asks);
    }

    /** The form in which words are compared: {@code Ze'll} and {@code zé’ll} are one. */
    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String unmarked = MARK.matcher(decomposed).replaceAll("");
        return APOSTROPHE.matcher(unmarked).replaceAll("").toLowerCase(Locale.ROOT);
    }

    int length() {
        return words.size();
    }

    /** Whether a word opens the sentence or stands first behind a punctuation mark. */
    boolean opensClause(int position) {
        return position == 0 || !inOneClause(position - 1, position);
    }

    boolean inOneClause(int first, int second) {
        return clauses.get(first).equals(clauses.get(second));
    }
}
