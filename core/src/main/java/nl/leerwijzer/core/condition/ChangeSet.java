// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.Condition.Leaf;

/**
 * Changes that together make a condition hold that does not; leaving one out would not do.
 *
 * @param changes what has to become otherwise
 */
public record ChangeSet(List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param leaf the part of the condition that has to become otherwise; it carries the remedy
     * @param holds whether it must hold (true) or stop holding (false)
     * @param entry the position, from 1, of the entry of a list that it is about
     */
    public record Change(Leaf leaf, boolean holds, OptionalInt entry) {
        public Change {
            Objects.requireNonNull(leaf, "leaf");
            Objects.requireNonNull(entry, "entry");
        }
    }
}
