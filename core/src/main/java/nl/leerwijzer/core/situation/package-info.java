/** Situations: what a host knows of an organisation, and the facts that core itself asks for. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.situation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
