/** Small values that facts and figures are made of: money, percentages, periods, estimates, labels and keys. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.value;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
