/** Texts as data: a key and its arguments, worded in Dutch or English only when an adapter shows them. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.core.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
