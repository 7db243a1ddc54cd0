// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer as it was given.
 *
 * @param value the value; empty when the answer is "does not apply"
 * @param provenance what is known about the answer itself
 * @param <T> the type of the answer
 */
public record Given<T>(Optional<T> value, Provenance provenance) {
    public Given {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public String toString() {
        return value.isPresent() ? "Given[…]" : "Given[does not apply]";
    }
}
