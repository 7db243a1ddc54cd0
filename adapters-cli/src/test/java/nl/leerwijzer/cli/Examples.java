// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.nio.file.Path;
import java.util.List;

/** The situations in the folder of examples. */
final class Examples {
    static final List<String> NAMES = List.of("bakery-chain", "factory", "installer", "factory-under-way", "empty");

    private Examples() {}

    static Path folder() {
        return Path.of("..", "examples").toAbsolutePath().normalize();
    }

    static Path path(String name) {
        return folder().resolve(name + ".json");
    }
}
