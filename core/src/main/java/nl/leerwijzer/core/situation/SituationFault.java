// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.situation;

import java.util.Objects;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Text;

/**
 * What is wrong with a situation although each of its answers, on its own, is right. It never holds a value.
 *
 * @param code stable: {@code duplicate-key}, {@code dangling-reference}, or the id of a list's own check
 * @param where the entry at fault, by position
 * @param message what is wrong and what to do
 */
public record SituationFault(String code, FactRef where, Text message) {
    public SituationFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }
}
