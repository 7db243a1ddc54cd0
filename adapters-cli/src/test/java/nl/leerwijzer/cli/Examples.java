// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The situations in the folder of examples. */
final class Examples {
    private static final String ENDING = ".json";

    /** Decisions that stand beside an advice are no situation. */
    private static final String DECISIONS = "-decisions";

    /** The names of all of them, in alphabetical order. */
    static final List<String> NAMES = names();

    private Examples() {}

    private static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
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

    static Path path(String name) {
        return folder().resolve(name + ENDING);
    }
}
