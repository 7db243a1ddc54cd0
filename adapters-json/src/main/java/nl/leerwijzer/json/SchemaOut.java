// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;

/** What all parts of a schema are written with. */
final class SchemaOut {
    private final JsonOut json;
    private final Texts texts;
    private final List<Language> languages;

    SchemaOut(JsonOut json, Texts texts, List<Language> languages) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
    }

    JsonOut json() {
        return json;
    }

    /** A title and a description of one or more sentences. */
    void putWords(Text title, Text... description) {
        Language first = languages.get(0);
        putWords(first, title, description);
        if (languages.size() > 1) {
            json.putObject(
                    "x-texts",
                    all -> languages.forEach(language ->
                            all.putObject(language.tag(), words -> putWords(language, title, description))));
        }
    }

    private void putWords(Language language, Text title, Text... description) {
        json.put("title", texts.render(title, language));
        if (description.length > 0) {
            json.put(
                    "description",
                    Stream.of(description)
                            .map(sentence -> texts.render(sentence, language))
                            .collect(Collectors.joining(" ")));
        }
    }

    void putReference(String definition) {
        json.put("$ref", "#/$defs/" + definition);
    }

    void putEnum(List<String> ids) {
        json.putStrings("enum", ids);
    }
}
