// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
    private final List<Hit> denials;

    private Concepts(Lexicon lexicon, Rules rules, Sentence sentence) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.sentence = sentence;
        this.hits = longest(allHits());
        hits.forEach(hit -> taken.or(hit.place()));
        this.denials = hits.stream()
                .filter(hit -> hit.term().concept().equals(Lexicon.DENIALS))
                .filter(this::denies)
                .toList();
    }

    static Set<String> in(Sentence sentence, Lexicon lexicon, Rules rules) {
        return new Concepts(lexicon, rules, sentence).affirmed();
    }

    private Set<String> affirmed() {
        Set<String> concepts = new TreeSet<>();
        BitSet spent = (BitSet) taken.clone();
        for (Hit hit : hits) {
            String concept = hit.term().concept();
            boolean denied = isDenied(hit);
            if (rules.isTopic(concept) || denied == hit.term().denied()) {
                concepts.add(concept);
            }
            if (!rules.isTopic(concept)) {
                spent.or(negatorsNear(hit));
            }
        }
        if (denials.isEmpty() && hasNegatorOutside(spent)) {
            concepts.add(Lexicon.NEGATION);
        }
        return concepts;
    }

    private boolean hasNegatorOutside(BitSet spent) {
        return IntStream.range(0, sentence.length())
                .anyMatch(position -> !spent.get(position)
                        && lexicon.isNegator(sentence.words().get(position)));
    }

    private List<Hit> allHits() {
        List<Hit> found = new ArrayList<>();
        for (Term term : lexicon.terms()) {
            term.places(sentence).forEach(place -> found.add(new Hit(term, place)));
        }
        return found;
    }

    private List<Hit> longest(List<Hit> found) {
        return found.stream()
                .filter(hit -> found.stream().noneMatch(other -> hit.liesWithin(other) && makesWayFor(hit, other)))
                .toList();
    }

    /** A word for people stays what it is within a longer term, unless that is there to set it aside. */
    private boolean makesWayFor(Hit hit, Hit longer) {
        return !rules.isTopic(hit.term().concept())
                || rules.isTopic(longer.term().concept())
                || longer.term().concept().equals(Lexicon.IGNORED);
    }

    /** Whether a denial counts. The negator that makes it one, as in "I don't think", is spent on it. */
    private boolean denies(Hit denial) {
        BitSet negators = negatorsNear(denial);
        taken.or(negators);
        return denial.term().denied() != negators.isEmpty();
    }

    private boolean isDenied(Hit hit) {
        long before =
                denials.stream().filter(denial -> denial.first() < hit.first()).count();
        return negatorsNear(hit).isEmpty() == (before % 2 == 1);
    }

    private BitSet negatorsNear(Hit hit) {
        BitSet found = new BitSet();
        boolean ofDenial = hit.term().concept().equals(Lexicon.DENIALS);
        hit.place().stream().forEach(position -> {
            collectNegators(ofDenial, position, -1, lexicon.before(), found);
            collectNegators(ofDenial, position, 1, lexicon.after(), found);
        });
        return found;
    }

    /** Adds the negators that are no part of a term and stand so many words away at most, within the clause. */
    private void collectNegators(boolean ofDenial, int from, int step, int most, BitSet found) {
        for (int away = 1; away <= most; away++) {
            int position = from + step * away;
            if (position < 0 || position >= sentence.length() || !sentence.inOneClause(from, position)) {
                return;
            }
            String word = sentence.words().get(position);
            if (lexicon.startsClause(word) || (ofDenial && lexicon.opensWhatIsDenied(word))) {
                return;
            }
            if (lexicon.isNegator(word) && !taken.get(position)) {
                found.set(position);
            }
        }
    }
}
