// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Language;

/**
 * Reads back what {@link AdviceWriter} wrote, as far as two advices are compared by it: day and seed, who was installed
 * with which content version, order, standings, verdicts, whether outcomes are firm, and figures. All else is left unread.
 *
 * <p>What is missing or of another type is told at once, with code, place and cure. The interventions need not be
 * installed: words are those of the document.
 *
 * <p>A reader is immutable and can be used by any number of threads.
 */
public final class StoredAdviceReader {
    private final Language language;

    private StoredAdviceReader(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /** A reader that takes the words of this language, or of the other one where the document lacks it. */
    public static StoredAdviceReader of(Language language) {
        return new StoredAdviceReader(language);
    }

    /** Reads an advice from its bytes in UTF-8. */
    public StoredAdviceResult read(byte[] document) {
        return document.length > SituationReader.MAX_BYTES
                ? new StoredAdviceResult(Optional.empty(), SituationReader.tooLargeFaults())
                : new StoredDocument(SourceText.decode(document), language).read();
    }

    /** Reads an advice from a text. */
    public StoredAdviceResult read(String document) {
        // A character takes at least one byte, so that a text too long to encode is never encoded.
        return document.length() > SituationReader.MAX_BYTES
                ? new StoredAdviceResult(Optional.empty(), SituationReader.tooLargeFaults())
                : read(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an advice from a stream of UTF-8, to its end or to the largest size that is allowed. It does not close the
     * stream.
     *
     * @throws IOException when the stream cannot be read
     */
    public StoredAdviceResult read(InputStream document) throws IOException {
        return read(document.readNBytes(SituationReader.MAX_BYTES + 1));
    }

    /** The kinds of document that hold an advice or the first half of one. */
    static final List<String> KINDS = List.of("advice", "assessment");
}
