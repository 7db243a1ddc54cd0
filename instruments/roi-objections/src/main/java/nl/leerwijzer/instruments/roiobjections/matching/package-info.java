// SPDX-License-Identifier: Apache-2.0
/** Hears beliefs in a sentence, by concepts that a lexicon has words for. */
@NullMarked
package nl.leerwijzer.instruments.roiobjections.matching;

import org.jspecify.annotations.NullMarked;
