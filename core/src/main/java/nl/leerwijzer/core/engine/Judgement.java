// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

/**
 * A truth, and whether it is exact. TRUE and FALSE always are; UNKNOWN is where two completions disagree for sure.
 */
record Judgement(byte truth, boolean exact) {
    /** Two completions disagree. */
    static final Judgement OPEN = new Judgement(Truth.UNKNOWN, true);

    /** Not decided by what was worked out. */
    static final Judgement SOUND = new Judgement(Truth.UNKNOWN, false);

    private static final Judgement FAILS = new Judgement(Truth.FALSE, true);
    private static final Judgement HOLDS = new Judgement(Truth.TRUE, true);

    static Judgement decided(byte truth) {
        return truth == Truth.TRUE ? HOLDS : FAILS;
    }

    /** UNKNOWN, as exact as this is. */
    Judgement undecided() {
        return exact ? OPEN : SOUND;
    }
}
