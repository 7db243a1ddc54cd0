/** Guidance: hand in a situation, get standings, reasons, open questions and outcomes. */
@NullMarked
package nl.leerwijzer.core.guidance;

import org.jspecify.annotations.NullMarked;
