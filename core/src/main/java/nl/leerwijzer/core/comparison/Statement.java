// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.Objects;

/**
 * What an advice says in one respect.
 *
 * @param code the same in every language: the id of a standing or verdict, the numbers of a figure, the ids of an order
 * @param words what a placeholder shows
 */
public record Statement(String code, Object words) {
    public Statement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }
}
