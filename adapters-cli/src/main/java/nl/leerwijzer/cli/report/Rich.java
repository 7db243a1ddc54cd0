// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A run of words of which some stand out. The words are plain and not trusted: whatever they hold, a printer shows it and
 * never obeys it.
 *
 * @param spans the pieces, in order
 */
public record Rich(List<Span> spans) {
    /** How a piece stands out. A printer that cannot show a tone leaves it out; no meaning rests on it alone. */
    public enum Tone {
        PLAIN,
        STRONG,
        GOOD,
        CAREFUL,
        BAD,
        FAINT,
        /** A web address. */
        ADDRESS
    }

    /** One piece. */
    public record Span(String words, Tone tone) {
        public Span {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(tone, "tone");
        }
    }

    public Rich {
        spans = List.copyOf(spans);
    }

    /** Plain words. */
    public static Rich of(String words) {
        return of(words, Tone.PLAIN);
    }

    public static Rich of(String words, Tone tone) {
        return new Rich(List.of(new Span(words, tone)));
    }

    public static Rich strong(String words) {
        return of(words, Tone.STRONG);
    }

    /** This and then that, with nothing in between. */
    public Rich and(Rich more) {
        List<Span> joined = new ArrayList<>(spans);
        joined.addAll(more.spans);
        return new Rich(joined);
    }

    public Rich and(String words) {
        return and(of(words));
    }

    /** The bare words. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
