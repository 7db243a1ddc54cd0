// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A fact in its place: a fact of the organisation, or the column of one entry of a list.
 *
 * @param fact the fact
 * @param entry the position of the entry, counted from 1; empty for a fact that is no column, and for a column as a
 *     whole
 */
public record FactRef(Fact<?> fact, OptionalInt entry) {
    /** By fact, then by position of the entry. */
    public static final Comparator<FactRef> ORDER = Comparator.comparing(
                    (FactRef ref) -> ref.fact().id())
            .thenComparingInt(ref -> ref.entry().orElse(0));

    public FactRef {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(entry, "entry");
    }

    public static FactRef of(Fact<?> fact) {
        return new FactRef(fact, OptionalInt.empty());
    }

    /** A column of the entry at this position, counted from 1. */
    public static FactRef of(Fact<?> column, int entry) {
        return new FactRef(column, OptionalInt.of(entry));
    }
}
