// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;

/**
 * Reads situations, and the documents of instruments, against the facts that are installed.
 *
 * <p>A document is an object with the fields {@code schema} (1, which is the default), {@code asOf} (a date),
 * {@code seed} (a whole number; 0 unless said otherwise) and {@code facts}, which holds an object per namespace, which
 * holds an answer per fact. The entries of a list are objects with a {@code key}; columns in the namespace of the list
 * stand beside it, columns of another one in an object of that name. Any answer may be given as
 * {@code {"value": …, "origin": …, "role": …, "date": …}}, or with {@code "doesNotApply": true} in place of the value
 * where the fact allows it.
 *
 * <p>All that is wrong is told at once, up to the first place at which the document is no JSON any more. A namespace that
 * no installed plug-in owns is set aside unread with one warning per level: the document, and the entries of a list.
 * Within an entry, what is set aside is an object whose name may be a namespace, and which does not look like an answer:
 * it has no {@code value}, {@code doesNotApply} or {@code likely}, or its name has a dot.
 *
 * <p>A reader is immutable and can be used by any number of threads.
 */
public final class SituationReader {
    /** The most bytes of a document; a text is counted in UTF-8. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 64;

    /** The most characters of a text that is read; most facts allow fewer. */
    public static final int MAX_TEXT = 10_000;

    /** The most characters of a number. */
    public static final int MAX_NUMBER = 100;

    /** How many faults are listed; a last one says how many more there are. */
    public static final int MAX_FAULTS = 100;

    /** The version of the format. */
    static final int SCHEMA = 1;

    private final Catalogue catalogue;
    private final Scope situations;

    private SituationReader(Catalogue catalogue, Scope situations) {
        this.catalogue = catalogue;
        this.situations = situations;
    }

    /** A reader of everything that is installed. */
    public static SituationReader of(Catalogue catalogue) {
        return new SituationReader(catalogue, Scope.ofSituations(catalogue));
    }

    /** The same reader, refusing namespaces that no installed plug-in owns. */
    public SituationReader strict() {
        return new SituationReader(catalogue, situations.strictly());
    }

    /** Reads a situation from its bytes in UTF-8. */
    public ReadResult read(byte[] document) {
        return read(document, situations);
    }

    /** Reads a situation from a text. */
    public ReadResult read(String document) {
        // A character takes at least one byte, so that a text too long to encode is never encoded.
        if (document.length() > MAX_BYTES || document.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return tooLarge();
        }
        return new DocumentReader(SourceText.of(document), situations).read();
    }

    /**
     * Reads a situation from a stream of UTF-8, to its end or to the largest size that is allowed. It does not close the
     * stream.
     *
     * @throws IOException when the stream cannot be read
     */
    public ReadResult read(InputStream document) throws IOException {
        return read(document.readNBytes(MAX_BYTES + 1));
    }

    /** Reads the document of an instrument from its bytes in UTF-8; the situation of the result holds its answers. */
    public ReadResult readDocument(Instrument instrument, byte[] document) {
        Scope documents = Scope.ofDocuments(catalogue, instrument);
        return read(document, situations.strict() ? documents.strictly() : documents);
    }

    /**
     * Reads the document of an instrument from a stream of UTF-8, as {@link #read(InputStream)} reads a situation.
     *
     * @throws IOException when the stream cannot be read
     */
    public ReadResult readDocument(Instrument instrument, InputStream document) throws IOException {
        return readDocument(instrument, document.readNBytes(MAX_BYTES + 1));
    }

    private static ReadResult read(byte[] document, Scope scope) {
        return document.length > MAX_BYTES ? tooLarge() : new DocumentReader(SourceText.decode(document), scope).read();
    }

    private static ReadResult tooLarge() {
        return new ReadResult(Optional.empty(), tooLargeFaults(), List.of());
    }

    /** What is wrong with a document that has more bytes than are read. */
    static List<JsonFault> tooLargeFaults() {
        Faults faults = new Faults(SourceText.of(""));
        faults.add(
                JsonFault.Code.TOO_LARGE,
                Pointer.ROOT,
                0,
                JsonTexts.fault(JsonFault.Code.TOO_LARGE).with("max", MAX_BYTES));
        return faults.list();
    }
}
