// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;

/**
 * The columns of a list, core's and those of everything that is installed: first the keys, then the columns in the
 * namespace of the list, then the others. An estimate takes three of them, and a set one for each choice.
 */
final class Columns {
    private static final String PART = ":";

    private final List<Column> all;
    private final Map<String, Column> byId;

    private Columns(List<Column> all, Map<String, Column> byId) {
        this.all = List.copyOf(all);
        this.byId = byId;
    }

    /** The columns of a list among the facts that are installed. */
    static Columns of(Collection<Fact<?>> facts, Fact<List<Entry>> list) {
        List<Fact<?>> own = facts.stream()
                .filter(fact -> fact.list().equals(Optional.of(list.id())))
                .sorted(Comparator.comparing((Fact<?> fact) ->
                        !fact.id().namespace().equals(list.id().namespace())))
                .collect(Collectors.toList());
        List<Column> all = new ArrayList<>();
        all.add(new Column.OfKeys());
        own.forEach(fact -> all.addAll(
                of(fact, name(list.id(), fact.id().namespace(), fact.id().name()))));
        Map<String, Column> byId = new LinkedHashMap<>();
        all.forEach(column -> byId.put(column.id(), column));
        for (Fact<?> fact : own) {
            for (String former : fact.formerNames()) {
                List<Column> present = of(
                        fact, name(list.id(), fact.id().namespace(), fact.id().name()));
                List<Column> once = of(fact, name(list.id(), fact.id().namespace(), former));
                for (int i = 0; i < once.size(); i++) {
                    byId.putIfAbsent(once.get(i).id(), present.get(i));
                }
            }
        }
        return new Columns(all, byId);
    }

    private static String name(FactId list, String namespace, String name) {
        return namespace.equals(list.namespace()) ? name : namespace + "." + name;
    }

    private static List<Column> of(Fact<?> fact, String name) {
        List<Column> parts = new ArrayList<>();
        if (fact.kind() instanceof Kind.EstimateOf<?> estimate) {
            for (Column.Bound bound : Column.Bound.values()) {
                parts.add(new Column.OfEstimate(name + PART + bound.id(), fact, estimate, bound));
            }
        } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            for (Enum<?> choice : set.choice().choices()) {
                parts.add(new Column.OfSet(name + PART + Kind.Choice.id(choice), fact, choice));
            }
        } else {
            parts.add(new Column.OfFact(name, fact));
        }
        return parts;
    }

    /** All of them, in the order in which a template has them. */
    List<Column> all() {
        return all;
    }

    /** The column with the keys of the entries. */
    Column keys() {
        return all.get(0);
    }

    /** The column of this technical name, present or former. */
    Optional<Column> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The namespace in a technical name; empty for a column in the namespace of the list. */
    static Optional<String> namespace(String id) {
        String name = id.contains(PART) ? id.substring(0, id.indexOf(PART)) : id;
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot));
    }

    /** The facts that have a column, each once. */
    static Set<Fact<?>> facts(Collection<Column> columns) {
        return columns.stream()
                .flatMap(column -> column.fact().stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
