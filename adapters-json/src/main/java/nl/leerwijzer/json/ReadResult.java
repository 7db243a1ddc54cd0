// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.situation.Situation;

/**
 * What came of reading a document.
 *
 * @param situation what it says; present if and only if there are no faults
 * @param faults all that is wrong with it, up to the first place at which it is no JSON any more, in the order of the
 *     document
 * @param warnings what was set aside unread
 */
public record ReadResult(Optional<Situation> situation, List<JsonFault> faults, List<JsonFault> warnings) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when there is both a situation and a fault, or neither
     */
    public ReadResult {
        Objects.requireNonNull(situation, "situation");
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        if (situation.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a document is read if and only if nothing is wrong with it");
        }
    }

    /** Whether the document was read. */
    public boolean isRead() {
        return situation.isPresent();
    }
}
