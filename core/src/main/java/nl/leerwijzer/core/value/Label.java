// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One line by which a host calls something, such as the name of a team. It is shown and never interpreted: no
 * condition reads it and no figure depends on it.
 *
 * <p>{@link #toString()} hides the line, so that it cannot slip into a message or a log.
 *
 * @param line 1 to 80 characters, without line breaks or invisible characters, and nothing that looks like an e-mail
 *     address, a phone number or a citizen number
 */
public record Label(String line) {
    /** The most characters a label may have. */
    public static final int MAX_LENGTH = 80;

    /** What people put between the digits of one number. */
    private static final String BETWEEN = "[\\p{Zs}\\p{Pd}.()/_]{0,3}";

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]");

    /** Nine digits are a citizen number, ten a Dutch phone number; two years, or a date, have eight. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:" + BETWEEN + "\\p{Nd}){8}");

    private static final Pattern FOREIGN_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])\\+(?:" + BETWEEN + "\\p{Nd}){8}");

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the line is not a label; the message does not repeat it
     */
    public Label {
        Objects.requireNonNull(line, "line");
        if (!isLabel(line)) {
            throw new IllegalArgumentException("a label is one line of 1 to 80 characters,"
                    + " and no e-mail address, phone number or citizen number");
        }
    }

    /** Whether the text may be a label. */
    public static boolean isLabel(String line) {
        return line.codePoints().anyMatch(codePoint -> !isSpace(codePoint))
                && line.codePointCount(0, line.length()) <= MAX_LENGTH
                && line.codePoints().noneMatch(Label::breaksTheLine)
                && !looksPersonal(line);
    }

    /**
     * Whether the text looks like an e-mail address, a phone number or a citizen number. Any number of nine digits or
     * more does, also when spaces, dots, hyphens, slashes or brackets part them, and after a plus sign any of eight.
     */
    public static boolean looksPersonal(String line) {
        return EMAIL.matcher(line).find()
                || LONG_NUMBER.matcher(line).find()
                || FOREIGN_NUMBER.matcher(line).find();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean breaksTheLine(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return "Label[…]";
    }
}
