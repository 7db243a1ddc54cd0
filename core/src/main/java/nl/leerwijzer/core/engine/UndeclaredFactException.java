// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import nl.leerwijzer.core.fact.Fact;

/** Somebody read a fact that they had not declared. */
public final class UndeclaredFactException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String fact;

    public UndeclaredFactException(Fact<?> fact) {
        super("a fact is read that was not declared: " + fact);
        this.fact = fact.toString();
    }

    /** The id of the fact. */
    public String fact() {
        return fact;
    }
}
