// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of a document as far as it could be decoded, and where in it one is. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final boolean marked;
    private final boolean cutOff;
    private final List<Integer> lineStarts = new ArrayList<>();

    private SourceText(String text, boolean cutOff) {
        this.marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        this.text = marked ? text.substring(1) : text;
        this.cutOff = cutOff;
    }

    /** The text that these bytes are in UTF-8, up to the first that cannot be. */
    static SourceText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        return new SourceText(chars.flip().toString(), result.isError());
    }

    /** A text that is already decoded, up to the first surrogate that stands alone, which no encoding can hold. */
    static SourceText of(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isSurrogate(text.codePointAt(at))) {
                return new SourceText(text.substring(0, at), true);
            }
        }
        return new SourceText(text, false);
    }

    /** Whether the text holds a surrogate that stands alone. */
    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(SourceText::isSurrogate);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text, without a byte order mark. */
    String text() {
        return text;
    }

    /** Whether a byte order mark stands before the text. */
    boolean isMarked() {
        return marked;
    }

    /** Whether the text ends before the document does, at bytes that are no UTF-8. */
    boolean isCutOff() {
        return cutOff;
    }

    /**
     * Whether what stands at this offset is cut off by bytes that are no UTF-8: nothing but the letters and digits of a
     * number or literal lie between them.
     */
    boolean isCutOffAt(int offset) {
        return cutOff
                && text.substring(Math.min(offset, text.length()))
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
    }

    /** The first offset from this one on at which something else than white space stands; the length if none does. */
    int skipWhiteSpace(int offset) {
        int at = offset;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Line and column of the character at this offset. */
    Place place(int offset) {
        if (lineStarts.isEmpty()) {
            findLines();
        }
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Collections.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(lineStarts.get(line), at) + 1);
    }

    private void findLines() {
        lineStarts.add(0);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean windows = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (c == '\n' || (c == '\r' && !windows)) {
                lineStarts.add(at + 1);
            }
        }
    }
}
