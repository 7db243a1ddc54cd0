// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.text.Text;

/**
 * What must hold across the fields of one entry. It is asked only for entries in which the predicate can tell; a field
 * that is unknown is no fault.
 *
 * @param owner the namespace whose texts word the fault as {@code check.<id>}
 * @param id a short name in lower case with hyphens
 * @param fields the columns that the predicate reads
 * @param holds true when the entry is in order or nothing can be said yet
 */
public record EntryCheck(String owner, String id, Set<Fact<?>> fields, Predicate<Answers> holds) {
    public EntryCheck {
        Objects.requireNonNull(holds, "holds");
        fields = Set.copyOf(fields);
    }

    /** What is wrong and what to do, in words. */
    public Text message() {
        return Text.of(owner, "check." + id);
    }
}
