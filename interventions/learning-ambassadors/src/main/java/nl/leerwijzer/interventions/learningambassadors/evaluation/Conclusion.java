// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.leerwijzer.core.evidence.Comparison.Aspect;

/**
 * What registered counts allow to conclude. It holds no counts: those are figures, and left out where they are small.
 */
public sealed interface Conclusion {
    /** The conclusion in lower case with hyphens. */
    String id();

    /** Whether the counts were weighed at all. */
    default boolean isResult() {
        return this instanceof Shown || this instanceof NotShown || this instanceof TooFew;
    }

    /** Which way an effect goes. */
    enum Direction {
        /** More people learn with ambassadors. */
        MORE,
        /** Fewer people do. */
        FEWER
    }

    /** There is an effect: the exact test falls below its level, and the interval holds no zero. */
    record Shown(Direction direction) implements Conclusion {
        public Shown {
            Objects.requireNonNull(direction, "direction");
        }

        @Override
        public String id() {
            return direction == Direction.MORE ? "shown-more" : "shown-fewer";
        }
    }

    /** There is no effect of the size that was expected: the whole interval lies below it. */
    record NotShown() implements Conclusion {
        @Override
        public String id() {
            return "not-shown";
        }
    }

    /** No effect, and the one that was expected, both fit the counts; or nothing was expected beforehand. */
    record TooFew() implements Conclusion {
        @Override
        public String id() {
            return "too-few";
        }
    }

    /**
     * Ambassadors were at work for less than a year when the counting ended.
     *
     * @param from the first day on which results can be judged
     */
    record TooEarly(LocalDate from) implements Conclusion {
        public TooEarly {
            Objects.requireNonNull(from, "from");
        }

        @Override
        public String id() {
            return "too-early";
        }
    }

    /**
     * Both counts are known to be of something else.
     *
     * @param differing on what they differ; at least one aspect
     */
    record NotComparable(Set<Aspect> differing) implements Conclusion {
        /**
         * Puts the aspects in order.
         *
         * @throws IllegalArgumentException without an aspect
         */
        public NotComparable {
            differing = Collections.unmodifiableSet(EnumSet.copyOf(differing));
        }

        @Override
        public String id() {
            return "not-comparable";
        }
    }
}
