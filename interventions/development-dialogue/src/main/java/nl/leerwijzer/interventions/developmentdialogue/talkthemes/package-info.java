// SPDX-License-Identifier: Apache-2.0
/**
 * The themes of many talks together, counted per group for the training policy, with everything left out by which one talk
 * could be recognised. Start reading at
 * {@link nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemes}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
