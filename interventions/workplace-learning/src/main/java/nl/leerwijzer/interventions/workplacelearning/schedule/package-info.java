/** The schedule of a team: activities as data, and which of them come in which week. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.workplacelearning.schedule;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
