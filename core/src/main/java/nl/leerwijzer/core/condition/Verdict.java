// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

/** Whether a condition holds, as far as is known. */
public enum Verdict {
    /** It holds, whatever the unknown facts turn out to be. */
    MET,
    /** It does not hold, whatever the unknown facts turn out to be. */
    NOT_MET,
    /** It depends on facts that are unknown. */
    UNKNOWN;

    /** The verdict on the opposite. */
    public Verdict negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The verdict on both together, as far as it follows from the verdict on each. */
    public Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : this;
    }

    public static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
