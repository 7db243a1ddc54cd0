// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The concepts that one sentence affirms, by one lexicon.
 *
 * <p>A term is denied by a negator near it in its clause, and by a denial anywhere before it in the sentence; two of
 * them cancel out, so that "it isn't true that they can't" affirms. Of terms that overlap, one that lies wholly within
 * another falls away.
 */
final class Concepts {
    /** One term where it stands. */
    private record Hit(Term term, BitSet place) {
        private boolean liesWithin(Hit other) {
            BitSet outside = (BitSet) place.clone();
            outside.andNot(other.place);
            return outside.isEmpty() && place.cardinality() < other.place.cardinality();
        }

        private int first() {
            return place.nextSetBit(0);
        }
    }

    private final Lexicon lexicon;
    private final Rules rules;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final BitSet taken = new BitSet();

    private Concepts(Lexicon lexicon, Rules rules, Sentence sentence) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.sentence = sentence;
        this.hits = longest(allHits());
        hits.forEach(hit -> taken.or(hit.place()));
    }

    static Set<String> in(Sentence sentence, Lexicon lexicon, Rules rules) {
        return new Concepts(lexicon, rules, sentence).affirmed();
    }

    private Set<String> affirmed() {
        Set<String> concepts = new TreeSet<>();
        for (Hit hit : hits) {
            String concept = hit.term().concept();
            if (rules.isTopic(concept) || isDenied(hit) == hit.term().denied()) {
                concepts.add(concept);
            }
        }
        return concepts;
    }

    private List<Hit> allHits() {
        List<Hit> found = new ArrayList<>();
        for (Term term : lexicon.terms()) {
            term.places(sentence).forEach(place -> found.add(new Hit(term, place)));
        }
        return found;
    }

    private static List<Hit> longest(List<Hit> found) {
        return found.stream()
                .filter(hit -> found.stream().noneMatch(hit::liesWithin))
                .toList();
    }

    private boolean isDenied(Hit hit) {
        long denials = hits.stream()
                .filter(other -> other.term().concept().equals(Lexicon.DENIALS) && other.first() < hit.first())
                .count();
        return hasNegatorNear(hit) != (denials % 2 == 1);
    }

    private boolean hasNegatorNear(Hit hit) {
        return hit.place().stream()
                .anyMatch(position ->
                        hasNegator(position, -1, lexicon.before()) || hasNegator(position, 1, lexicon.after()));
    }

    /** Whether a negator that is no part of a term stands so many words away at most, within the clause. */
    private boolean hasNegator(int from, int step, int most) {
        for (int away = 1; away <= most; away++) {
            int position = from + step * away;
            if (position < 0 || position >= sentence.length() || !sentence.inOneClause(from, position)) {
                return false;
            }
            String word = sentence.words().get(position);
            if (lexicon.startsClause(word)) {
                return false;
            }
            if (lexicon.isNegator(word) && !taken.get(position)) {
                return true;
            }
        }
        return false;
    }
}
