// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Span;
import nl.leerwijzer.cli.report.Rich.Tone;

/**
 * Harmless words on one line, with the tone of each character.
 *
 * @param words the characters
 * @param tones as many tones as there are {@code char}s in the words
 */
record Line(String words, List<Tone> tones) {
    static final Line EMPTY = new Line("", List.of());

    static Line of(Rich rich) {
        StringBuilder words = new StringBuilder();
        List<Tone> tones = new ArrayList<>();
        for (Span span : rich.spans()) {
            String harmless = Printable.oneLine(span.words());
            words.append(harmless);
            for (int i = 0; i < harmless.length(); i++) {
                tones.add(span.tone());
            }
        }
        return new Line(words.toString(), tones);
    }

    static Line of(String words, Tone tone) {
        return of(Rich.of(words, tone));
    }

    static Line of(String words) {
        return of(words, Tone.PLAIN);
    }

    int width() {
        return Printable.width(words);
    }

    /** The width of the longest piece that a line cannot break. */
    int widestWord() {
        int widest = 0;
        for (String word : words.split(" ", -1)) {
            widest = Math.max(widest, Printable.width(word));
        }
        return widest;
    }

    Line part(int start, int end) {
        return new Line(words.substring(start, end), tones.subList(start, end));
    }

    Line then(Line more) {
        List<Tone> all = new ArrayList<>(tones);
        all.addAll(more.tones);
        return new Line(words + more.words, all);
    }

    Line then(String more) {
        return then(of(more));
    }

    /** This line with spaces up to a width, after it or before it. */
    Line padded(int width, boolean right) {
        String room = " ".repeat(Math.max(0, width - width()));
        return right ? of(room).then(this) : then(room);
    }

    /**
     * The same words over lines of at most this width. It breaks at spaces, never at a no-break space, and within a word
     * only when that word alone is too wide. There is always one line at least.
     */
    List<Line> wrap(int width) {
        List<Line> lines = new ArrayList<>();
        int start = skipSpaces(0);
        while (start < words.length()) {
            int end = endOfLine(start, width);
            lines.add(part(start, trimmedEnd(start, end)));
            start = skipSpaces(end);
        }
        return lines.isEmpty() ? List.of(EMPTY) : lines;
    }

    private int endOfLine(int start, int width) {
        int used = 0;
        int lastSpace = -1;
        int at = start;
        while (at < words.length()) {
            int codePoint = words.codePointAt(at);
            int wide = Printable.width(codePoint);
            if (codePoint == ' ') {
                lastSpace = at;
            } else if (used + wide > width) {
                if (lastSpace > start) {
                    return lastSpace;
                }
                return at > start ? at : at + Character.charCount(codePoint);
            }
            used += wide;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int trimmedEnd(int start, int end) {
        int at = end;
        while (at > start && words.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
