// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.List;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/** What would be known if only some of the facts had been answered. */
final class PartialKnowledge extends Knowledge {
    private final Knowledge all;
    private final BitSet kept;

    /** Takes the indices of the slots whose answers are kept. */
    PartialKnowledge(Knowledge all, BitSet kept) {
        this.all = all;
        this.kept = kept;
    }

    @Override
    byte truth(Leaf leaf) {
        if (leaf instanceof Leaf.OfFact ofFact) {
            return kept.get(ofFact.slot().index()) ? all.truth(leaf) : ofFact.blank();
        }
        if (leaf instanceof Leaf.OfEntries ofEntries) {
            return kept.get(ofEntries.slot().index()) ? all.truth(leaf) : ofEntries.blank();
        }
        Leaf.OfPredicate predicate = (Leaf.OfPredicate) leaf;
        boolean whole = predicate.slots().stream().allMatch(slot -> kept.get(slot.index()) || !all.isKnown(slot));
        return whole ? all.truth(leaf) : truthOfPredicate(predicate);
    }

    @Override
    @Nullable
    Object answer(Slot slot) {
        return kept.get(slot.index()) ? all.answer(slot) : null;
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        return kept.get(list.index()) ? all.entries(list) : null;
    }

    @Override
    AskedPredicates asked() {
        return all.asked();
    }

    @Override
    FactRef ref(Slot slot) {
        return all.ref(slot);
    }
}
