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
    private final Leaf.OfFact[] atoms;
    private final byte[] truths;
    private final AskedPredicates asked = new AskedPredicates();

    /** Takes the truths in the order of the atoms. */
    AssumedTruths(List<Leaf.OfFact> atoms, byte[] truths) {
        this.atoms = atoms.toArray(new Leaf.OfFact[0]);
        this.truths = truths.clone();
    }

    @Override
    byte truth(Leaf leaf) {
        for (int i = 0; i < atoms.length; i++) {
            if (atoms[i] == leaf) {
                return truths[i];
            }
        }
        return blank(leaf);
    }

    @Override
    boolean isKnown(Slot slot) {
        for (int i = 0; i < atoms.length; i++) {
            if (atoms[i].slot() == slot && atoms[i].blank() == Truth.UNKNOWN && truths[i] != Truth.UNKNOWN) {
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
        return asked;
    }

    @Override
    FactRef ref(Slot slot) {
        return slot.ref();
    }
}
