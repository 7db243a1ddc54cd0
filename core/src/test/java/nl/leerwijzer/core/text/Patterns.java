// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A text source for tests: patterns in memory. */
final class Patterns implements TextSource {
    private final Map<String, String> patterns = new HashMap<>();

    Patterns put(Language language, String owner, String key, String pattern) {
        patterns.put(language + " " + owner + " " + key, pattern);
        return this;
    }

    @Override
    public Optional<String> find(String owner, String key, Language language) {
        return Optional.ofNullable(patterns.get(language + " " + owner + " " + key));
    }
}
