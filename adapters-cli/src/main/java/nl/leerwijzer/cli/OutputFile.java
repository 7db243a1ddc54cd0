// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.leerwijzer.cli.render.Words;

/** Writes a result that is complete to a file that was named. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a new file.
     *
     * @throws Refusal when it is there already, or cannot be written
     */
    static void create(String path, byte[] content) {
        write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Writes a file, also over one that is there.
     *
     * @throws Refusal when it cannot be written
     */
    static void replace(String path, byte[] content) {
        write(path, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private static void write(String path, byte[] content, OpenOption... how) {
        try {
            Files.write(Path.of(path), content, how);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(ExitCode.NO_OUTPUT, List.of(Words.text("output.exists")));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(ExitCode.NO_OUTPUT, List.of(Words.text("output.impossible")));
        }
    }
}
