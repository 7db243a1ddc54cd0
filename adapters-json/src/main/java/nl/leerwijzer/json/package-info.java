/**
 * JSON for hosts: {@link nl.leerwijzer.json.SituationReader} reads what a host knows,
 * {@link nl.leerwijzer.json.AdviceWriter} writes what came of it, and two JSON Schemas describe both. The library that
 * reads and writes the text stays inside.
 */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.json;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
