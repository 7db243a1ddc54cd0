// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerwijzer.core.text.Text;

/**
 * What must hold across the fields of one entry. It is asked of every entry, and decides itself what a field that is
 * unknown means.
 *
 * @param owner the namespace whose texts word the fault as {@code check.<id>}
 * @param id a short name in lower case with hyphens
 * @param fields the columns that the predicate reads, sorted by id
 * @param holds true when the entry is in order or nothing can be said yet
 */
public record EntryCheck(String owner, String id, Set<Fact<?>> fields, Predicate<Answers> holds) {
    public EntryCheck {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holds, "holds");
        Set<Fact<?>> sorted = new TreeSet<>(Comparator.comparing(Fact::id));
        sorted.addAll(fields);
        fields = Collections.unmodifiableSet(sorted);
    }

    /** What is wrong and what to do, in words. */
    public Text message() {
        return Text.of(owner, "check." + id);
    }
}
