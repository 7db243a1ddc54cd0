/** Facts: typed keys that know how to ask for themselves, the answers to them, and the entries of lists. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.fact;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
