/**
 * Learning at and during work: what it asks, what must be in place, and a plan for a team, week by week. Start reading
 * at {@link nl.leerwijzer.interventions.workplacelearning.WorkplaceLearning}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.workplacelearning;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
