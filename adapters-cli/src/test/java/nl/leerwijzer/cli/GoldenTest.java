// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.FakeTerminal.Run;
import nl.leerwijzer.core.guidance.Guidance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example reads as it did when somebody last read it aloud. After an intended change, {@code mvn test
 * -Dtest=GoldenTest -Dgolden.write=true} writes the files anew; the difference is then there to be read.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    static List<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (String example : Examples.NAMES) {
            for (String language : List.of("nl", "en")) {
                runs.add(Arguments.of("advise", example, language, "text", "txt"));
                runs.add(Arguments.of("advise", example, language, "markdown", "md"));
                runs.add(Arguments.of("advise", example, language, "json", "json"));
                runs.add(Arguments.of("advise --brief", example, language, "text", "txt"));
                runs.add(Arguments.of("questions", example, language, "text", "txt"));
            }
        }
        return runs;
    }

    static List<Arguments> uses() {
        List<Arguments> uses = new ArrayList<>();
        for (String instrument : Examples.INSTRUMENTS) {
            for (String language : List.of("nl", "en")) {
                uses.add(Arguments.of(instrument, language, "text", "txt"));
                uses.add(Arguments.of(instrument, language, "markdown", "md"));
                uses.add(Arguments.of(instrument, language, "json", "json"));
            }
        }
        return uses;
    }

    @Test
    void everyInstrumentHasADocument() {
        assertThat(Guidance.discover().catalogue().instruments())
                .extracting(instrument -> instrument.profile().id())
                .containsExactlyInAnyOrderElementsOf(Examples.INSTRUMENTS);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void documentsOfInstrumentsReadAsTheyDid(String instrument, String language, String format, String ending)
            throws IOException {
        String[] args = {
            "use", instrument, Examples.document(instrument).toString(), "--lang", language, "--format", format
        };

        compare(String.join(".", "use", instrument, language, ending), format, args);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void examplesReadAsTheyDid(String command, String example, String language, String format, String ending)
            throws IOException {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of(Examples.path(example).toString(), "--lang", language, "--format", format));

        compare(
                String.join(".", example, command.replace(" --", "-"), language, ending),
                format,
                args.toArray(String[]::new));
    }

    private static void compare(String file, String format, String... args) throws IOException {
        Run run = new FakeTerminal().run(args);
        Path golden = FOLDER.resolve(file);

        if (format.equals("text")) {
            assertThat(run.out().lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, run.out());
        }

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("⟨").isEqualTo(Files.readString(golden));
    }
}
