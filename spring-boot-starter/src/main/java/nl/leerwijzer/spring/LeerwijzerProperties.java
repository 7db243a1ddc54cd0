// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.spring;

import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a host sets.
 *
 * @param languages the languages in which JSON is written, in this order
 * @param strict whether a situation is refused that holds facts of a plug-in that is not installed; otherwise they are
 *     set aside with a warning
 * @param texts words of the host's own by language, each under {@code [owner/key]}, such as {@code
 *     leerwijzer.texts.nl.[core/standing.advised]}
 */
@ConfigurationProperties("leerwijzer")
public record LeerwijzerProperties(
        @DefaultValue("nl") List<Language> languages,
        @DefaultValue("false") boolean strict,
        @DefaultValue Map<Language, Map<String, String>> texts) {
    public LeerwijzerProperties {
        languages = List.copyOf(languages);
        texts = Map.copyOf(texts);
    }
}
