// SPDX-License-Identifier: Apache-2.0
/** The command line: it parses, calls the library and renders what comes back. */
@NullMarked
package nl.leerwijzer.cli;

import org.jspecify.annotations.NullMarked;
