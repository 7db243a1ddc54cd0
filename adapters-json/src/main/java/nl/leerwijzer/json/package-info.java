/**
 * JSON for hosts: {@link nl.leerwijzer.json.SituationReader} reads what a host knows,
 * {@link nl.leerwijzer.json.AdviceWriter} writes what came of it, and two JSON Schemas describe both. The library that
 * reads and writes the text stays inside.
 */
@NullMarked
package nl.leerwijzer.json;

import org.jspecify.annotations.NullMarked;
