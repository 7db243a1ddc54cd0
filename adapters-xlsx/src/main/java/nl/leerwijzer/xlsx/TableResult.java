// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.situation.Situation;

/**
 * What came of reading a table.
 *
 * @param situation the situation with the list of the table in it; present if and only if there are no faults
 * @param faults all that is wrong with the table, from the top down
 * @param warnings what was set aside unread
 */
public record TableResult(Optional<Situation> situation, List<TableFault> faults, List<TableFault> warnings) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when there is both a situation and a fault, or neither
     */
    public TableResult {
        Objects.requireNonNull(situation, "situation");
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        if (situation.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a table is read if and only if nothing is wrong with it");
        }
    }
}
