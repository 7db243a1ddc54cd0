// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final int DENIALS_APART = 5;
    private static final int AFTER_TURN = 2;

    private final Lexicon lexicon;
    private final Rules rules;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final BitSet taken = new BitSet();
    private final BitSet spent = new BitSet();
    private final List<Hit> denials;

    private Concepts(Lexicon lexicon, Rules rules, Sentence sentence) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.sentence = sentence;
        this.hits = longest(allHits());
        hits.stream().filter(hit -> !rules.isCircumstance(hit.term().concept())).forEach(hit -> taken.or(hit.place()));
        hits.stream()
                .filter(hit -> rules.isTopic(hit.term().concept()) || hit.term().isDenial())
                .forEach(hit -> spent.or(hit.place()));
        this.denials = hits.stream()
                .filter(hit -> hit.term().isDenial())
                .sorted(Comparator.comparingInt(Hit::first))
                .filter(this::denies)
                .toList();
    }

    static Set<String> in(Sentence sentence, Lexicon lexicon, Rules rules) {
        return new Concepts(lexicon, rules, sentence).affirmed();
    }

    private Set<String> affirmed() {
        int turn = turn();
        Set<String> concepts = hits.stream()
                .filter(hit -> rules.isTopic(hit.term().concept())
                        || isDenied(hit) == hit.term().denied())
                .filter(hit ->
                        hit.first() > turn || !rules.isJudgement(hit.term().concept()))
                .map(hit -> hit.term().concept())
                .collect(Collectors.toCollection(TreeSet::new));
        if (sentence.asks() && concepts.stream().noneMatch(rules::isRhetorical)) {
            concepts.removeIf(rules::isJudgement);
        }
        return concepts;
    }

    /**
     * Where the last "but" turns against what was said before it, which then was only granted; before the sentence if
     * it has none, or one that nothing comes of, as in "but well".
     */
    private int turn() {
        return IntStream.range(1, Math.max(1, sentence.length() - AFTER_TURN))
                .filter(position -> lexicon.turns(sentence.words().get(position)) && sentence.opensClause(position))
                .max()
                .orElse(-1);
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

    /**
     * A word for people stays what it is within a longer term, unless that is there to set it aside; so does a term that
     * only says when or at whose cost, and any word within one.
     */
    private boolean makesWayFor(Hit hit, Hit longer) {
        String concept = hit.term().concept();
        String longerConcept = longer.term().concept();
        if (concept.equals(longerConcept) || longerConcept.equals(Lexicon.IGNORED)) {
            return true;
        }
        return !rules.isCircumstance(concept)
                && !rules.isCircumstance(longerConcept)
                && (!rules.isTopic(concept) || rules.isTopic(longerConcept));
    }

    /** Whether a denial counts. The negator that makes it one, as in "I don't think", is spent on it. */
    private boolean denies(Hit denial) {
        BitSet negators = negatorsNear(denial);
        taken.or(negators);
        spent.or(negators);
        return denial.term().denied() != negators.isEmpty();
    }

    private boolean isDenied(Hit hit) {
        return negatorsNear(hit).isEmpty() == (denialsBefore(hit) % 2 == 1);
    }

    /** How often the sentence denies what comes next; denials close together, as in "no, it's a myth", are one. */
    private int denialsBefore(Hit hit) {
        int count = 0;
        int last = -DENIALS_APART;
        for (int first : denials.stream().mapToInt(Hit::first).sorted().toArray()) {
            if (first < hit.first() && first - last >= DENIALS_APART) {
                count++;
            }
            last = first;
        }
        return count;
    }

    private BitSet negatorsNear(Hit hit) {
        BitSet found = new BitSet();
        hit.place().stream().forEach(position -> {
            collectNegators(hit, position, -1, reachBefore(hit), found);
            collectNegators(hit, position, 1, lexicon.after(), found);
        });
        return found;
    }

    /** Agreement is denied by a negator anywhere before it in the clause: what is said against it counts. */
    private int reachBefore(Hit hit) {
        return isSilencing(hit) ? sentence.length() : lexicon.before();
    }

    private boolean isSilencing(Hit hit) {
        return rules.silencing().contains(hit.term().concept());
    }

    /**
     * Adds the negators that stand so many words away at most, within the clause. One that is part of a term denies no
     * other, but makes up a term that asks for one: in "won't and can't learn" each does its work.
     */
    private void collectNegators(Hit hit, int from, int step, int most, BitSet found) {
        boolean ofDenial = hit.term().isDenial();
        boolean shares = hit.term().denied() || isSilencing(hit);
        BitSet unusable = shares && !ofDenial ? spent : taken;
        for (int away = 1; away <= most; away++) {
            int position = from + step * away;
            if (position < 0 || position >= sentence.length() || !sentence.inOneClause(from, position)) {
                return;
            }
            String word = sentence.words().get(position);
            if (lexicon.startsClause(word) || (ofDenial && lexicon.opensWhatIsDenied(word))) {
                return;
            }
            if (lexicon.isNegator(word)
                    && !unusable.get(position)
                    && !hit.place().get(position)) {
                found.set(position);
            }
        }
    }
}
