// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Selects what is shown by a trait of the people in a list. It touches no standing, order or figure.
 *
 * @param list the list
 * @param trait the trait, a column of that list
 * @param values the values that are meant
 */
public record TraitSelector(Fact<List<Entry>> list, Fact<?> trait, Set<?> values) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the fact is no trait, or no column of the list
     */
    public TraitSelector {
        values = Set.copyOf(values);
        if (!trait.isTrait()) {
            throw new IllegalArgumentException(trait + " is no trait: select by a condition instead");
        }
        if (!trait.list().equals(Optional.of(list.id()))) {
            throw new IllegalArgumentException(trait + " is no column of " + list);
        }
    }

    public static <T> TraitSelector of(Fact<List<Entry>> list, Fact<T> trait, Set<T> values) {
        return new TraitSelector(list, trait, values);
    }

    /** Whether the list may hold such people: false only when every entry is known to be of other people. */
    public boolean selects(Answers answers) {
        return answers.find(list)
                .map(entries -> entries.stream().anyMatch(this::mayBeMeant))
                .orElse(true);
    }

    private boolean mayBeMeant(Entry entry) {
        Optional<?> value = entry.find(trait);
        return value.isEmpty() || values.contains(value.get());
    }
}
