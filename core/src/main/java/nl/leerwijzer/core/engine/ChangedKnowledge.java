// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/** What would be known after some changes: facts that lie in other regions now, and leaves that came out otherwise. */
final class ChangedKnowledge extends Knowledge {
    private final Knowledge before;
    private final Map<Slot, BitSet> regions = new HashMap<>();
    private final Map<Leaf, Byte> truths = new HashMap<>();
    private final Map<Slot, List<Knowledge>> entries = new HashMap<>();

    ChangedKnowledge(Knowledge before) {
        this.before = before;
    }

    /** The fact lies in one of these regions now; its answer is not known. */
    void move(Slot slot, BitSet to) {
        regions.put(slot, to);
    }

    void settle(Leaf leaf, byte truth) {
        truths.put(leaf, truth);
    }

    void replace(Slot list, List<Knowledge> by) {
        entries.put(list, by);
    }

    @Override
    byte truth(Leaf leaf) {
        Byte settled = truths.get(leaf);
        if (settled != null) {
            return settled;
        }
        if (leaf instanceof Leaf.OfFact ofFact) {
            BitSet possible = regions.get(ofFact.slot());
            return possible == null || ofFact.choice() != null ? before.truth(leaf) : ofFact.over(possible);
        }
        if (leaf instanceof Leaf.OfEntries ofEntries) {
            List<Knowledge> changed = entries.get(ofEntries.slot());
            return changed == null ? before.truth(leaf) : ofEntries.of(changed);
        }
        Leaf.OfPredicate predicate = (Leaf.OfPredicate) leaf;
        boolean touched = predicate.slots().stream().anyMatch(this::isTouched);
        return touched ? truthOfPredicate(predicate) : before.truth(leaf);
    }

    private boolean isTouched(Slot slot) {
        return regions.containsKey(slot) || entries.containsKey(slot);
    }

    @Override
    @Nullable
    Object answer(Slot slot) {
        return isTouched(slot) ? null : before.answer(slot);
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        List<Knowledge> changed = entries.get(list);
        return changed == null && !regions.containsKey(list) ? before.entries(list) : changed;
    }

    @Override
    boolean isNarrowed() {
        return true;
    }

    @Override
    BitSet possible(Slot slot) {
        BitSet possible = regions.get(slot);
        return possible == null ? before.possible(slot) : possible;
    }

    @Override
    List<Object> possibleAnswers(Slot slot) {
        return super.possibleAnswers(slot).stream()
                .filter(answer -> truths.entrySet().stream()
                        .allMatch(settled -> fits(slot, answer, settled.getKey(), settled.getValue())))
                .toList();
    }

    private static boolean fits(Slot slot, Object answer, Leaf leaf, byte truth) {
        return truth == Truth.UNKNOWN
                || !(leaf instanceof Leaf.OfFact ofFact)
                || ofFact.slot() != slot
                || ofFact.of(answer) == truth;
    }

    @Override
    AskedPredicates asked() {
        return before.asked();
    }

    @Override
    FactRef ref(Slot slot) {
        return before.ref(slot);
    }
}
