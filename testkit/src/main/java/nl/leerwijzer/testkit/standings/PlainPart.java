// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import java.util.Objects;
import java.util.function.Predicate;
import nl.leerwijzer.core.situation.Situation;

/**
 * A part of a precondition, in plain Java.
 *
 * @param precondition the name of its precondition
 * @param id its id
 * @param weight what is lost without it
 * @param holds whether it holds in a situation where every fact that it reads is known
 */
public record PlainPart(String precondition, String id, Weight weight, Predicate<Situation> holds) {
    /** What is lost without a part. */
    public enum Weight {
        /** The start, and with it the precondition: it is required before the start. */
        BLOCKS,
        /**
         * The precondition alone: it is required later, or recommended by a precondition of which nothing is required.
         */
        COUNTS,
        /** Nothing but itself: it is recommended beside parts that are required. */
        BESIDE
    }

    public PlainPart {
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(holds, "holds");
    }

    String name() {
        return precondition + "." + id;
    }
}
