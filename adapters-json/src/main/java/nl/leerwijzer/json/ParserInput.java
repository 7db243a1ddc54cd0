// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/**
 * Makes every JSON text readable for the parser, which breaks off at a name that holds half a character (the escape of a
 * surrogate that stands alone) although the grammar allows it. Another character takes its place, of equal length so that
 * all offsets stay; the name is none of ours either way.
 */
final class ParserInput {
    private static final int ESCAPE = "\\u0000".length();
    private static final int TO_PRIVATE_USE = 0xE000 - Character.MIN_SURROGATE;

    private final char[] text;

    private ParserInput(String text) {
        this.text = text.toCharArray();
    }

    /** The text as the parser takes it. */
    static char[] of(String text) {
        ParserInput input = new ParserInput(text);
        if (text.contains("\\u")) {
            input.mendNames();
        }
        return input.text;
    }

    private void mendNames() {
        int at = 0;
        while (at < text.length) {
            if (text[at] != '"') {
                at++;
                continue;
            }
            int end = closingQuote(at + 1);
            if (isName(end + 1)) {
                mend(at + 1, end);
            }
            at = end + 1;
        }
    }

    private int closingQuote(int from) {
        int at = from;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private boolean isName(int behind) {
        int at = behind;
        while (at < text.length && " \t\r\n".indexOf(text[at]) >= 0) {
            at++;
        }
        return at < text.length && text[at] == ':';
    }

    private void mend(int from, int to) {
        int at = from;
        while (at < to) {
            int unit = unit(at, to);
            if (unit >= 0 && Character.isHighSurrogate((char) unit)) {
                int next = unit(at + ESCAPE, to);
                if (next >= 0 && Character.isLowSurrogate((char) next)) {
                    at += 2 * ESCAPE;
                    continue;
                }
            }
            if (unit >= 0 && Character.isSurrogate((char) unit)) {
                replace(at, unit + TO_PRIVATE_USE);
            }
            at += unit >= 0 ? ESCAPE : text[at] == '\\' ? 2 : 1;
        }
    }

    /** The code unit whose escape stands here; -1 if none does. */
    private int unit(int at, int to) {
        if (at + ESCAPE > to || text[at] != '\\' || text[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            int value = text[digit] < 128 ? Character.digit(text[digit], 16) : -1;
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        return unit;
    }

    private void replace(int at, int unit) {
        for (int digit = at + ESCAPE - 1, rest = unit; digit > at + 1; digit--, rest /= 16) {
            text[digit] = Character.forDigit(rest % 16, 16);
        }
    }
}
