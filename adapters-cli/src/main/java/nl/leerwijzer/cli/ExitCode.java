// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

/** How a run ended; the higher ones follow sysexits.h. */
public enum ExitCode {
    DONE(0),
    /** The command was not understood. */
    USAGE(2),
    /** The input holds faults. */
    BAD_INPUT(65),
    /** The input is not there or cannot be read. */
    NO_INPUT(66),
    /** The program itself failed. */
    OWN_FAULT(70),
    /** The result cannot be written to the file that was named. */
    NO_OUTPUT(73);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
