// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import nl.leerwijzer.cli.report.Report;

/** Turns a report into characters. */
@FunctionalInterface
public interface Printer {
    /** The report as lines, each ended by a line feed. */
    String print(Report report);
}
