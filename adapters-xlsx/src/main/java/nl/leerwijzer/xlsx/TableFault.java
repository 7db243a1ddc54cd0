// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Locale;
import java.util.Objects;
import nl.leerwijzer.core.text.Text;

/**
 * What is wrong with a table, or worth a warning. It never holds a value of the input, nor a name that is not ours.
 *
 * @param code what is wrong; stable
 * @param place where
 * @param message what is wrong, why, and what to do
 */
public record TableFault(Code code, TablePlace place, Text message) {
    public TableFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /** The place and the message in one text. */
    public Text text() {
        return place.before(message);
    }

    /** What can be wrong. The ids are stable: a code may be added, none changes its meaning. */
    public enum Code {
        /** The file is larger than {@link TableReader#MAX_BYTES}; nothing was read. */
        TOO_LARGE,
        /** The file holds nothing. */
        EMPTY_FILE,
        /** A workbook in the format from before 2007. */
        OLD_FORMAT,
        /** A workbook that is locked with a password. */
        ENCRYPTED,
        /** A packed file that is no Excel workbook. */
        NO_WORKBOOK,
        /** A workbook that is damaged, or not made as its format asks. */
        BROKEN_FILE,
        /** A workbook that unpacks to more than {@link TableReader#MAX_UNPACKED_BYTES}; the rest was not read. */
        UNPACKS_TOO_LARGE,
        /** The bytes are no UTF-8; nothing was read. */
        NOT_UTF_8,
        /** A text is not closed, or goes on behind its closing quotation mark; what follows was not read. */
        BROKEN_TEXT,
        /** Fields are parted by another character than those that are read. */
        WRONG_SEPARATOR,
        /** No sheet has the name of the list. */
        MISSING_SHEET,
        /** The row with the technical names of the columns is not there. */
        MISSING_KEY_ROW,
        /** The column with the keys of the entries is not there. */
        MISSING_KEY_COLUMN,
        /** A technical name stands above two columns. */
        DUPLICATE_COLUMN,
        /** The column is none of the list. */
        UNKNOWN_COLUMN,
        /** No installed plug-in owns the column: a warning. */
        UNKNOWN_NAMESPACE,
        /** The column looks like data on persons. */
        PERSONAL_COLUMN,
        /** Most rows count one person. */
        MOSTLY_ONE_HEAD,
        /** There are more rows than a list may have entries; what follows was not read. */
        TOO_MANY_ROWS,
        /** There are cells further to the right than any table of ours. */
        TOO_MANY_COLUMNS,
        /** Cells are merged into one. */
        MERGED_CELLS,
        /** A row has more fields than there are columns. */
        TOO_MANY_FIELDS,
        /** The cell holds a formula. */
        FORMULA,
        /** The cell holds an error, such as that of a division by zero. */
        ERROR_VALUE,
        /** Another type of value is expected. */
        WRONG_TYPE,
        /** The number, date or size lies outside what the fact allows. */
        OUT_OF_RANGE,
        /** The text is none of the choices. */
        UNKNOWN_CHOICE,
        /** The text or number has not the form that the fact asks for. */
        WRONG_FORM,
        /** The number may be read in two ways. */
        AMBIGUOUS_NUMBER,
        /** The text looks like an e-mail address, a phone number or a citizen number. */
        PERSONAL,
        /** "Does not apply" is no answer to this fact. */
        ALWAYS_APPLIES,
        /** "Does not apply" stands beside an answer. */
        MIXED_ANSWER,
        /** Low or high is given without the other, or both without likely. */
        INCOMPLETE_ESTIMATE,
        /** Low, likely and high do not rise. */
        ESTIMATE_ORDER,
        /** Some choices of a set are answered, and others are not. */
        INCOMPLETE_SET,
        /** The row has no key. */
        MISSING_KEY,
        /** The row adds up the others. */
        TOTAL_ROW,
        /** Two rows have one key. */
        DUPLICATE_KEY,
        /** An entry is referred to that is not there. */
        DANGLING_REFERENCE,
        /** Entries are referred to of a list that is not there at all. */
        MISSING_LIST,
        /** The fields of a row contradict each other by a check of the list; the message says which. */
        ENTRY_CHECK,
        /** Elsewhere in the situation an entry is referred to that this table no longer has. */
        ENTRY_IN_USE,
        /** There are more faults than are listed. */
        MORE_FAULTS;

        /** The code in lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
