/** A second reading of what an intervention asks, in plain Java, against which the engine's judgements are compared. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit.standings;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
