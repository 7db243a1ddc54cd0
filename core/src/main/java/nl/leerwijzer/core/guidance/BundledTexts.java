// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;

/**
 * The texts that a module brings along: {@code META-INF/leerwijzer/<owner>/nl.properties} and {@code en.properties}, in
 * UTF-8, read once through a class of that module. A file that is missing or cannot be read holds no texts.
 */
public final class BundledTexts implements TextSource {
    private final String owner;
    private final Map<Language, Map<String, String>> patterns;

    private BundledTexts(String owner, Map<Language, Map<String, String>> patterns) {
        this.owner = owner;
        this.patterns = patterns;
    }

    /**
     * Reads the texts of an owner.
     *
     * @param anchor a class of the module that brings the texts
     * @param owner the namespace of the texts
     */
    public static BundledTexts of(Class<?> anchor, String owner) {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = "/META-INF/leerwijzer/" + owner + "/" + language.tag() + ".properties";
            patterns.put(language, read(anchor, path));
        }
        return new BundledTexts(owner, patterns);
    }

    private static Map<String, String> read(Class<?> anchor, String path) {
        try (InputStream stream = anchor.getResourceAsStream(path)) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(
                    stream, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
            Map<String, String> patterns = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(patterns);
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    /** All keys that exist in a language, sorted. */
    public Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }

    @Override
    public Optional<String> find(String owner, String key, Language language) {
        return this.owner.equals(owner)
                ? Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key))
                : Optional.empty();
    }
}
