// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/** What would be known if some unknown facts lay in certain regions. One thread goes from case to case with it. */
final class CaseKnowledge extends Knowledge {
    private final Knowledge before;
    private final Slot[] slots;
    private final int[] regions;

    CaseKnowledge(Knowledge before, List<Slot> slots) {
        this.before = before;
        this.slots = slots.toArray(new Slot[0]);
        this.regions = new int[this.slots.length];
    }

    /** Takes the fact at this place of the list to lie in a region. */
    void assume(int place, int region) {
        regions[place] = region;
    }

    @Override
    byte truth(Leaf leaf) {
        if (leaf instanceof Leaf.OfFact ofFact) {
            for (int i = 0; i < slots.length; i++) {
                if (ofFact.slot() == slots[i]) {
                    return ofFact.at(regions[i]);
                }
            }
        }
        return before.truth(leaf);
    }

    @Override
    @Nullable
    Object answer(Slot slot) {
        return before.answer(slot);
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        return before.entries(list);
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
