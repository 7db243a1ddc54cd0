// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words texts. Sources are asked in order, so that a host's wording comes before ours.
 *
 * <p>A pattern is plain text with placeholders: a name between braces shows a value in the notation of the language; a
 * name, a word and another word between braces, parted by bars, picks the first word when the number is one and the
 * second otherwise. A doubled brace stands for a brace.
 */
public final class Texts {
    private final List<TextSource> sources;

    private Texts(List<TextSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Texts from these sources, the first that knows a key wins. */
    public static Texts from(List<? extends TextSource> sources) {
        return new Texts(List.copyOf(sources));
    }

    /** These texts and, for keys that they do not have, those of one more source. */
    public Texts and(TextSource source) {
        List<TextSource> more = new ArrayList<>(sources);
        more.add(source);
        return new Texts(more);
    }

    /**
     * The text in words. A text that is missing in this language is shown in the other one; one that is missing in
     * both is shown as its owner and key between angle brackets, so that nothing disappears without a trace.
     */
    public String render(Text text, Language language) {
        return pattern(text.owner(), text.key(), language)
                .map(pattern -> TextPattern.parse(pattern).fill(text.arguments(), value -> show(value, language)))
                .or(() -> pattern(text.owner(), text.key(), language.other())
                        .map(pattern -> TextPattern.parse(pattern)
                                .fill(text.arguments(), value -> show(value, language.other()))))
                .orElseGet(() -> "⟨" + text.owner() + ":" + text.key() + "⟩");
    }

    /** The value of a placeholder in the notation of the language; see {@link Text} for the types. */
    public String show(Object value, Language language) {
        return new Notation(this, language).show(value);
    }

    /** The pattern of a key in one language, without falling back on the other. */
    public Optional<String> pattern(String owner, String key, Language language) {
        return sources.stream()
                .flatMap(source -> source.find(owner, key, language).stream())
                .findFirst();
    }
}
