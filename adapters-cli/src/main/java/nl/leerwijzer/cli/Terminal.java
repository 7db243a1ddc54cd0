// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;

/** Where the command line runs: its streams, and what is known of what stands behind them. */
public interface Terminal {
    /** Standard input. */
    InputStream in();

    /** Standard output, for results; in UTF-8. */
    PrintStream out();

    /** Standard error, for messages; in UTF-8. */
    PrintStream err();

    /** Whether standard output is shown to a human at once, rather than kept in a file or read by a program. */
    boolean isInteractive();

    /** How many columns wide it is; empty when that is not known. */
    Optional<Integer> columns();

    /** The day that it is here. */
    LocalDate today();

    /** A variable of the environment. */
    Optional<String> environment(String name);
}
