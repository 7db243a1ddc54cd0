// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Quantifier;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import org.jspecify.annotations.Nullable;

/** A distinct leaf of a program: however often a condition or several name it, it is evaluated once. */
abstract sealed class Leaf {
    private final int index;

    private Leaf(int index) {
        this.index = index;
    }

    final int index() {
        return index;
    }

    /** The places of the facts that it reads; for a quantified one, of the list only. */
    abstract List<Slot> slots();

    /** A fact against constants. */
    static final class OfFact extends Leaf {
        private final Slot slot;
        private final List<Slot> slots;
        private final BitSet where;
        private final @Nullable Enum<?> choice;
        private final byte blank;

        OfFact(int index, Slot slot, Test test) {
            super(index);
            this.slot = slot;
            this.slots = List.of(slot);
            this.choice = test instanceof Test.Contains contains ? contains.choice() : null;
            this.where = slot.regions().where(test);
            boolean notApplicable = test instanceof Test.NotApplicable;
            where.set(
                    slot.regions().count(),
                    slot.mayNotApply() && (notApplicable || slot.whenNotApplicable() == Truth.TRUE));
            int holding = where.cardinality();
            boolean constant = choice == null && (holding == 0 || holding == slot.regionCount());
            this.blank = constant ? Truth.of(holding > 0) : Truth.UNKNOWN;
        }

        Slot slot() {
            return slot;
        }

        @Override
        List<Slot> slots() {
            return slots;
        }

        /** The choice that a set must contain; null when the leaf is about regions. */
        @Nullable
        Enum<?> choice() {
            return choice;
        }

        /** The truth while nothing is known: UNKNOWN unless every answer gives the same. */
        byte blank() {
            return blank;
        }

        byte at(int region) {
            return Truth.of(where.get(region));
        }

        /** The truth for an answer whose region was found already. */
        byte at(int region, Object answer) {
            if (choice == null || answer == NotApplicable.ANSWER) {
                return at(region);
            }
            return Truth.of(((Set<?>) answer).contains(choice));
        }

        byte of(Object answer) {
            return at(slot.region(answer), answer);
        }

        /** The truth that all these regions have in common; not for a choice in a set. */
        byte over(BitSet regions) {
            BitSet holding = (BitSet) where.clone();
            holding.and(regions);
            return holding.isEmpty() ? Truth.FALSE : holding.equals(regions) ? Truth.TRUE : Truth.UNKNOWN;
        }
    }

    /** How many entries of a list meet a condition. */
    static final class OfEntries extends Leaf {
        private final Slot slot;
        private final List<Slot> slots;
        private final Formula each;
        private final Quantifier quantifier;
        private volatile @Nullable Judgement ofGivenList;

        OfEntries(int index, Slot slot, Formula each, Quantifier quantifier) {
            super(index);
            this.slot = slot;
            this.slots = List.of(slot);
            this.each = each;
            this.quantifier = quantifier;
        }

        Slot slot() {
            return slot;
        }

        @Override
        List<Slot> slots() {
            return slots;
        }

        Formula each() {
            return each;
        }

        boolean isEvery() {
            return quantifier instanceof Quantifier.Every;
        }

        /** How many of so many entries must meet the condition. */
        int least(int entries) {
            return quantifier instanceof Quantifier.AtLeast atLeast ? atLeast.count() : entries;
        }

        byte of(List<Knowledge> entries) {
            int size = entries.size();
            int least = least(size);
            int holding = 0;
            int failing = 0;
            byte truth = Truth.counted(0, 0, size, least, size);
            for (int i = 0; i < size && truth == Truth.UNKNOWN; i++) {
                byte one = each.root().truth(entries.get(i));
                holding += one == Truth.TRUE ? 1 : 0;
                failing += one == Truth.FALSE ? 1 : 0;
                truth = Truth.counted(holding, failing, size, least, size);
            }
            return truth;
        }

        /** The truth over every list that may be given: UNKNOWN when some lists meet it and others do not. */
        Judgement ofGivenList() {
            Judgement known = ofGivenList;
            if (known == null) {
                known = judgeGivenList();
                ofGivenList = known;
            }
            return known;
        }

        private Judgement judgeGivenList() {
            if (quantifier instanceof Quantifier.AtLeast atLeast) {
                if (atLeast.count() <= 0) {
                    return Judgement.decided(Truth.TRUE);
                }
                if (atLeast.count() > Kind.Entries.MAX_ENTRIES) {
                    return Judgement.decided(Truth.FALSE);
                }
            }
            // The empty list meets "every" and misses "at least n"; an entry decides whether another list differs.
            byte ofEmptyList = Truth.of(isEvery());
            Judgement ofEntry = each.judge(Knowledge.none(each.program()));
            return ofEntry.truth() == ofEmptyList ? Judgement.decided(ofEmptyList) : ofEntry.undecided();
        }

        /** The truth while nothing is known of the list. */
        byte blank() {
            byte given = ofGivenList().truth();
            return slot.mayNotApply() ? Truth.common(given, slot.whenNotApplicable()) : given;
        }
    }

    /** Plain Java over several facts. */
    static final class OfPredicate extends Leaf {
        private final Computed computed;
        private final List<Slot> slots;
        private final Map<Slot, List<Fact<?>>> columns;

        /** Takes the columns that the predicate reads under the list whose columns they are. */
        OfPredicate(int index, Computed computed, List<Slot> slots, Map<Slot, List<Fact<?>>> columns) {
            super(index);
            this.computed = computed;
            this.slots = List.copyOf(slots);
            this.columns = columns;
        }

        Computed computed() {
            return computed;
        }

        @Override
        List<Slot> slots() {
            return slots;
        }

        List<Fact<?>> columns(Slot list) {
            return columns.getOrDefault(list, List.of());
        }

        /** Asks the predicate, given an answer to each of its facts, in the order of {@link #slots}. */
        boolean ask(List<Object> answers) {
            return computed.holds().test(new DeclaredAnswers(this, answers));
        }

        /** The places that are unknown and must be known before the predicate is asked. */
        List<Slot> unknown(Knowledge knowledge) {
            List<Slot> unknown = new ArrayList<>();
            for (Slot slot : slots) {
                if (!isComplete(slot, knowledge)) {
                    unknown.add(slot);
                }
            }
            return unknown;
        }

        boolean isComplete(Slot slot, Knowledge knowledge) {
            if (!knowledge.isKnown(slot)) {
                return false;
            }
            List<Fact<?>> needed = columns(slot);
            return needed.isEmpty()
                    || knowledge.entriesAsGiven(slot).stream()
                            .allMatch(entry -> needed.stream().allMatch(entry::isAnswered));
        }
    }
}
