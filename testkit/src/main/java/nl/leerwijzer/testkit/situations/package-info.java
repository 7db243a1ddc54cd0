/** Situations made from declared facts, and the smallest one that still shows what was found. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit.situations;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
