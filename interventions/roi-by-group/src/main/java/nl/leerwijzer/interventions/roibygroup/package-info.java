/** The intervention {@code roi-by-group}: what training is worth per workforce group, set against what is assumed. */
@NullMarked
package nl.leerwijzer.interventions.roibygroup;

import org.jspecify.annotations.NullMarked;
