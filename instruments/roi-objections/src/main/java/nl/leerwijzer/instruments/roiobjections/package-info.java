// SPDX-License-Identifier: Apache-2.0
/** Answers what a manager says against training some groups. */
@NullMarked
package nl.leerwijzer.instruments.roiobjections;

import org.jspecify.annotations.NullMarked;
