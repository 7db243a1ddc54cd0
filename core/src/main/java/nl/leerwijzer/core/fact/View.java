// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A situation as an intervention or instrument sees it. Within the engine it shows the facts that the plug-in declared
 * and refuses any other one; a situation in a unit test shows all.
 */
public interface View extends Answers {
    /** The day for which advice is asked; without it, what needs today is undefined. */
    Optional<LocalDate> asOf();

    /** Where randomness starts, so that equal situations give equal advice. */
    long seed();
}
