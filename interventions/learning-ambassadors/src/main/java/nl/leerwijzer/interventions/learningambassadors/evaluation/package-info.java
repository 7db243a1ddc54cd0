// SPDX-License-Identifier: Apache-2.0
/** The evaluation of a programme: what to count, how many people it takes, and what the counts allow to conclude. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
