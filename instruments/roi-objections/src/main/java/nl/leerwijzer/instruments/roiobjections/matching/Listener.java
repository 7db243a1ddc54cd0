// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hears beliefs in what a manager says, in Dutch or English: none, one or several.
 *
 * <p>A sentence is read in the language of which it has more everyday words, in both where it has as many of each. What
 * is said in one sentence counts together with what is said in the next. Immutable; loads its lexicons once.
 */
public final class Listener {
    private final Rules rules = Rules.load();
    private final List<Lexicon> lexicons = List.of(Lexicon.load("nl"), Lexicon.load("en"));

    /** Reads the lexicons. */
    public Listener() {}

    /** What is heard in a statement. */
    public Heard hear(String statement) {
        List<Set<String>> said =
                Sentence.of(statement).stream().map(this::concepts).toList();
        Set<Rules.Rule> holding = new LinkedHashSet<>();
        for (int first = 0; first < said.size(); first++) {
            Set<String> together = new TreeSet<>(said.get(first));
            if (first + 1 < said.size()) {
                together.addAll(said.get(first + 1));
            }
            holding.addAll(rules.holding(together));
        }
        return Heard.by(holding);
    }

    private Set<String> concepts(Sentence sentence) {
        long most = lexicons.stream()
                .mapToLong(lexicon -> lexicon.familiarity(sentence))
                .max()
                .orElse(0);
        Set<String> concepts = new TreeSet<>();
        for (Lexicon lexicon : lexicons) {
            if (lexicon.familiarity(sentence) == most) {
                concepts.addAll(Concepts.in(sentence, lexicon, rules));
            }
        }
        return concepts;
    }

    /** Every concept by which a belief may be heard, to have a name for. */
    public Set<String> concepts() {
        return rules.concepts();
    }

    /** The concepts that a rule asks for and a lexicon has no words for, or the other way round. */
    Set<String> unevenConcepts() {
        Set<String> asked = new TreeSet<>(rules.concepts());
        asked.addAll(rules.silencing());
        asked.addAll(List.of(Lexicon.IGNORED, Lexicon.DENIALS));
        Set<String> uneven = new TreeSet<>();
        for (Lexicon lexicon : lexicons) {
            Set<String> worded = lexicon.concepts();
            asked.stream().filter(concept -> !worded.contains(concept)).forEach(uneven::add);
            worded.stream().filter(concept -> !asked.contains(concept)).forEach(uneven::add);
        }
        return uneven;
    }
}
