// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerwijzer.core.fact.Origin;

/**
 * What was asked of a table.
 *
 * @param output the file to write
 * @param situation the situation that fills the table, or that the table is read into
 * @param date the day of which the figures are
 * @param origin where they come from
 */
record TableSettings(Optional<String> output, Optional<String> situation, Optional<LocalDate> date, Origin origin) {}
