/** Guidance: hand in a situation, get standings, reasons, open questions and outcomes. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.guidance;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
