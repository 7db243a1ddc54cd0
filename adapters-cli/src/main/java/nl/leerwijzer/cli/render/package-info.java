// SPDX-License-Identifier: Apache-2.0
/** Puts what the library answers into the blocks of a report, in one language. It decides nothing. */
@NullMarked
package nl.leerwijzer.cli.render;

import org.jspecify.annotations.NullMarked;
