/** How fast an assessment is, beside straight-line Java that gives the same verdicts. */
@NullMarked
package nl.leerwijzer.benchmarks;

import org.jspecify.annotations.NullMarked;
