/** Outcomes: what doing an intervention delivers here, as figures and sections without markup. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.outcome;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
