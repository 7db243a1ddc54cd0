/** Situations: what a host knows of an organisation, and the facts that core itself asks for. */
@NullMarked
package nl.leerwijzer.core.situation;

import org.jspecify.annotations.NullMarked;
