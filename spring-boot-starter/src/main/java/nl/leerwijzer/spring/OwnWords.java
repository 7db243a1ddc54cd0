// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;

/** The words that a host set as properties. */
final class OwnWords implements TextSource {
    private final Map<Language, Map<String, String>> words;

    OwnWords(Map<Language, Map<String, String>> words) {
        this.words = words;
    }

    @Override
    public Optional<String> find(String owner, String key, Language language) {
        return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(owner + "/" + key));
    }

    /**
     * The properties that replace nothing.
     *
     * @param texts all texts without a host's own
     */
    List<String> withoutEffect(Texts texts) {
        return Stream.of(Language.values())
                .flatMap(language -> words.getOrDefault(language, Map.of()).keySet().stream()
                        .filter(name -> !replaces(name, language, texts))
                        .map(name -> "leerwijzer.texts." + language.tag() + ".[" + name + "]"))
                .sorted()
                .toList();
    }

    private static boolean replaces(String name, Language language, Texts texts) {
        int slash = name.indexOf('/');
        return slash > 0
                && texts.pattern(name.substring(0, slash), name.substring(slash + 1), language)
                        .isPresent();
    }
}
