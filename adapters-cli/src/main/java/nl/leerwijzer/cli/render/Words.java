// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.List;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Name;

/** Texts in one language. */
public final class Words {
    /** The namespace of the command line's own texts. */
    public static final String OWNER = "cli";

    private final Texts texts;
    private final Language language;

    public Words(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** One of the command line's own texts. */
    public static Text text(String key) {
        return Text.of(OWNER, key);
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return texts;
    }

    public String of(Text text) {
        return texts.render(text, language);
    }

    /** One of the command line's own texts, in words. */
    public String say(String key) {
        return of(text(key));
    }

    /** A value in the notation of the language. */
    public String show(Object value) {
        return texts.show(value, language);
    }

    /** Text that begins a line: with a capital. */
    public String line(Text text) {
        return capitalised(of(text));
    }

    /** A text that is a sentence elsewhere, as a part of another one: without its full stop. */
    Name clause(Text text) {
        String sentence = of(text);
        return new Name(sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
    }

    public String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        // The Dutch ij is one letter.
        int first = language == Language.NL && words.startsWith("ij") ? 2 : Character.charCount(words.codePointAt(0));
        StringBuilder capitalised = new StringBuilder();
        words.substring(0, first).codePoints().map(Character::toTitleCase).forEach(capitalised::appendCodePoint);
        return capitalised.append(words.substring(first)).toString();
    }

    /** Some values as an enumeration of which one counts: a, b or c. */
    public static Object either(List<?> values) {
        Object joined = values.get(values.size() - 1);
        for (int i = values.size() - 2; i >= 0; i--) {
            String key = i == values.size() - 2 ? "either.last" : "either";
            joined = text(key).with("left", values.get(i)).with("right", joined);
        }
        return joined;
    }

    /** Something that stands between quotation marks. */
    static Text quoted(Object value) {
        return text("quoted").with("value", value);
    }

    /** Some texts behind each other, apart but in one sentence: a; b; c. */
    public static Text series(List<Text> texts) {
        Text joined = texts.get(texts.size() - 1);
        for (int i = texts.size() - 2; i >= 0; i--) {
            joined = text("series").with("left", texts.get(i)).with("right", joined);
        }
        return joined;
    }

    /** A fact in its place, in words. */
    Text place(FactRef ref) {
        if (ref.entry().isEmpty()) {
            return ref.fact().name();
        }
        return text("place.entry")
                .with("fact", ref.fact().name())
                .with("entry", ref.entry().getAsInt());
    }

    /** Some facts in their places, each once. */
    List<Text> places(List<FactRef> refs) {
        return refs.stream().map(this::place).distinct().toList();
    }

    /** What some facts are called, each once, wherever they are asked. */
    List<Text> facts(List<FactRef> refs) {
        return refs.stream().map(ref -> ref.fact().name()).distinct().toList();
    }

    static Name name(String id) {
        return new Name(id);
    }
}
