// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/** What is known of the facts of a program: all that was answered, part of it, or that with some changes. */
abstract class Knowledge {
    /** The truth of a leaf. */
    abstract byte truth(Leaf leaf);

    /** The truths of all leaves by index, where they are kept, {@link Truth#NOT_YET} for some; null where not. */
    byte @Nullable [] truths() {
        return null;
    }

    /** The answer, {@link NotApplicable#ANSWER} included; null when it is unknown. */
    abstract @Nullable Object answer(Slot slot);

    /** What is known of each entry of a list; null when the list is unknown or does not apply. */
    abstract @Nullable List<Knowledge> entries(Slot list);

    /** Answers of a predicate that were found before, shared by all that derives from one situation. */
    abstract AskedPredicates asked();

    /** A fact of this program in its place. */
    abstract FactRef ref(Slot slot);

    boolean isKnown(Slot slot) {
        return answer(slot) != null;
    }

    /** Whether an unknown answer may be known to lie in some regions only. */
    boolean isNarrowed() {
        return false;
    }

    /** The regions in which an unknown answer may still lie, "does not apply" included. */
    BitSet possible(Slot slot) {
        BitSet all = new BitSet(slot.regionCount());
        all.set(0, slot.regionCount());
        return all;
    }

    /** The entries of a known list as they were given; none when it does not apply. */
    @SuppressWarnings("unchecked") // a list is answered by entries
    final List<Entry> entriesAsGiven(Slot list) {
        return answer(list) instanceof List<?> entries ? (List<Entry>) entries : List.of();
    }

    /** Nothing at all. */
    static Knowledge none(Program program) {
        return new PartialKnowledge(program.blank(), new BitSet());
    }

    /** The truth of a leaf while nothing is known. */
    static byte blank(Leaf leaf) {
        if (leaf instanceof Leaf.OfFact ofFact) {
            return ofFact.blank();
        }
        return leaf instanceof Leaf.OfEntries ofEntries ? ofEntries.blank() : Truth.UNKNOWN;
    }

    /** The truth of a quantified leaf on entries that are known, or on a list that is not. */
    final byte truthOfEntries(Leaf.OfEntries leaf) {
        List<Knowledge> entries = entries(leaf.slot());
        if (entries != null) {
            return leaf.of(entries);
        }
        return isKnown(leaf.slot()) ? leaf.slot().whenNotApplicable() : leaf.blank();
    }

    /** The truth of a computed leaf: asked, or tried for all answers that the unknown facts may have. */
    final byte truthOfPredicate(Leaf.OfPredicate leaf) {
        Combinations combinations = Combinations.of(leaf, this);
        return combinations == null ? Truth.UNKNOWN : combinations.common(asked());
    }

    /** The answers that an unknown fact may still have, where they are few. */
    List<Object> possibleAnswers(Slot slot) {
        BitSet possible = possible(slot);
        List<Object> answers = new ArrayList<>();
        for (Object answer : slot.answers()) {
            if (possible.get(slot.region(answer))) {
                answers.add(answer);
            }
        }
        return answers;
    }
}
