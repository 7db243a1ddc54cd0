/** Facts: typed keys that know how to ask for themselves, the answers to them, and the entries of lists. */
@NullMarked
package nl.leerwijzer.core.fact;

import org.jspecify.annotations.NullMarked;
