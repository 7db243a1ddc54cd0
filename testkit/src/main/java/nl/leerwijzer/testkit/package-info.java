/** What an author's test extends and calls: the contracts that hold for every plug-in, and scenarios. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
