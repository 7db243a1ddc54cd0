/** Evidence: findings with their population, comparator, source and limits, and what may be computed from two of them. */
@NullMarked
package nl.leerwijzer.core.evidence;

import org.jspecify.annotations.NullMarked;
