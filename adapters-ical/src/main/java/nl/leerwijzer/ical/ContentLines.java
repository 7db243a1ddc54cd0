// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The lines of a calendar. The library that writes them counts characters where it folds a line, and may part the two
 * halves of one; here octets are counted and characters stay whole.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
 */
final class ContentLines {
    private static final int MAX_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private ContentLines() {}

    /** The same lines, none of them longer than 75 octets in UTF-8. */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length());
        for (String line : unfolded.split(END, -1)) {
            if (folded.length() > 0) {
                folded.append(END);
            }
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
    }
}
