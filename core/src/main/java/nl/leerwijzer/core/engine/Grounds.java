// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;

/**
 * The facts on which a truth rests. For a decided one these are known facts that suffice, none of which can be left
 * out; a list counts as one fact. For UNKNOWN they are the unknown facts that matter.
 *
 * @param facts the facts, in the order of first mention
 * @param sufficing what is known, cut down to those facts; all that is known where nothing has to be cut
 * @param parts the truths of the parts of the formula, given those facts
 */
record Grounds(Set<FactRef> facts, Knowledge sufficing, PartTruths parts) {

    static Grounds of(Formula formula, Knowledge knowledge, byte truth) {
        return truth == Truth.UNKNOWN ? ofUnknown(formula, knowledge) : ofDecided(formula, knowledge, truth);
    }

    private static Grounds ofDecided(Formula formula, Knowledge knowledge, byte truth) {
        List<Slot> candidates = new ArrayList<>();
        boolean byTables = formula.root().truth(knowledge) == truth;
        if (byTables) {
            collectSettling(formula.root(), knowledge, candidates);
        } else {
            formula.slots().stream().filter(knowledge::isKnown).forEach(candidates::add);
        }
        if (byTables && formula.occurrences().standOnce(candidates)) {
            return new Grounds(FactSet.of(candidates, knowledge), knowledge, PartTruths.BY_TABLES);
        }
        BitSet kept = new BitSet();
        candidates.forEach(slot -> kept.set(slot.index()));
        Knowledge sufficing = new PartialKnowledge(knowledge, kept);
        for (Iterator<Slot> slots = candidates.iterator(); slots.hasNext(); ) {
            Slot slot = slots.next();
            kept.clear(slot.index());
            byte without = kept.isEmpty() ? formula.blank() : formula.truth(sufficing);
            if (without == truth) {
                slots.remove();
            } else {
                kept.set(slot.index());
            }
        }
        PartTruths parts =
                formula.root().truth(sufficing) == truth ? PartTruths.BY_TABLES : formula.partTruths(sufficing);
        return new Grounds(FactSet.of(candidates, knowledge), sufficing, parts);
    }

    /** The facts of the parts that settle a formula by Kleene's tables. */
    private static void collectSettling(Node node, Knowledge knowledge, List<Slot> slots) {
        if (node instanceof Node.Opposite opposite) {
            collectSettling(opposite.of(), knowledge, slots);
        } else if (node instanceof Node.Count count) {
            byte[] truths = count.truths(knowledge);
            boolean[] settling = Settling.of(count, truths, count.truth(knowledge));
            for (int i = 0; settling != null && i < truths.length; i++) {
                if (settling[i]) {
                    collectSettling(count.part(i), knowledge, slots);
                }
            }
        } else if (node.blank() == Truth.UNKNOWN) {
            for (Slot slot : ((Node.At) node).leaf().slots()) {
                if (knowledge.isKnown(slot) && !slots.contains(slot)) {
                    slots.add(slot);
                }
            }
        }
    }

    private static Grounds ofUnknown(Formula formula, Knowledge knowledge) {
        List<FactRef> open = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        if (collectOpen(formula.root(), knowledge, open, slots)) {
            return new Grounds(FactSet.of(open), knowledge, PartTruths.BY_TABLES);
        }
        CaseAnalysis cases =
                slots.size() == open.size() && !formula.occurrences().mayBeInexact()
                        ? CaseAnalysis.over(slots, formula.occurrences(), knowledge)
                        : null;
        if (cases != null) {
            List<FactRef> support = new ArrayList<>();
            // What one fact leaves open cannot but depend on it.
            BitSet places = open.size() == 1 ? BitSet.valueOf(new long[] {1}) : cases.support(formula.root());
            places.stream().forEach(place -> support.add(open.get(place)));
            return new Grounds(FactSet.of(support), knowledge, formula.partTruths(knowledge));
        }
        Diagram diagram = Diagram.of(formula.root(), knowledge);
        return diagram == null
                ? new Grounds(FactSet.of(open), knowledge, PartTruths.BY_TABLES)
                : new Grounds(diagram.support(), knowledge, diagram::truth);
    }

    /**
     * Collects the unknown facts of what Kleene's tables leave undecided, and their places.
     *
     * @return whether all of them matter for sure: each stands there once, and nothing is computed
     */
    private static boolean collectOpen(Node node, Knowledge knowledge, List<FactRef> open, List<Slot> slots) {
        if (node.truth(knowledge) != Truth.UNKNOWN) {
            return true;
        }
        if (node instanceof Node.Opposite opposite) {
            return collectOpen(opposite.of(), knowledge, open, slots);
        }
        boolean allMatter = true;
        if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                allMatter &= collectOpen(count.part(i), knowledge, open, slots);
            }
            return allMatter;
        }
        Leaf leaf = ((Node.At) node).leaf();
        if (leaf instanceof Leaf.OfPredicate predicate) {
            for (FactRef ref : Variables.refs(predicate, knowledge)) {
                add(ref, open);
            }
            return false;
        }
        Slot slot = leaf.slots().get(0);
        List<Knowledge> entries = knowledge.entries(slot);
        if (leaf instanceof Leaf.OfEntries ofEntries && entries != null) {
            for (Knowledge entry : entries) {
                allMatter &= collectOpen(ofEntries.each().root(), entry, open, slots);
            }
            return allMatter;
        }
        add(slot, slots);
        return add(knowledge.ref(slot), open);
    }

    /** Adds what is not there yet; false when it is. */
    private static <T> boolean add(T one, List<T> to) {
        return !to.contains(one) && to.add(one);
    }
}
