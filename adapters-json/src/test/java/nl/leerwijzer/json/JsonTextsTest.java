// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextPattern;
import org.junit.jupiter.api.Test;

class JsonTextsTest {
    private static final BundledTexts TEXTS = BundledTexts.of(JsonTexts.class, JsonTexts.OWNER);

    private static TextPattern pattern(String key, Language language) {
        return TextPattern.parse(TEXTS.find(JsonTexts.OWNER, key, language).orElseThrow());
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertThat(TEXTS.keys(Language.NL)).isEqualTo(TEXTS.keys(Language.EN)).isNotEmpty();
        for (String key : TEXTS.keys(Language.NL)) {
            assertThat(pattern(key, Language.NL).placeholders())
                    .as(key)
                    .isEqualTo(pattern(key, Language.EN).placeholders());
        }
    }

    @Test
    void everyFaultThatIsNotWordedByAListHasItsText() {
        Set<String> wordedByCore = Set.of("fault.duplicate-key", "fault.dangling-reference", "fault.entry-check");
        Set<String> faults = Stream.of(JsonFault.Code.values())
                .map(code -> "fault." + code.id())
                .filter(key -> !wordedByCore.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TEXTS.keys(Language.NL)).containsAll(faults).doesNotContainAnyElementsOf(wordedByCore);
    }

    @Test
    void noTextIsUnused() throws IOException {
        Set<String> used = Stream.of(JsonFault.Code.values())
                .map(code -> "fault." + code.id())
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(Set.of("schema.situation.title", "schema.situation.description"));
        used.addAll(Set.of("schema.document.title", "schema.document.description"));
        Pattern named = Pattern.compile("(expected|own|of)\\((?:JsonTexts\\.)?(?:OWNER, )?\"([a-z.-]+)\"");
        Pattern conditional = Pattern.compile("\"(fault\\.[a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String java = Files.readString(source);
                Matcher name = named.matcher(java);
                while (name.find()) {
                    String prefix = name.group(1).equals("expected")
                            ? "expected."
                            : name.group(1).equals("own") ? "schema." : "";
                    used.add(prefix + name.group(2));
                }
                conditional.matcher(java).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(used).containsAll(TEXTS.keys(Language.NL));
    }
}
