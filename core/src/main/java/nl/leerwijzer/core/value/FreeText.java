// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;

/**
 * What somebody wrote in their own words. Only instruments read it; a situation never holds it.
 *
 * <p>{@link #toString()} hides the words, so that they cannot slip into a message or a log.
 *
 * @param words at most 4,000 characters
 */
public record FreeText(String words) {
    /** The most characters a free text may have. */
    public static final int MAX_LENGTH = 4_000;

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the text is too long; the message does not repeat it
     */
    public FreeText {
        Objects.requireNonNull(words, "words");
        if (words.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a free text has at most 4,000 characters");
        }
    }

    @Override
    public String toString() {
        return "FreeText[…]";
    }
}
