// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;

/**
 * What is wrong with a document, or worth a warning. It never holds a value of the input, nor a name that is not ours.
 *
 * @param code what is wrong; stable
 * @param pointer where, as a JSON Pointer (RFC 6901) into the document; for a name that is unknown, the object that holds
 *     it
 * @param line the line at which it begins, counted from 1
 * @param column the character of that line, counted from 1 in Unicode code points
 * @param message what is wrong, why, and what to do
 * @param nearest known names that are like the one given, the most alike first
 */
public record JsonFault(Code code, String pointer, int line, int column, Text message, List<String> nearest) {
    public JsonFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        nearest = List.copyOf(nearest);
    }

    /** The place and the message in one text. */
    public Text text() {
        Text place = Text.of(JsonTexts.OWNER, pointer.isEmpty() ? "fault.at-document" : "fault.at")
                .with("line", line)
                .with("column", column)
                .with("message", message);
        return pointer.isEmpty() ? place : place.with("pointer", new Name(pointer));
    }

    /** What can be wrong. The ids are stable: a code may be added, none changes its meaning. */
    public enum Code {
        /** The document is larger than {@link SituationReader#MAX_BYTES}; nothing was read. */
        TOO_LARGE,
        /** The bytes are no UTF-8; what follows was not read. */
        NOT_UTF_8,
        /** A byte order mark stands before the text. */
        BYTE_ORDER_MARK,
        /** The text breaks the grammar of JSON; what follows was not read. */
        MALFORMED,
        /** NaN or Infinity, which JSON does not have; what follows was not read. */
        NOT_A_NUMBER,
        /** Something stands behind the end of the document. */
        TRAILING_TEXT,
        /** Arrays and objects are nested deeper than {@link SituationReader#MAX_DEPTH}; what follows was not read. */
        TOO_DEEP,
        /** The document is JSON, but no object. */
        NOT_AN_OBJECT,
        /** The object has no such field. */
        UNKNOWN_FIELD,
        /** A name stands twice in one object. */
        DUPLICATE_NAME,
        /** A field is missing. */
        MISSING_FIELD,
        /** The version of the format is not one that this reader knows. */
        UNSUPPORTED_SCHEMA,
        /** Null stands where a value is expected. */
        NULL_VALUE,
        /** No installed plug-in owns the namespace: a warning, and a fault in strict reading. */
        UNKNOWN_NAMESPACE,
        /** The namespace is that of an instrument, whose facts no situation holds. */
        INSTRUMENT_NAMESPACE,
        /** The namespace is installed, but the instrument reads no fact of it. */
        UNDECLARED_NAMESPACE,
        /** The namespace has no fact of this name here. */
        UNKNOWN_FACT,
        /** A fact is given twice, by its name and by a former one. */
        GIVEN_TWICE,
        /** Another type of value is expected. */
        WRONG_TYPE,
        /** The number, date or size lies outside what the fact allows. */
        OUT_OF_RANGE,
        /** The text is none of the choices. */
        UNKNOWN_CHOICE,
        /** The text or number has not the form that the fact asks for. */
        WRONG_FORM,
        /** The text looks like an e-mail address, a phone number or a citizen number. */
        PERSONAL,
        /** The text is longer than {@link SituationReader#MAX_TEXT}. */
        TEXT_TOO_LONG,
        /** The number has more characters than {@link SituationReader#MAX_NUMBER}, or an exponent beyond all bounds. */
        NUMBER_TOO_LONG,
        /** The text holds half a character: a surrogate that stands alone. */
        LONE_SURROGATE,
        /** A choice stands twice in a set. */
        DUPLICATE_CHOICE,
        /** Low, likely and high do not rise. */
        ESTIMATE_ORDER,
        /** "Does not apply" is no answer to this fact. */
        ALWAYS_APPLIES,
        /** Two forms of an answer are mixed, such as a value and "does not apply". */
        MIXED_ANSWER,
        /** Two entries of a list have one key. */
        DUPLICATE_KEY,
        /** An entry is referred to that is not there. */
        DANGLING_REFERENCE,
        /** The fields of an entry contradict each other by a check of its list; the message says which. */
        ENTRY_CHECK,
        /** There are more faults than are listed. */
        MORE_FAULTS;

        /** The code in lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the document is no JSON text, so that no reader of JSON would take it. */
        public boolean isSyntax() {
            return this == NOT_UTF_8 || this == MALFORMED || this == NOT_A_NUMBER || this == TRAILING_TEXT;
        }
    }
}
