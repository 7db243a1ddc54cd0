// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.decision.Decisions;

/**
 * What came of reading decisions.
 *
 * @param decisions what the document says; present if and only if there are no faults
 * @param faults all that is wrong with it, up to the first place at which it is no JSON any more, in the order of the
 *     document
 */
public record DecisionResult(Optional<Decisions> decisions, List<JsonFault> faults) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when there are both decisions and a fault, or neither
     */
    public DecisionResult {
        Objects.requireNonNull(decisions, "decisions");
        faults = List.copyOf(faults);
        if (decisions.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a document is read if and only if nothing is wrong with it");
        }
    }

    /** Whether the document was read. */
    public boolean isRead() {
        return decisions.isPresent();
    }
}
