/** Conditions as data: what must be so, who can mend it, and why a verdict is what it is. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.condition;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
