/**
 * Comparison: what an advice says otherwise than an earlier one, and which changed answers, day, seed or plug-ins carry
 * each difference.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.core.comparison;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
