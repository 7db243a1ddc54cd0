/** Evidence: findings with their population, comparator, source and limits, and what may be computed from two of them. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.evidence;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
