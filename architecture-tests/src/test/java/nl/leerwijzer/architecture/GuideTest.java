// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the author's guide shows stands in a file of an example, which the build builds and tests. */
class GuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final Pattern FENCE = Pattern.compile("^```(\\w+)$", Pattern.MULTILINE);
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- from (\\S+) -->\\n```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    /** A piece that the guide shows, and where it says that it stands. */
    private record Snippet(String page, String file, String language, String text) {
        /** Whether it is a command that the build gives in a notation of its own. */
        boolean makesAProject() {
            return file.endsWith("invoker.properties");
        }

        String source() {
            try {
                return Files.readString(ROOT.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException("the file of a snippet is not there: " + file, e);
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return pages.sorted().toList();
        }
    }

    private static Stream<Snippet> snippets() throws IOException {
        Stream.Builder<Snippet> snippets = Stream.builder();
        for (Path page : pages()) {
            Matcher matcher = SNIPPET.matcher(Files.readString(page));
            while (matcher.find()) {
                snippets.add(new Snippet(
                        page.getFileName().toString(), matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return snippets.build();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> everySnippetStandsInTheFileThatItNames() throws IOException {
        return snippets().filter(snippet -> !snippet.makesAProject()).map(snippet -> {
            String first = snippet.text().lines().findFirst().orElseThrow();
            return DynamicTest.dynamicTest(
                    snippet.page() + ": " + first,
                    () -> assertThat(withoutIndentation(snippet.source()))
                            .contains(withoutIndentation(snippet.text())));
        });
    }

    @Test
    void theCommandThatMakesAProjectIsTheOneThatTheBuildRuns() throws IOException {
        List<Snippet> commands = snippets().filter(Snippet::makesAProject).toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            Set<String> shown = words(command.text().replace("\\\n", " "));
            Set<String> run = words(command.source());
            assertThat(shown).startsWith("mvn");
            assertThat(run).containsAll(shown.stream().skip(1).toList());
        });
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    @Test
    void everyPieceOfCodeNamesItsFile() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(SNIPPET.matcher(text).results().count())
                    .as(page.toString())
                    .isEqualTo(FENCE.matcher(text).results().count());
        }
        assertThat(snippets().count()).isGreaterThan(10);
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(GUIDE.resolve(link.group(1))).exists();
            }
        }
    }
}
