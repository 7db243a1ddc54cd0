/** Documents held against a schema, by a validator that is not ours. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit.json;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
