/** A door into guidance for measurements; never released. */
@NullMarked
package nl.leerwijzer.core.guidance;

import org.jspecify.annotations.NullMarked;
