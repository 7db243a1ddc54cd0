/** All texts that a reader can meet, and those that a plug-in brings along. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit.texts;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
