// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;

/** Ends the reading of a file that cannot be read any further. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // it never leaves this package
    private final TableFault fault;

    UnreadableFileException(Code code) {
        this(code, TablePlace.FILE, TableTexts.fault(code));
    }

    UnreadableFileException(Code code, TablePlace place, Text message) {
        super(code.id(), null, false, false);
        this.fault = new TableFault(code, place, message);
    }

    TableFault fault() {
        return fault;
    }
}
