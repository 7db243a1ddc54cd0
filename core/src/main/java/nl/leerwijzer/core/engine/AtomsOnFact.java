// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All atoms of a program on one fact, with their truths in each region of its answers worked out beforehand. */
final class AtomsOnFact {
    private final Slot slot;
    private final int[] leaves;
    private final byte[] whileUnknown;
    private final byte[][] inRegion;
    private final Leaf.OfFact[] ofChoices;

    AtomsOnFact(Slot slot, List<Leaf.OfFact> atoms) {
        this.slot = slot;
        Leaf.OfFact[] ofRegions =
                atoms.stream().filter(atom -> atom.choice() == null).toArray(Leaf.OfFact[]::new);
        this.leaves = new int[ofRegions.length];
        this.whileUnknown = new byte[ofRegions.length];
        this.inRegion = new byte[slot.regionCount()][ofRegions.length];
        for (int i = 0; i < ofRegions.length; i++) {
            leaves[i] = ofRegions[i].index();
            whileUnknown[i] = ofRegions[i].blank();
            for (int region = 0; region < inRegion.length; region++) {
                inRegion[region][i] = ofRegions[i].at(region);
            }
        }
        this.ofChoices = atoms.stream().filter(atom -> atom.choice() != null).toArray(Leaf.OfFact[]::new);
    }

    /** Writes the truths of the atoms, given the answer; null when it is unknown. */
    void judge(@Nullable Object answer, byte[] truths) {
        byte[] found = answer == null ? whileUnknown : inRegion[slot.region(answer)];
        for (int i = 0; i < leaves.length; i++) {
            truths[leaves[i]] = found[i];
        }
        for (Leaf.OfFact atom : ofChoices) {
            truths[atom.index()] = answer == null ? atom.blank() : atom.of(answer);
        }
    }
}
