// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language for the concepts of the {@link Rules}, and those that deny. */
final class Lexicon {
    /** The concept of words that look like a term and are none. */
    static final String IGNORED = "ignored";

    /** The concept of words that deny the rest of their sentence. */
    static final String DENIALS = "denials";

    private static final String GROUP = "words.";

    private static final Set<String> SETTINGS = Set.of(
            "function-words",
            "negators",
            "negation.before",
            "negation.after",
            "clause-words",
            "after-denials",
            "turning-words");

    private final List<Term> terms;
    private final Set<String> functionWords;
    private final Set<String> negators;
    private final Set<String> clauseWords;
    private final Set<String> afterDenials;
    private final Set<String> turningWords;
    private final int before;
    private final int after;

    private Lexicon(Map<String, String> source) {
        this.functionWords = Set.copyOf(list(source, "function-words"));
        this.negators = Set.copyOf(list(source, "negators"));
        this.clauseWords = Set.copyOf(list(source, "clause-words"));
        this.afterDenials = Set.copyOf(list(source, "after-denials"));
        this.turningWords = Set.copyOf(list(source, "turning-words"));
        this.before = Integer.parseInt(source.getOrDefault("negation.before", "0"));
        this.after = Integer.parseInt(source.getOrDefault("negation.after", "0"));
        Map<String, List<String>> groups = source.keySet().stream()
                .filter(key -> key.startsWith(GROUP))
                .collect(Collectors.toMap(key -> key.substring(GROUP.length()), key -> list(source, key)));
        this.terms = source.keySet().stream()
                .filter(key -> !SETTINGS.contains(key) && !key.startsWith(GROUP))
                .flatMap(concept -> list(source, concept).stream().map(term -> Term.parse(concept, term, groups)))
                .toList();
    }

    /** A lexicon from its file, {@code nl.properties} or {@code en.properties} beside this class. */
    static Lexicon load(String language) {
        return new Lexicon(PropertiesFile.load(language + ".properties"));
    }

    private static List<String> list(Map<String, String> source, String key) {
        return Arrays.stream(source.getOrDefault(key, "").split(","))
                .map(String::trim)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    List<Term> terms() {
        return terms;
    }

    /** The concepts that it has words for, with those that only serve to read. */
    Set<String> concepts() {
        return terms.stream().map(Term::concept).collect(Collectors.toSet());
    }

    boolean isNegator(String word) {
        return negators.contains(word);
    }

    boolean startsClause(String word) {
        return clauseWords.contains(word);
    }

    /** Whether a word opens what a denial is about, as in "I don't think that". */
    boolean opensWhatIsDenied(String word) {
        return afterDenials.contains(word);
    }

    /** Whether a word turns against what was said before it, as "but" does. */
    boolean turns(String word) {
        return turningWords.contains(word);
    }

    /** How many words before a term are searched for a negator. */
    int before() {
        return before;
    }

    /** How many words behind a term are searched for a negator. */
    int after() {
        return after;
    }

    /** How many of the words are everyday words of this language. */
    long familiarity(Sentence sentence) {
        return sentence.words().stream().filter(functionWords::contains).count();
    }
}
