// SPDX-License-Identifier: Apache-2.0
/**
 * The themes of many talks together, counted per group for the training policy, with everything left out by which one talk
 * could be recognised. Start reading at
 * {@link nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemes}.
 */
@NullMarked
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import org.jspecify.annotations.NullMarked;
