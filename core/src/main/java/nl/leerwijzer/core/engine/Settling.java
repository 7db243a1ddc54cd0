// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import org.jspecify.annotations.Nullable;

/** Which parts settle a count: as few as will do, constants first, and then in order. */
final class Settling {
    private Settling() {}

    /** The parts of a count that settle its truth, given theirs; null when they do not settle it on their own. */
    static boolean @Nullable [] of(Node.Count count, byte[] truths, byte truth) {
        boolean[] first = null;
        if (count.mayHaveConstants()) {
            first = new boolean[truths.length];
            for (int i = 0; i < first.length; i++) {
                first[i] = count.part(i).blank() != Truth.UNKNOWN;
            }
        }
        return of(truths, first, count.least(), count.most(), truth);
    }

    /** The entries of a list that settle how many meet a condition; null when they do not settle it on their own. */
    static boolean @Nullable [] of(Leaf.OfEntries leaf, byte[] truths, byte truth) {
        int size = truths.length;
        return of(truths, null, leaf.least(size), size, truth);
    }

    private static boolean @Nullable [] of(byte[] truths, boolean @Nullable [] first, int least, int most, byte truth) {
        int size = truths.length;
        int holding = 0;
        int failing = 0;
        for (byte one : truths) {
            holding += one == Truth.TRUE ? 1 : 0;
            failing += one == Truth.FALSE ? 1 : 0;
        }
        if (Truth.counted(holding, failing, size, least, most) != truth) {
            return null;
        }
        boolean[] settling = new boolean[size];
        if (truth == Truth.TRUE) {
            choose(settling, truths, first, Truth.TRUE, least);
            choose(settling, truths, first, Truth.FALSE, size - most);
        } else if (size - failing < least) {
            choose(settling, truths, first, Truth.FALSE, size - least + 1);
        } else {
            choose(settling, truths, first, Truth.TRUE, most + 1);
        }
        return settling;
    }

    private static void choose(boolean[] settling, byte[] truths, boolean @Nullable [] first, byte truth, int wanted) {
        int missing = wanted;
        for (int i = 0; first != null && i < truths.length && missing > 0; i++) {
            if (first[i] && truths[i] == truth) {
                settling[i] = true;
                missing--;
            }
        }
        for (int i = 0; i < truths.length && missing > 0; i++) {
            if (!settling[i] && truths[i] == truth) {
                settling[i] = true;
                missing--;
            }
        }
    }
}
