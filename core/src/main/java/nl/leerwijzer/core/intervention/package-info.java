/**
 * What an author of an intervention or instrument implements. A plug-in is one class with a public constructor without
 * arguments, found through {@link java.util.ServiceLoader}.
 */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.intervention;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
