// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerwijzer.core.value.Key;

/**
 * The name of a figure within an outcome, and the entry of a list that it is about.
 *
 * @param name lower case with hyphens
 * @param entry the key of the entry, for a figure that exists once per entry
 */
public record FigureId(String name, Optional<Key> entry) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    public FigureId {
        Objects.requireNonNull(entry, "entry");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a figure's name is lower case with hyphens: " + name);
        }
    }

    public static FigureId of(String name) {
        return new FigureId(name, Optional.empty());
    }

    public static FigureId of(String name, Key entry) {
        return new FigureId(name, Optional.of(entry));
    }
}
