/** Outcomes: what doing an intervention delivers here, as figures and sections without markup. */
@NullMarked
package nl.leerwijzer.core.outcome;

import org.jspecify.annotations.NullMarked;
