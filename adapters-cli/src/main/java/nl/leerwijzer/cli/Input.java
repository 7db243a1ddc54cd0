// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.json.JsonFault;
import nl.leerwijzer.json.ReadResult;
import nl.leerwijzer.json.SituationReader;

/** Reads the document that a command is about, from a file or from standard input. */
final class Input {
    private final Terminal terminal;
    private final Settings settings;
    private final Messages messages;
    private final SituationReader reader;

    @Inject
    Input(Terminal terminal, Settings settings, Messages messages, Catalogue catalogue) {
        this.terminal = terminal;
        this.settings = settings;
        this.messages = messages;
        SituationReader lenient = SituationReader.of(catalogue);
        this.reader = settings.strict() ? lenient.strict() : lenient;
    }

    /**
     * The situation in the last operand.
     *
     * @throws Refusal when it is not there, or holds faults
     */
    Situation situation() {
        return read(reader::read);
    }

    /**
     * The document of an instrument in the last operand.
     *
     * @throws Refusal when it is not there, or holds faults
     */
    Situation document(Instrument instrument) {
        return read(stream -> reader.readDocument(instrument, stream));
    }

    private Situation read(Reading reading) {
        ReadResult result = open(reading);
        messages.warn(result.warnings());
        if (!result.isRead()) {
            List<Text> lines = new ArrayList<>();
            lines.add(Words.text("input.faults").with("count", result.faults().size()));
            result.faults().stream().map(JsonFault::text).forEach(lines::add);
            throw new Refusal(ExitCode.BAD_INPUT, lines);
        }
        return result.situation().orElseThrow();
    }

    private ReadResult open(Reading reading) {
        try {
            if (settings.last().equals("-")) {
                return reading.read(terminal.in());
            }
            try (InputStream file = Files.newInputStream(Path.of(settings.last()))) {
                return reading.read(file);
            }
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(ExitCode.NO_INPUT, List.of(Words.text("input.missing")));
        }
    }

    /** Reads a stream to its end. */
    private interface Reading {
        ReadResult read(InputStream stream) throws IOException;
    }
}
