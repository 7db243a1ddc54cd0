// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

/** Makes characters harmless and knows how much room they take. */
final class Printable {
    private static final int FIRST_CONTROL_PICTURE = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * The same words on one line, without a character that could steer a terminal or turn the direction of reading: line
     * breaks and tabs become spaces, control characters become their pictures, other invisible ones a replacement sign.
     */
    static String oneLine(String words) {
        StringBuilder harmless = new StringBuilder(words.length());
        words.codePoints().map(Printable::harmless).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static int harmless(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        if (codePoint < 0x20) {
            return FIRST_CONTROL_PICTURE + codePoint;
        }
        if (codePoint == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** How many columns of a terminal the words take. */
    static int width(String words) {
        return words.codePoints().map(Printable::width).sum();
    }

    /** How many columns of a terminal a character takes: none for an accent, two for a wide one, otherwise one. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The blocks that Unicode's table of East Asian widths calls wide, roughly, and the pictographs. */
    private static boolean isWide(int codePoint) {
        return within(codePoint, 0x1100, 0x115F)
                || within(codePoint, 0x2E80, 0xA4CF)
                || within(codePoint, 0xAC00, 0xD7A3)
                || within(codePoint, 0xF900, 0xFAFF)
                || within(codePoint, 0xFE30, 0xFE6F)
                || within(codePoint, 0xFF00, 0xFF60)
                || within(codePoint, 0xFFE0, 0xFFE6)
                || within(codePoint, 0x1F300, 0x1FAFF)
                || within(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean within(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
