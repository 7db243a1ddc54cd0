// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which a truth rests. For a decided one these are known facts that suffice, none of which can be left
 * out; a list counts as one fact. For UNKNOWN they are the unknown facts that matter.
 *
 * @param facts the facts, in the order of first mention
 * @param sufficing what is known, cut down to those facts; all that is known where nothing has to be cut
 * @param diagram the formula by cases, where Kleene's tables do not show its truth; null otherwise
 */
record Grounds(
        Set<FactRef> facts, Knowledge sufficing, @Nullable Diagram diagram) {

    static Grounds of(Formula formula, Knowledge knowledge, byte truth) {
        return truth == Truth.UNKNOWN ? ofUnknown(formula, knowledge) : ofDecided(formula, knowledge, truth);
    }

    private static Grounds ofDecided(Formula formula, Knowledge knowledge, byte truth) {
        Set<Slot> candidates = new LinkedHashSet<>();
        boolean byTables = formula.root().truth(knowledge) == truth;
        if (byTables) {
            collectSettling(formula.root(), knowledge, candidates);
        } else {
            formula.slots().stream().filter(knowledge::isKnown).forEach(candidates::add);
        }
        if (byTables && formula.occurrences().isEachOnce()) {
            return new Grounds(refs(candidates, knowledge), knowledge, null);
        }
        BitSet kept = new BitSet();
        candidates.forEach(slot -> kept.set(slot.index()));
        for (Slot slot : List.copyOf(candidates)) {
            kept.clear(slot.index());
            if (formula.truth(new PartialKnowledge(knowledge, kept)) == truth) {
                candidates.remove(slot);
            } else {
                kept.set(slot.index());
            }
        }
        Knowledge sufficing = new PartialKnowledge(knowledge, kept);
        Diagram diagram = formula.root().truth(sufficing) == truth ? null : Diagram.of(formula.root(), sufficing);
        return new Grounds(refs(candidates, knowledge), sufficing, diagram);
    }

    private static Set<FactRef> refs(Set<Slot> slots, Knowledge knowledge) {
        Set<FactRef> refs = new LinkedHashSet<>();
        slots.forEach(slot -> refs.add(knowledge.ref(slot)));
        return Collections.unmodifiableSet(refs);
    }

    /** The facts of the parts that settle a formula by Kleene's tables. */
    private static void collectSettling(Node node, Knowledge knowledge, Set<Slot> slots) {
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
            ((Node.At) node).leaf().slots().stream().filter(knowledge::isKnown).forEach(slots::add);
        }
    }

    private static Grounds ofUnknown(Formula formula, Knowledge knowledge) {
        Set<FactRef> open = new LinkedHashSet<>();
        if (collectOpen(formula.root(), knowledge, open)) {
            return new Grounds(Collections.unmodifiableSet(open), knowledge, null);
        }
        Diagram diagram = Diagram.of(formula.root(), knowledge);
        Set<FactRef> facts = diagram == null ? Collections.unmodifiableSet(open) : diagram.support();
        return new Grounds(facts, knowledge, diagram);
    }

    /**
     * Collects the unknown facts of what Kleene's tables leave undecided.
     *
     * @return whether all of them matter for sure: each stands there once, and nothing is computed
     */
    private static boolean collectOpen(Node node, Knowledge knowledge, Set<FactRef> open) {
        if (node.truth(knowledge) != Truth.UNKNOWN) {
            return true;
        }
        if (node instanceof Node.Opposite opposite) {
            return collectOpen(opposite.of(), knowledge, open);
        }
        boolean allMatter = true;
        if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                allMatter &= collectOpen(count.part(i), knowledge, open);
            }
            return allMatter;
        }
        Leaf leaf = ((Node.At) node).leaf();
        if (leaf instanceof Leaf.OfPredicate predicate) {
            open.addAll(Variables.refs(predicate, knowledge));
            return false;
        }
        Slot slot = leaf.slots().get(0);
        List<Knowledge> entries =
                leaf instanceof Leaf.OfEntries ? new ArrayList<>(orNone(knowledge.entries(slot))) : List.of();
        if (leaf instanceof Leaf.OfEntries ofEntries && knowledge.isKnown(slot)) {
            for (Knowledge entry : entries) {
                allMatter &= collectOpen(ofEntries.each().root(), entry, open);
            }
            return allMatter;
        }
        return open.add(knowledge.ref(slot));
    }

    private static List<Knowledge> orNone(@Nullable List<Knowledge> entries) {
        return entries == null ? List.of() : entries;
    }
}
