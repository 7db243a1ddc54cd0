// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a decision diagram, in the order in which a formula first mentions their facts.
 *
 * <p>A fact is one variable over its regions, or over its answers where a computed condition reads it. A set of choices
 * is a variable for each choice that is named, as sets hold them freely, after one for whether it applies. So is an
 * unknown list, with a variable for each condition on its entries: on their own these are exact, together they are
 * taken to be free of each other, which is sound.
 */
final class Variables {
    /** The most variables of one diagram. */
    static final int MAX_VARIABLES = 1_000;

    private final List<Variable> variables = new ArrayList<>();
    private final Map<Place, OfFact> facts = new LinkedHashMap<>();
    private final Map<OpenPredicate, Integer> predicates = new LinkedHashMap<>();

    /** A fact of the organisation, or of one entry. */
    private record Place(Knowledge knowledge, Slot slot) {}

    /** A computed condition that cannot be tried out. */
    private record OpenPredicate(Knowledge knowledge, Leaf.OfPredicate leaf) {}

    /** A variable; {@code place} is given where it stands for a condition on the entries of an unknown list. */
    private record Variable(
            int values,
            List<FactRef> refs,
            boolean exact,
            @Nullable Place place) {}

    /** What leaves ask of one unknown fact. */
    private static final class OfFact {
        private final Set<Leaf> leaves = new LinkedHashSet<>();
        private final Map<Leaf, Integer> parts = new LinkedHashMap<>();
        private boolean byAnswer;
        private int variable;
        private List<Object> answers = List.of();
        private int[] regions = {};
    }

    private Variables() {}

    /**
     * Finds the variables of what is undecided in a formula.
     *
     * @throws LimitException when they are too many
     */
    static Variables in(Node root, Knowledge knowledge) {
        Variables found = new Variables();
        Map<Object, Runnable> inOrder = new LinkedHashMap<>();
        found.find(root, knowledge, inOrder);
        inOrder.values().forEach(Runnable::run);
        return found;
    }

