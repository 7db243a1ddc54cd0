/** Situations made from declared facts, and the smallest one that still shows what was found. */
@NullMarked
package nl.leerwijzer.testkit.situations;

import org.jspecify.annotations.NullMarked;
