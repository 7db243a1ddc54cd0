// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.comparison.StoredAdvice;

/**
 * What came of reading a stored advice.
 *
 * @param advice what the document says; present if and only if there are no faults
 * @param faults all that is wrong with it, in the order of the document
 */
public record StoredAdviceResult(Optional<StoredAdvice> advice, List<JsonFault> faults) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when there is both an advice and a fault, or neither
     */
    public StoredAdviceResult {
        Objects.requireNonNull(advice, "advice");
        faults = List.copyOf(faults);
        if (advice.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a document is read if and only if nothing is wrong with it");
        }
    }

    /** Whether the document was read. */
    public boolean isRead() {
        return advice.isPresent();
    }
}
