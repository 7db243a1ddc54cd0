// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.util.function.Predicate;
import nl.leerwijzer.core.situation.Situation;

/**
 * A part of a precondition, in plain Java.
 *
 * @param precondition the name of its precondition
 * @param id its id
 * @param weight what is lost without it
 * @param holds whether it holds where every fact that it reads is known
 */
record PlainPart(String precondition, String id, Weight weight, Predicate<Situation> holds) {
    /** What is lost without a part. */
    enum Weight {
        /** The start, and with it the precondition. */
        BLOCKS,
        /** The precondition alone. */
        COUNTS,
        /** Nothing but itself. */
        BESIDE
    }

    String name() {
        return precondition + "." + id;
    }
}
