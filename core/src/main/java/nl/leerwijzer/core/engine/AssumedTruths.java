// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * What would be known if some atoms had certain truths. No more than that follows from it: there are no answers, and a
 * fact is known where an atom on it is decided that is not so beforehand.
 */
final class AssumedTruths extends Knowledge {
    /** How many truths there are; they count from 0. */
    static final int TRUTHS = 3;

    private final Leaf.OfFact[] atoms;
    private final int truths;

    /** Takes the truths as the digits of a number, that of the last atom lowest. */
    AssumedTruths(Leaf.OfFact[] atoms, int truths) {
        this.atoms = atoms;
        this.truths = truths;
    }

    @Override
    byte truth(Leaf leaf) {
        int rest = truths;
        for (int i = atoms.length - 1; i >= 0; i--) {
            if (atoms[i] == leaf) {
                return (byte) (rest % TRUTHS);
            }
            rest /= TRUTHS;
        }
        return blank(leaf);
    }

    @Override
    boolean isKnown(Slot slot) {
        for (Leaf.OfFact atom : atoms) {
            if (atom.slot() == slot && atom.blank() == Truth.UNKNOWN && truth(atom) != Truth.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Object answer(Slot slot) {
        return null;
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        return null;
    }

    @Override
    AskedPredicates asked() {
        return new AskedPredicates();
    }

    @Override
    FactRef ref(Slot slot) {
        return slot.ref();
    }
}
