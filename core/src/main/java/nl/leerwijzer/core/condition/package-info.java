/** Conditions as data: what must be so, who can mend it, and why a verdict is what it is. */
@NullMarked
package nl.leerwijzer.core.condition;

import org.jspecify.annotations.NullMarked;
