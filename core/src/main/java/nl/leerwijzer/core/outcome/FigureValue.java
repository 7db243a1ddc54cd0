// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;

/** What a figure amounts to: a value, a range, or the reason why there is none. */
public sealed interface FigureValue {
    /** One number. */
    record Exact(Quantity quantity) implements FigureValue {}

    /** Everything from low to high. */
    record Between(Range<Quantity> range) implements FigureValue {}

    /** A low, a likely and a high number. */
    record Estimated(Estimate<Quantity> estimate) implements FigureValue {}

    /** One day. */
    record Day(LocalDate date) implements FigureValue {}

    /** Some day from the first to the last. */
    record Days(Range<LocalDate> range) implements FigureValue {}

    /** An answer in words from a closed set, such as which of two bounds binds. */
    record Term(Text text) implements FigureValue {}

    /**
     * There is no value.
     *
     * @param reason why not, and what would give one
     * @param missing the facts for want of which there is none; empty where more facts would not help
     */
    record Undefined(Text reason, Set<FactRef> missing) implements FigureValue {
        public Undefined {
            Objects.requireNonNull(reason, "reason");
            TreeSet<FactRef> sorted = new TreeSet<>(FactRef.ORDER);
            sorted.addAll(missing);
            missing = java.util.Collections.unmodifiableSet(sorted);
        }
    }

    /** Whether there is a value. */
    default boolean isDefined() {
        return !(this instanceof Undefined);
    }

    /** What a placeholder shows: the value, or for an undefined figure its reason. */
    default Object shown() {
        if (this instanceof Exact exact) {
            return exact.quantity();
        }
        if (this instanceof Between between) {
            return between.range();
        }
        if (this instanceof Estimated estimated) {
            return estimated.estimate();
        }
        if (this instanceof Day day) {
            return day.date();
        }
        if (this instanceof Days days) {
            return days.range();
        }
        if (this instanceof Term term) {
            return term.text();
        }
        return List.of(((Undefined) this).reason());
    }
}