    private void find(Node node, Knowledge knowledge, Map<Object, Runnable> inOrder) {
        if (node.truth(knowledge) != Truth.UNKNOWN) {
            return;
        }
        if (node instanceof Node.Opposite opposite) {
            find(opposite.of(), knowledge, inOrder);
        } else if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                find(count.part(i), knowledge, inOrder);
            }
        } else {
            find(((Node.At) node).leaf(), knowledge, inOrder);
        }
    }

    private void find(Leaf leaf, Knowledge knowledge, Map<Object, Runnable> inOrder) {
        if (leaf instanceof Leaf.OfPredicate predicate) {
            if (Combinations.of(predicate, knowledge) == null) {
                OpenPredicate open = new OpenPredicate(knowledge, predicate);
                inOrder.putIfAbsent(open, () -> predicates.put(open, add(2, refs(predicate, knowledge), false, null)));
            } else {
                predicate.unknown(knowledge).forEach(slot -> fact(slot, knowledge, inOrder).byAnswer = true);
            }
            return;
        }
        if (leaf instanceof Leaf.OfEntries ofEntries) {
            List<Knowledge> entries = knowledge.entries(ofEntries.slot());
            if (entries != null) {
                entries.forEach(entry -> find(ofEntries.each().root(), entry, inOrder));
                return;
            }
        }
        fact(leaf.slots().get(0), knowledge, inOrder).leaves.add(leaf);
    }

    private OfFact fact(Slot slot, Knowledge knowledge, Map<Object, Runnable> inOrder) {
        Place place = new Place(knowledge, slot);
        OfFact ofFact = facts.computeIfAbsent(place, key -> new OfFact());
        inOrder.putIfAbsent(place, () -> allocate(place, ofFact));
        return ofFact;
    }

    private void allocate(Place place, OfFact of) {
        Slot slot = place.slot();
        List<FactRef> refs = List.of(place.knowledge().ref(slot));
        if (of.byAnswer) {
            of.answers = place.knowledge().possibleAnswers(slot);
            of.variable = add(of.answers.size(), refs, true, null);
            return;
        }
        boolean inParts = slot.isSet() || slot.isList();
        BitSet possible = place.knowledge().possible(slot);
        of.regions = inParts ? possible.stream().toArray() : slot.representatives(possible, of.leaves);
        of.variable = add(of.regions.length, refs, true, null);
        for (Leaf leaf : of.leaves) {
            if (leaf instanceof Leaf.OfEntries ofEntries) {
                boolean exact = ofEntries.ofGivenList().exact();
                of.parts.put(leaf, add(2, refs, exact, place));
            } else if (((Leaf.OfFact) leaf).choice() != null) {
                of.parts.put(leaf, add(2, refs, true, null));
            }
        }
    }

    private int add(int values, List<FactRef> refs, boolean exact, @Nullable Place place) {
        if (variables.size() >= MAX_VARIABLES) {
            throw new LimitException();
        }
        variables.add(new Variable(values, refs, exact, place));
        return variables.size() - 1;
    }

    /** The unknown facts that keep a predicate from being asked. */
    static List<FactRef> refs(Leaf.OfPredicate leaf, Knowledge knowledge) {
        List<FactRef> refs = new ArrayList<>();
        for (Slot slot : leaf.unknown(knowledge)) {
            if (!knowledge.isKnown(slot)) {
                refs.add(knowledge.ref(slot));
                continue;
            }
            List<Entry> entries = knowledge.entriesAsGiven(slot);
            for (int i = 0; i < entries.size(); i++) {
                for (Fact<?> column : leaf.columns(slot)) {
                    if (!entries.get(i).isAnswered(column)) {
                        refs.add(FactRef.of(column, i + 1));
                    }
                }
            }
        }
        return refs;
    }

    /** How many values a variable has. */
    int values(int variable) {
        return variables.get(variable).values();
    }

    /** The facts that a variable stands for. */
    List<FactRef> refs(int variable) {
        return variables.get(variable).refs();
    }

    /** Whether each of these is free of the others and can have each of its values. */
    boolean areExact(BitSet of) {
        Set<Place> lists = new HashSet<>();
        return of.stream().mapToObj(variables::get).allMatch(variable -> {
            Place list = variable.place();
            return variable.exact() && (list == null || lists.add(list));
        });
    }

    /** The diagram of an undecided leaf. */
    int build(Leaf leaf, Knowledge knowledge, Decisions decisions) {
        if (leaf instanceof Leaf.OfPredicate predicate) {
            Integer open = predicates.get(new OpenPredicate(knowledge, predicate));
            return open == null ? tried(predicate, knowledge, decisions) : decisions.branch(open, truthTable());
        }
        Slot slot = leaf.slots().get(0);
        OfFact of = ofFact(slot, knowledge);
        Integer part = of.parts.get(leaf);
        if (leaf instanceof Leaf.OfFact atom && part == null) {
            return of.byAnswer
                    ? branch(of, answer -> atom.of(of.answers.get(answer)), decisions)
                    : branch(of, region -> atom.at(of.regions[region]), decisions);
        }
        byte given = leaf instanceof Leaf.OfEntries ofEntries
                ? ofEntries.ofGivenList().truth()
                : Truth.UNKNOWN;
        int whenApplicable = given != Truth.UNKNOWN || part == null ? given : decisions.branch(part, truthTable());
        return branch(
                of,
                region -> of.regions[region] == slot.regions().count() ? slot.whenNotApplicable() : whenApplicable,
                decisions);
    }

    private static int[] truthTable() {
        return new int[] {Truth.FALSE, Truth.TRUE};
    }

    private int branch(OfFact of, ToIntFunction<Integer> to, Decisions decisions) {
        int[] branches = new int[values(of.variable)];
        for (int value = 0; value < branches.length; value++) {
            branches[value] = to.applyAsInt(value);
        }
        return decisions.branch(of.variable, branches);
    }

    private OfFact ofFact(Slot slot, Knowledge knowledge) {
        OfFact of = facts.get(new Place(knowledge, slot));
        if (of == null) {
            throw new IllegalStateException("no variable for " + slot);
        }
        return of;
    }

    /** The diagram of a predicate that is asked for every combination of the answers that its facts may have. */
    private int tried(Leaf.OfPredicate leaf, Knowledge knowledge, Decisions decisions) {
        List<Slot> unknown = new ArrayList<>(leaf.unknown(knowledge));
        unknown.sort(Comparator.comparingInt(slot -> ofFact(slot, knowledge).variable));
        List<Object> chosen = new ArrayList<>();
        for (Slot slot : leaf.slots()) {
            Object answer = knowledge.answer(slot);
            chosen.add(answer == null ? NotApplicable.ANSWER : answer);
        }
        return tried(leaf, knowledge, decisions, unknown, chosen);
    }

    private int tried(
            Leaf.OfPredicate leaf, Knowledge knowledge, Decisions decisions, List<Slot> unknown, List<Object> chosen) {
        if (unknown.isEmpty()) {
            return Truth.of(knowledge.asked().ask(leaf, List.copyOf(chosen)));
        }
        Slot slot = unknown.get(0);
        OfFact of = ofFact(slot, knowledge);
        int place = leaf.slots().indexOf(slot);
        return branch(
                of,
                answer -> {
                    chosen.set(place, of.answers.get(answer));
                    return tried(leaf, knowledge, decisions, unknown.subList(1, unknown.size()), chosen);
                },
                decisions);
    }
}
