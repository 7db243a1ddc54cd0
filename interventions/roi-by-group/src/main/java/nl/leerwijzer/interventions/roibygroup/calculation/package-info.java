/**
 * The calculation behind {@code roi-by-group}: the facts that it reads, one case in plain numbers, and the cases of all
 * groups with their estimates. Other plug-ins may use it.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.roibygroup.calculation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
