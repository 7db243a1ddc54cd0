// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Whether all atoms on one fact can help a formula at once, and harm it at once. */
final class Alignment {
    private final Slot slot;
    private final BitSet helping = new BitSet();
    private final BitSet harming = new BitSet();
    private final Map<Enum<?>, Integer> directions = new HashMap<>();

    Alignment(Slot slot) {
        this.slot = slot;
        helping.set(0, slot.regionCount());
        harming.set(0, slot.regionCount());
    }

    /** Takes one more atom on the fact; false when it rules alignment out. */
    boolean add(Leaf leaf, int direction) {
        if (!(leaf instanceof Leaf.OfFact atom) || direction == 0) {
            return false;
        }
        if (atom.blank() != Truth.UNKNOWN) {
            return true;
        }
        Enum<?> choice = atom.choice();
        if (choice != null) {
            // Sets that apply hold each choice or not, freely; only one that does not apply ties the choices together.
            if (slot.mayNotApply()) {
                limit(atom, slot.regions().count(), direction);
            }
            Integer before = directions.putIfAbsent(choice, direction);
            return before == null || before == direction;
        }
        for (int region = 0; region < slot.regionCount(); region++) {
            limit(atom, region, direction);
        }
        return true;
    }

    private void limit(Leaf.OfFact atom, int region, int direction) {
        boolean helps = (atom.at(region) == Truth.TRUE) == (direction > 0);
        (helps ? harming : helping).clear(region);
    }

    /** Whether all that was taken allows for an answer at which every atom helps, and one at which every atom harms. */
    boolean isAligned() {
        return !helping.isEmpty() && !harming.isEmpty();
    }
}
