// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextPattern;
import org.junit.jupiter.api.Test;

class TableTextsTest {
    private static final BundledTexts TEXTS = BundledTexts.of(TableTexts.class, TableTexts.OWNER);

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(TEXTS.find(TableTexts.OWNER, key, language).orElseThrow())
                .placeholders();
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertThat(TEXTS.keys(Language.NL)).isEqualTo(TEXTS.keys(Language.EN)).isNotEmpty();
        for (String key : TEXTS.keys(Language.NL)) {
            assertThat(placeholders(key, Language.NL)).as(key).isEqualTo(placeholders(key, Language.EN));
        }
    }

    @Test
    void everyFaultThatIsNotWordedElsewhereHasItsText() {
        Set<String> wordedByCore = Set.of("fault.duplicate-key", "fault.dangling-reference", "fault.entry-check");
        Set<String> faults = Stream.of(TableFault.Code.values())
                .map(code -> "fault." + code.id())
                .filter(key -> !wordedByCore.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TEXTS.keys(Language.NL)).containsAll(faults).doesNotContainAnyElementsOf(wordedByCore);
    }

    @Test
    void noTextIsUnused() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file));
            }
        }
        Set<String> literals = Pattern.compile("\"([a-z.-]+)\"")
                .matcher(sources)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        Set<String> starts = Pattern.compile("\"([a-z.-]+\\.)\" \\+")
                .matcher(sources)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());

        assertThat(TEXTS.keys(Language.NL).stream()
                        .filter(key -> !literals.contains(key) && !literals.contains(key.replace("expected.", "")))
                        .filter(key -> starts.stream()
                                .noneMatch(start -> key.startsWith(start)
                                        && (start.equals("fault.")
                                                || literals.contains(key.substring(start.length()))
                                                || start.equals("heading.estimate.")
                                                || start.equals("explain.")))))
                .isEmpty();
    }
}
