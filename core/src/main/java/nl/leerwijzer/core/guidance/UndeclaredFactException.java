// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import nl.leerwijzer.core.fact.Fact;

/** A plan read a fact that it did not declare, or a trait. */
public final class UndeclaredFactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeclaredFactException(Fact<?> fact) {
        super(fact + (fact.isTrait() ? " is a trait, which no plan may read" : " is not declared in facts()"));
    }
}
