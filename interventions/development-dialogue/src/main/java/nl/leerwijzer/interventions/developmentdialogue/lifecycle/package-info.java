// SPDX-License-Identifier: Apache-2.0
/**
 * The life of one personal development plan and the report of its talk: which steps are allowed when, and why others are
 * not. Plain Java, without facts or texts, so that a host can use it for the plans that it keeps. Start reading at
 * {@link nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanState}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
