// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import nl.leerwijzer.core.condition.Condition;

/** A handle on one condition of a {@link Program}. It is good for that program only. */
public final class Compiled {
    private final Program.Builder owner;
    private final Condition condition;
    private final int index;

    Compiled(Program.Builder owner, Condition condition, int index) {
        this.owner = owner;
        this.condition = condition;
        this.index = index;
    }

    /** What was compiled. */
    public Condition condition() {
        return condition;
    }

    int index() {
        return index;
    }

    boolean isOf(Program.Builder builder) {
        return owner == builder;
    }
}
