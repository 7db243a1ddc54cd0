/** The intervention {@code roi-by-group}: what training is worth per workforce group, set against what is assumed. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.roibygroup;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
