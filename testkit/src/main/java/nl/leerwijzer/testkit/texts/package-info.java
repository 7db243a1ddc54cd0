/** All texts that a reader can meet. */
@NullMarked
package nl.leerwijzer.testkit.texts;

import org.jspecify.annotations.NullMarked;
