// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.TextPattern;
import org.junit.jupiter.api.Test;

/** Every module's texts exist in Dutch and English, with the same placeholders. */
class TextsTest {
    /** Namespace to language to key to pattern. */
    private static Map<String, Map<String, Map<String, String>>> bundles() throws IOException {
        Map<String, Map<String, Map<String, String>>> bundles = new TreeMap<>();
        for (Path place : OurModules.places()) {
            if (Files.isDirectory(place)) {
                collect(place, bundles);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    collect(jar.getPath("/"), bundles);
                }
            }
        }
        return bundles;
    }

    private static void collect(Path root, Map<String, Map<String, Map<String, String>>> bundles) throws IOException {
        Path folder = root.resolve("META-INF").resolve("leerwijzer");
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
        }
        for (Path file : files) {
            Properties properties = new Properties();
            properties.load(Files.newBufferedReader(file));
            Map<String, String> patterns = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            bundles.computeIfAbsent(file.getParent().getFileName().toString(), name -> new TreeMap<>())
                    .put(file.getFileName().toString(), patterns);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, Map<String, Map<String, String>>> bundles = bundles();
        assertThat(bundles.keySet())
                .contains("core", "organisation", "json", "cli", "roi-by-group", "learning-ambassadors");
        int texts = 0;
        for (Map.Entry<String, Map<String, Map<String, String>>> bundle : bundles.entrySet()) {
            Map<String, String> dutch = bundle.getValue().getOrDefault("nl.properties", Map.of());
            Map<String, String> english = bundle.getValue().getOrDefault("en.properties", Map.of());
            assertThat(english.keySet()).as(bundle.getKey()).isNotEmpty().isEqualTo(dutch.keySet());
            for (Map.Entry<String, String> text : dutch.entrySet()) {
                assertThat(placeholders(english.getOrDefault(text.getKey(), "")))
                        .as(bundle.getKey() + ":" + text.getKey())
                        .isEqualTo(placeholders(text.getValue()));
                texts++;
            }
        }
        System.out.println("texts in two languages: " + texts);
    }

    private static Set<String> placeholders(String pattern) {
        return new HashSet<>(TextPattern.parse(pattern).placeholders());
    }

    @Test
    void noTextIsEmptyOrLeftUntranslated() throws IOException {
        List<String> suspect = new ArrayList<>();
        bundles().forEach((name, languages) -> {
            Map<String, String> dutch = languages.getOrDefault("nl.properties", Map.of());
            Map<String, String> english = languages.getOrDefault("en.properties", Map.of());
            dutch.forEach((key, pattern) -> {
                // A formula of symbols reads the same in both.
                boolean same = !key.endsWith(".formula")
                        && pattern.equals(english.get(key))
                        && pattern.split("\\s+").length > 4;
                if (pattern.isBlank() || same) {
                    suspect.add(name + ":" + key);
                }
            });
        });
        assertThat(suspect).isEmpty();
    }
}
