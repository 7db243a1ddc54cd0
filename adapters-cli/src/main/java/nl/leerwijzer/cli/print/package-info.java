// SPDX-License-Identifier: Apache-2.0
/** Printers: a report as text for a terminal, or as Markdown. */
@NullMarked
package nl.leerwijzer.cli.print;

import org.jspecify.annotations.NullMarked;
