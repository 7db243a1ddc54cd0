// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads decisions as a host keeps them: an object with the fields {@code schema} (1, which is the default) and
 * {@code decisions}, an array of objects. Each has an {@code intervention} (its id), a {@code choice}, a {@code reason}, a
 * {@code role} and a {@code date}, and may have a {@code review} (the day on which to look at it again) and the
 * {@code standing} that it rests on.
 *
 * <p>All that is wrong is told at once, with code, place and cure, and without repeating a value. The limits are those of
 * {@link SituationReader}. An intervention need not be installed. There is no field for words of anybody's own, and none
 * for a name.
 */
public final class DecisionReader {
    /** The most decisions of one document. */
    public static final int MAX_DECISIONS = 1_000;

    private DecisionReader() {}

    /** Reads decisions from their bytes in UTF-8. */
    public static DecisionResult read(byte[] document) {
        return document.length > SituationReader.MAX_BYTES
                ? tooLarge()
                : new DecisionDocument(SourceText.decode(document)).read();
    }

    /** Reads decisions from a text. */
    public static DecisionResult read(String document) {
        // A character takes at least one byte, so that a text too long to encode is never encoded.
        if (document.length() > SituationReader.MAX_BYTES
                || document.getBytes(StandardCharsets.UTF_8).length > SituationReader.MAX_BYTES) {
            return tooLarge();
        }
        return new DecisionDocument(SourceText.of(document)).read();
    }

    /**
     * Reads decisions from a stream of UTF-8, to its end or to the largest size that is allowed. It does not close the
     * stream.
     *
     * @throws IOException when the stream cannot be read
     */
    public static DecisionResult read(InputStream document) throws IOException {
        return read(document.readNBytes(SituationReader.MAX_BYTES + 1));
    }

    private static DecisionResult tooLarge() {
        return new DecisionResult(Optional.empty(), SituationReader.tooLargeFaults());
    }
}
