// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;

/**
 * A technical name that is the same in every language: an id, a class, a file. Never something that a user typed in.
 */
public record Name(String name) {
    public Name {
        Objects.requireNonNull(name, "name");
    }
}
