// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent name of a fact: who owns it, what it is called, and the list whose column it is, if it is one.
 *
 * @param namespace the id of an intervention or instrument, or {@code organisation} for core's own
 * @param name lower case with hyphens
 * @param list the list that this is a column of
 */
public record FactId(String namespace, String name, Optional<FactId> list) implements Comparable<FactId> {
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the namespace or the name is not well formed
     */
    public FactId {
        Objects.requireNonNull(list, "list");
        if (!isNamespace(namespace)) {
            throw new IllegalArgumentException(
                    "a namespace is lower case with hyphens, and dots for third parties: " + namespace);
        }
        if (name.length() > 60 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a fact's name is at most 60 characters in lower case with hyphens: " + name);
        }
    }

    public FactId(String namespace, String name) {
        this(namespace, name, Optional.empty());
    }

    /** Whether the text may be a namespace, and so the id of an intervention or instrument. */
    public static boolean isNamespace(String text) {
        return text.length() <= 80 && NAMESPACE.matcher(text).matches();
    }

    @Override
    public int compareTo(FactId other) {
        return toString().compareTo(other.toString());
    }

    /** {@code namespace.name}, or {@code list[].namespace.name} for a column. */
    @Override
    public String toString() {
        return list.map(id -> id + "[].").orElse("") + namespace + "." + name;
    }
}
