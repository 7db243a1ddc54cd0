/**
 * Comparison: what an advice says otherwise than an earlier one, and which changed answers, day, seed or plug-ins carry
 * each difference.
 */
@NullMarked
package nl.leerwijzer.core.comparison;

import org.jspecify.annotations.NullMarked;
