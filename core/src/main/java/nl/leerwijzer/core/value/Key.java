// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A short id that a host gives to an entry of a list, and by which other entries refer to it.
 *
 * <p>{@link #toString()} hides the id, so that it cannot slip into a message or a log.
 *
 * @param id 1 to 40 letters, digits, hyphens, underscores or dots, starting with a letter or digit
 */
public record Key(String id) implements Comparable<Key> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the text is not a key; the message does not repeat it
     */
    public Key {
        Objects.requireNonNull(id, "id");
        if (!isKey(id)) {
            throw new IllegalArgumentException(
                    "a key is 1 to 40 letters, digits, hyphens, underscores or dots, and starts with a letter or digit");
        }
    }

    /** Whether the text may be a key. */
    public static boolean isKey(String id) {
        return FORM.matcher(id).matches();
    }

    @Override
    public int compareTo(Key other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return "Key[…]";
    }
}
