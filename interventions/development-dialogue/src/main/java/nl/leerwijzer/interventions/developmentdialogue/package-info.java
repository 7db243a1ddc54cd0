// SPDX-License-Identifier: Apache-2.0
/**
 * Development in career and staff talks: what such a talk asks, what must be in place, and a guide for both sides. All
 * of it is about the talks of an organisation, never about one talk or one employee. Start reading at
 * {@link nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.developmentdialogue;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
