// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Catalogue;

/**
 * The lists that a situation may hold, by the names that people call them: {@code workforce}, or
 * {@code organisation.workforce} in full. The short name is there when no other list has it.
 */
public final class TableLists {
    private final Map<String, Fact<List<Entry>>> byName;
    private final Set<String> shown;

    private TableLists(Map<String, Fact<List<Entry>>> byName, Set<String> shown) {
        this.byName = byName;
        this.shown = Collections.unmodifiableSet(shown);
    }

    /** The lists of everything that is installed. */
    public static TableLists of(Catalogue catalogue) {
        List<Fact<?>> lists = catalogue.facts().stream()
                .filter(fact -> fact.kind() instanceof Kind.Entries)
                .toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        lists.forEach(list ->
                (once.add(list.id().name()) ? once : twice).add(list.id().name()));
        Map<String, Fact<List<Entry>>> byName = new TreeMap<>();
        Set<String> shown = new java.util.LinkedHashSet<>();
        for (Fact<?> list : lists) {
            String shortest = list.id().name();
            String full = list.id().toString();
            byName.put(full, entries(list));
            if (!twice.contains(shortest)) {
                byName.put(shortest, entries(list));
            }
            shown.add(twice.contains(shortest) ? full : shortest);
        }
        return new TableLists(byName, shown);
    }

    @SuppressWarnings("unchecked") // its kind says that its values are entries
    private static Fact<List<Entry>> entries(Fact<?> list) {
        return (Fact<List<Entry>>) list;
    }

    /** The list of this name. */
    public Optional<Fact<List<Entry>>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every list once, by its shortest name, core's first. */
    public Set<String> names() {
        return shown;
    }
}
