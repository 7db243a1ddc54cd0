/** Decisions: what an organisation made of an advice. They stand beside it and never alter it; the host keeps them. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.core.decision;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
