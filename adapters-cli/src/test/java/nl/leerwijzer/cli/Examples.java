// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The situations and documents in the folder of examples. */
final class Examples {
    private static final String ENDING = ".json";

    /** Decisions that stand beside an advice are no situation. */
    private static final String DECISIONS = "-decisions";

    /** The names of all of them, in alphabetical order. */
    static final List<String> NAMES = names(folder());

    /** The ids of all instruments that have a document, which is named after them. */
    static final List<String> INSTRUMENTS = names(folder().resolve("instruments"));

    private Examples() {}

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.endsWith(DECISIONS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        return Path.of("..", "examples").toAbsolutePath().normalize();
    }

    static Path document(String instrument) {
        return folder().resolve("instruments").resolve(instrument + ENDING);
    }

    static Path path(String name) {
        return folder().resolve(name + ENDING);
    }
}
