/** Decisions: what an organisation made of an advice. They stand beside it and never alter it; the host keeps them. */
@NullMarked
package nl.leerwijzer.core.decision;

import org.jspecify.annotations.NullMarked;
