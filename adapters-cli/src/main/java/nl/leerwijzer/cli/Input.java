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
import java.util.Optional;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.comparison.StoredAdvice;
import nl.leerwijzer.core.decision.Decisions;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.json.DecisionReader;
import nl.leerwijzer.json.DecisionResult;
import nl.leerwijzer.json.JsonFault;
import nl.leerwijzer.json.ReadResult;
import nl.leerwijzer.json.SituationReader;
import nl.leerwijzer.json.StoredAdviceReader;
import nl.leerwijzer.json.StoredAdviceResult;

/** Reads the documents that a command is about, from files or from standard input. */
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
        return situation(settings.last(), Optional.empty());
    }

    /**
     * The situation in one of several documents.
     *
     * @param which the key of the text that says which of them it is
     * @throws Refusal when it is not there, or holds faults
     */
    Situation situation(String path, String which) {
        return situation(path, Optional.of(which));
    }

    /**
     * The situation in a document to which something is added. Namespaces of plug-ins that are not installed are refused,
     * for what is set aside unread would be lost from the result.
     *
     * @param which the key of the text that says which document it is
     * @throws Refusal when it is not there, or holds faults
     */
    Situation situationToExtend(String path, String which) {
        return situation(path, reader.strict(), Optional.of(which));
    }

    /**
     * What a file holds, to its end or to one byte more than is read.
     *
     * @throws Refusal when it is not there
     */
    byte[] bytes(String path, int most) {
        return open(path, stream -> stream.readNBytes(most + 1), Optional.empty());
    }

    private Situation situation(String path, Optional<String> which) {
        return situation(path, reader, which);
    }

    private Situation situation(String path, SituationReader reader, Optional<String> which) {
        ReadResult result = open(path, reader::read, which);
        messages.warn(result.warnings());
        return result.situation().orElseThrow(() -> refusal(result.faults(), which));
    }

    /**
     * The document of an instrument in the last operand.
     *
     * @throws Refusal when it is not there, or holds faults
     */
    Situation document(Instrument instrument) {
        ReadResult result = open(settings.last(), stream -> reader.readDocument(instrument, stream), Optional.empty());
        messages.warn(result.warnings());
        return result.situation().orElseThrow(() -> refusal(result.faults(), Optional.empty()));
    }

    /**
     * The decisions in a document.
     *
     * @throws Refusal when it is not there, or holds faults
     */
    Decisions decisions(String path) {
        Optional<String> which = Optional.of("decisions.document");
        DecisionResult result = open(path, DecisionReader::read, which);
        return result.decisions().orElseThrow(() -> refusal(result.faults(), which));
    }

    /**
     * A stored advice.
     *
     * @param which the key of the text that says which of the documents it is
     * @throws Refusal when it is not there, or holds faults
     */
    StoredAdvice storedAdvice(String path, String which) {
        StoredAdviceReader stored = StoredAdviceReader.of(settings.language());
        StoredAdviceResult result = open(path, stored::read, Optional.of(which));
        return result.advice().orElseThrow(() -> refusal(result.faults(), Optional.of(which)));
    }

    private static Refusal refusal(List<JsonFault> faults, Optional<String> which) {
        List<Text> lines = new ArrayList<>();
        lines.add(which.map(key -> Words.text("input.faults-in").with("document", Words.text(key)))
                .orElseGet(() -> Words.text("input.faults"))
                .with("count", faults.size()));
        faults.stream().map(JsonFault::text).forEach(lines::add);
        return new Refusal(ExitCode.BAD_INPUT, lines);
    }

    private <R> R open(String path, Reading<R> reading, Optional<String> which) {
        try {
            if (path.equals("-")) {
                return reading.read(terminal.in());
            }
            try (InputStream file = Files.newInputStream(Path.of(path))) {
                return reading.read(file);
            }
        } catch (IOException | InvalidPathException e) {
            Text missing = which.map(key -> Words.text("input.missing-of").with("document", Words.text(key)))
                    .orElseGet(() -> Words.text("input.missing"));
            throw new Refusal(ExitCode.NO_INPUT, List.of(missing));
        }
    }

    /** Reads a stream to its end. */
    private interface Reading<R> {
        R read(InputStream stream) throws IOException;
    }
}
