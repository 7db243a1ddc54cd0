// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.util.Optional;

/** Where the wording of texts comes from. Hosts implement it to override any text. */
@FunctionalInterface
public interface TextSource {
    /**
     * The pattern of a text, with placeholders as {@link Texts} describes them.
     *
     * @param owner the namespace that the text belongs to
     * @param key the key of the text
     * @param language the language wanted
     * @return the pattern, or empty when this source does not have it
     */
    Optional<String> find(String owner, String key, Language language);
}
