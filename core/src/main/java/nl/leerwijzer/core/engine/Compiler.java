// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.All;
import nl.leerwijzer.core.condition.Condition.Any;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.condition.Condition.Not;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;

/**
 * Compiles conditions in two passes: the first finds the facts and all constants that cut them, the second makes the
 * leaves, each once, and the trees over them.
 */
final class Compiler {
    private final Program.Builder builder;
    private final List<Condition> conditions;

    private final Map<Fact<?>, Set<Test>> tests = new LinkedHashMap<>();
    private final Map<Fact<?>, Program.Builder> columnBuilders = new LinkedHashMap<>();
    private final Map<OnEntries, Compiled> onEntries = new LinkedHashMap<>();

    private final Map<Fact<?>, Slot> slots = new LinkedHashMap<>();
    private final Map<Fact<?>, Program> columns = new LinkedHashMap<>();
    private final Map<Condition, Leaf> leaves = new LinkedHashMap<>();

    /** A condition on the entries of a list. */
    private record OnEntries(Fact<List<Entry>> list, Condition each) {
        static OnEntries of(Quantified quantified) {
            return new OnEntries(quantified.list(), quantified.each());
        }
    }

    Compiler(Program.Builder builder, List<Condition> conditions) {
        this.builder = builder;
        this.conditions = conditions;
    }

    Program compile() {
        conditions.forEach(this::findFacts);
        tests.forEach((fact, of) -> slots.put(fact, new Slot(slots.size(), fact, List.copyOf(of))));
        columnBuilders.forEach((list, of) -> columns.put(list, of.build()));
        List<Node> roots = conditions.stream().map(this::node).toList();

        List<List<Leaf.OfFact>> atoms = new ArrayList<>();
        slots.values().forEach(slot -> atoms.add(new ArrayList<>()));
        for (Leaf leaf : leaves.values()) {
            if (leaf instanceof Leaf.OfFact ofFact) {
                atoms.get(ofFact.slot().index()).add(ofFact);
            }
        }
        return new Program(
                builder,
                slots.values().toArray(new Slot[0]),
                slots.values().stream()
                        .map(slot -> new AtomsOnFact(slot, atoms.get(slot.index())))
                        .toArray(AtomsOnFact[]::new),
                slots.keySet().stream().map(columns::get).toArray(Program[]::new),
                leaves.size(),
                roots);
    }

    private void findFacts(Condition condition) {
        if (condition instanceof Atom atom) {
            testsOf(atom.fact()).add(atom.test());
        } else if (condition instanceof Quantified quantified) {
            testsOf(quantified.list());
            Program.Builder ofList = columnBuilders.computeIfAbsent(quantified.list(), list -> Program.builder());
            onEntries.computeIfAbsent(OnEntries.of(quantified), key -> ofList.add(key.each()));
        } else if (condition instanceof Computed computed) {
            places(computed).forEach(this::testsOf);
        } else {
            parts(condition).forEach(this::findFacts);
        }
    }

    private Set<Test> testsOf(Fact<?> fact) {
        return tests.computeIfAbsent(fact, key -> new LinkedHashSet<>());
    }

    /** The facts that have a place of their own; the columns of a list come with the list. */
    private static List<Fact<?>> places(Computed computed) {
        List<Fact<?>> places = new ArrayList<>();
        for (Fact<?> fact : computed.facts()) {
            if (list(computed, fact).isEmpty()) {
                places.add(fact);
            }
        }
        return places;
    }

    /** The list among the facts of a computed condition whose column a fact is. */
    private static Optional<Fact<?>> list(Computed computed, Fact<?> column) {
        Optional<FactId> list = column.list();
        return computed.facts().stream()
                .filter(fact -> list.equals(Optional.of(fact.id())))
                .findFirst();
    }

    private static List<Condition> parts(Condition branch) {
        if (branch instanceof All all) {
            return all.conditions();
        }
        if (branch instanceof Any any) {
            return any.conditions();
        }
        return branch instanceof Counted counted ? counted.conditions() : List.of(((Not) branch).condition());
    }

    private Node node(Condition condition) {
        if (condition instanceof Condition.Leaf leaf) {
            Leaf compiled = leaves.get(Bare.of(leaf));
            if (compiled == null) {
                compiled = leaf(leaf, leaves.size());
                leaves.put(Bare.of(leaf), compiled);
            }
            return new Node.At(leaf, compiled, leaf instanceof Quantified quantified ? formula(quantified) : null);
        }
        if (condition instanceof Not not) {
            return new Node.Opposite(not, node(not.condition()));
        }
        List<Node> parts = parts(condition).stream().map(this::node).toList();
        if (condition instanceof Counted counted) {
            return new Node.Count(condition, parts, counted.least(), counted.most());
        }
        int least = condition instanceof All ? parts.size() : 1;
        return new Node.Count(condition, parts, least, Math.max(least, parts.size()));
    }

    private Leaf leaf(Condition.Leaf condition, int index) {
        if (condition instanceof Atom atom) {
            return new Leaf.OfFact(index, slot(atom.fact()), atom.test());
        }
        if (condition instanceof Quantified quantified) {
            return new Leaf.OfEntries(index, slot(quantified.list()), formula(quantified), quantified.quantifier());
        }
        Computed computed = (Computed) condition;
        Map<Slot, List<Fact<?>>> ofLists = new LinkedHashMap<>();
        for (Fact<?> fact : computed.facts()) {
            list(computed, fact)
                    .ifPresent(list -> ofLists.computeIfAbsent(slot(list), key -> new ArrayList<>())
                            .add(fact));
        }
        return new Leaf.OfPredicate(
                index, computed, places(computed).stream().map(this::slot).toList(), ofLists);
    }

    private Slot slot(Fact<?> fact) {
        return Optional.ofNullable(slots.get(fact)).orElseThrow();
    }

    private Formula formula(Quantified quantified) {
        Program ofList = Optional.ofNullable(columns.get(quantified.list())).orElseThrow();
        return ofList.formula(
                Optional.ofNullable(onEntries.get(OnEntries.of(quantified))).orElseThrow());
    }
}
