// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an advice says otherwise than an earlier one.
 *
 * @param before the day for which the earlier advice holds
 * @param after the day for which the later one holds
 * @param titles what the interventions are called, by id and as a placeholder shows it, in the order of the later advice;
 *     those that only the earlier one has come last
 * @param changes all that is otherwise in what the advices were made from, as far as it can be told
 * @param differences all that is said otherwise, by intervention in the order of {@code titles}, then about all
 * @param explaining changes that together, made to what the earlier advice was made from, give the whole later advice;
 *     empty when that cannot be computed
 */
public record AdviceComparison(
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        Map<String, Object> titles,
        List<InputChange> changes,
        List<Difference> differences,
        Optional<List<InputChange>> explaining) {
    public AdviceComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        titles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
        explaining = explaining.map(List::copyOf);
    }

    /** The changes that make no difference to what the later advice says; empty where that cannot be computed. */
    public List<InputChange> withoutEffect() {
        return explaining
                .map(needed -> changes.stream()
                        .filter(change -> !needed.contains(change))
                        .toList())
                .orElse(List.of());
    }

    /** The differences that are about this intervention. */
    public List<Difference> about(String intervention) {
        return differences.stream()
                .filter(difference -> difference.aspect().intervention().equals(Optional.of(intervention)))
                .toList();
    }

    /** The differences that are about all interventions. */
    public List<Difference> aboutAll() {
        return differences.stream()
                .filter(difference -> difference.aspect().intervention().isEmpty())
                .toList();
    }
}
