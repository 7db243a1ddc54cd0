// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.json.ReadResult;
import nl.leerwijzer.json.SituationReader;

/** The situations in the project's examples folder, and advice on them as JSON. */
final class Examples {
    static final Path FOLDER = Path.of("..", "examples");

    private Examples() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static Situation read(Guidance guidance, String document) {
        ReadResult result = SituationReader.of(guidance.catalogue()).read(document);
        return result.situation()
                .orElseThrow(() -> new AssertionError(result.faults().toString()));
    }

    static String advise(Guidance guidance, String document) {
        return write(guidance, read(guidance, document));
    }

    static String write(Guidance guidance, Situation situation) {
        return AdviceWriter.of(guidance.catalogue().texts(), List.of(Language.NL, Language.EN))
                .showing(situation)
                .write(guidance.advise(situation));
    }
}
