// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextPattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final BundledTexts TEXTS = BundledTexts.of(CliTexts.class, Words.OWNER);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @Test
    void bothLanguagesHaveTheSameTextsAndPlaceholders() {
        assertThat(TEXTS.keys(Language.NL)).isNotEmpty().isEqualTo(TEXTS.keys(Language.EN));
        for (String key : TEXTS.keys(Language.NL)) {
            assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL));
        }
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(TEXTS.find(Words.OWNER, key, language).orElseThrow())
                .placeholders();
    }

    @Test
    void noTextIsUnused() throws IOException {
        String sources = sources();
        Set<String> literals = new TreeSet<>();
        Matcher matcher = LITERAL.matcher(sources);
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }
        // Keys that are put together from a part and a name: "brief.start." + standing, "help." + command.
        Set<String> starts = Pattern.compile("\"([a-z.-]+\\.)\" \\+")
                .matcher(sources)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        // Keys of which a variant is chosen: title + ".no-date".
        Set<String> ends = Pattern.compile("\\+ \"(\\.[a-z-]+)\"")
                .matcher(sources)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());

        List<String> unused = TEXTS.keys(Language.NL).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .filter(key -> ends.stream()
                        .noneMatch(end ->
                                key.endsWith(end) && literals.contains(key.substring(0, key.length() - end.length()))))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder sources = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
            return sources.toString();
        }
    }
}
