// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the facts of a document are given, by namespace: once for the document itself, and once for the
 * entries of each list.
 */
final class FactNames {
    private final Map<Optional<FactId>, Map<String, Map<String, Fact<?>>>> byLevel = new LinkedHashMap<>();
    private final Map<Optional<FactId>, Map<String, Map<String, Fact<?>>>> formerByLevel = new LinkedHashMap<>();

    FactNames(Collection<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            put(byLevel, fact, fact.id().name());
            fact.formerNames().forEach(name -> put(formerByLevel, fact, name));
        }
    }

    private static void put(
            Map<Optional<FactId>, Map<String, Map<String, Fact<?>>>> levels, Fact<?> fact, String name) {
        levels.computeIfAbsent(fact.list(), level -> new LinkedHashMap<>())
                .computeIfAbsent(fact.id().namespace(), namespace -> new LinkedHashMap<>())
                .putIfAbsent(name, fact);
    }

    /** The namespaces that have facts of the document itself, or columns of a list. */
    Set<String> namespaces(Optional<FactId> list) {
        return Collections.unmodifiableSet(byLevel.getOrDefault(list, Map.of()).keySet());
    }

    /** The fact that goes, or once went, by this name. */
    @Nullable
    Fact<?> find(Optional<FactId> list, String namespace, String name) {
        Fact<?> fact = in(byLevel, list, namespace).get(name);
        return fact == null ? in(formerByLevel, list, namespace).get(name) : fact;
    }

    /** The facts of a namespace that are no columns, or its columns of a list. */
    List<Fact<?>> facts(Optional<FactId> list, String namespace) {
        return List.copyOf(in(byLevel, list, namespace).values());
    }

    /** Their present names. */
    Set<String> names(Optional<FactId> list, String namespace) {
        return Collections.unmodifiableSet(in(byLevel, list, namespace).keySet());
    }

    private static Map<String, Fact<?>> in(
            Map<Optional<FactId>, Map<String, Map<String, Fact<?>>>> levels, Optional<FactId> list, String namespace) {
        return levels.getOrDefault(list, Map.of()).getOrDefault(namespace, Map.of());
    }
}
