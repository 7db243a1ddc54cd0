/** Builds variants of a plug-in, each with one fault, as an author would build and ship them. */
@NullMarked
package nl.leerwijzer.testkit.workshop;

import org.jspecify.annotations.NullMarked;
