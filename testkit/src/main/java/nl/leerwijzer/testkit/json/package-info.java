/** Documents held against a schema, by a validator that is not ours. */
@NullMarked
package nl.leerwijzer.testkit.json;

import org.jspecify.annotations.NullMarked;
