// SPDX-License-Identifier: Apache-2.0
/** A report as neutral blocks, before it is decided whether it becomes text or Markdown. */
@NullMarked
package nl.leerwijzer.cli.report;

import org.jspecify.annotations.NullMarked;
