// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import nl.leerwijzer.core.condition.Verdict;

/** Three-valued truth in a byte, small enough to keep by the thousand. */
final class Truth {
    static final byte FALSE = 0;
    static final byte TRUE = 1;
    static final byte UNKNOWN = 2;

    /** Not worked out yet; no truth at all. */
    static final byte NOT_YET = 3;

    private Truth() {}

    static byte of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static byte not(byte truth) {
        return truth == UNKNOWN ? UNKNOWN : (byte) (TRUE - truth);
    }

    /** The truth that both have; UNKNOWN where they differ. */
    static byte common(byte one, byte other) {
        return one == other ? one : UNKNOWN;
    }

    static Verdict verdict(byte truth) {
        return switch (truth) {
            case FALSE -> Verdict.NOT_MET;
            case TRUE -> Verdict.MET;
            default -> Verdict.UNKNOWN;
        };
    }

    /** Whether from {@code least} to {@code most} of {@code size} parts hold, of which some are known to or not to. */
    static byte counted(int holding, int failing, int size, int least, int most) {
        int atMost = size - failing;
        if (holding > most || atMost < least) {
            return FALSE;
        }
        return holding >= least && atMost <= most ? TRUE : UNKNOWN;
    }
}
