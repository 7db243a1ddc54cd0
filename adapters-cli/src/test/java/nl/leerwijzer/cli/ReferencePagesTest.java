// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerwijzer.cli.FakeTerminal.Run;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code docs/interventions} say what the interventions say of themselves. After a change of an
 * intervention, {@code mvn test -Dtest=ReferencePagesTest -Dpages.write=true} writes them anew.
 */
class ReferencePagesTest {
    private static final Path FOLDER =
            Path.of("..", "docs", "interventions").toAbsolutePath().normalize();
    private static final String HINT =
            "docs/interventions is out of date; mvn -pl adapters-cli test -Dtest=ReferencePagesTest -Dpages.write=true"
                    + " writes it anew";

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (Intervention intervention : interventions()) {
            String id = intervention.profile().id();
            for (Language language : Language.values()) {
                pages.put(page(id, language), markdown(language, "show", id));
            }
        }
        pages.put("README.md", index());
        return pages;
    }

    private static List<Intervention> interventions() {
        return Guidance.discover().catalogue().interventions();
    }

    private static String page(String id, Language language) {
        return id + "." + language.tag() + ".md";
    }

    private static String markdown(Language language, String... args) {
        List<String> all = Stream.concat(Stream.of(args), Stream.of("--lang", language.tag(), "--format", "markdown"))
                .toList();
        Run run = new FakeTerminal().run(all.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    /** The map in both languages, and the pages of each intervention. */
    private static String index() {
        Texts texts = Guidance.discover().catalogue().texts();
        StringBuilder index = new StringBuilder();
        for (Language language : Language.values()) {
            index.append(markdown(language, "list")).append('\n');
            for (Intervention intervention : interventions()) {
                String id = intervention.profile().id();
                String title = texts.render(intervention.profile().title(), language);
                index.append("- [%s](%s)\n".formatted(title, page(id, language)));
            }
            index.append('\n');
        }
        return index.append("<!-- Written by ReferencePagesTest from what the interventions say of themselves. -->\n")
                .toString();
    }

    @BeforeAll
    static void write() throws IOException {
        if (!Boolean.getBoolean("pages.write")) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (Path old : files()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyPageSaysWhatItsInterventionSays() throws IOException {
        Map<String, String> pages = pages();

        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .as(HINT)
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey())))
                    .as(page.getKey() + ": " + HINT)
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void noPageLacksAText() {
        assertThat(pages().values()).allSatisfy(page -> assertThat(page).doesNotContain("⟨"));
    }
}
