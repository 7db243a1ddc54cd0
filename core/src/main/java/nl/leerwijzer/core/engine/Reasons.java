// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.fact.FactRef;

/**
 * Makes the tree of reasons, pruned to what settles the truth: of a decided condition the parts that decide it, of an
 * undecided one its undecided parts that matter.
 *
 * <p>A condition that is decided only by cases, as "this or its opposite" is, has no parts that decide it on their
 * own. Its children are then the decided parts below it that matter.
 */
final class Reasons {
    private final PartTruths parts;
    private final Set<FactRef> facts;

    /** For what Kleene's tables decide, of a formula in which every fact that they need is needed. */
    private static final Reasons DECIDED = new Reasons(PartTruths.BY_TABLES, Set.of());

    private Reasons(PartTruths parts, Set<FactRef> facts) {
        this.parts = parts;
        this.facts = facts;
    }

    static Reason of(Formula formula, Grounds grounds) {
        return new Reasons(grounds.parts(), grounds.facts()).of(formula.root(), grounds.sufficing());
    }

    /** The reason of a decided formula in which each fact stands once, for which no grounds have to be found first. */
    static Reason of(Formula formula, Knowledge knowledge) {
        return DECIDED.of(formula.root(), knowledge);
    }

    private Reason of(Node node, Knowledge knowledge) {
        byte truth = truth(node, knowledge);
        if (node instanceof Node.At at) {
            return at.leaf() instanceof Leaf.OfEntries ofEntries
                    ? reason(at, truth, ofEntries(at, ofEntries, truth, knowledge))
                    : at.bareReason(truth);
        }
        if (truth == Truth.UNKNOWN) {
            return reason(node, truth, undecided(node, knowledge));
        }
        if (node instanceof Node.Opposite opposite) {
            return reason(node, truth, List.of(of(opposite.of(), knowledge)));
        }
        Node.Count count = (Node.Count) node;
        boolean plain = parts.equals(PartTruths.BY_TABLES) && count.isRising() && !count.mayHaveConstants();
        return plain ? ofPlainCount(count, truth, knowledge) : reason(node, truth, ofCount(count, truth, knowledge));
    }

    /** The reason of "all", "any" or "at least n": the first parts that suffice. */
    private Reason ofPlainCount(Node.Count count, byte truth, Knowledge knowledge) {
        int wanted = truth == Truth.TRUE ? count.least() : count.size() - count.least() + 1;
        Reason kept = wanted == count.size() ? count.reasonOfAll(truth) : null;
        if (kept != null) {
            return kept;
        }
        Reason[] children = new Reason[Math.max(wanted, 0)];
        int found = 0;
        for (int i = 0; found < children.length; i++) {
            Node part = count.part(i);
            if (part.truth(knowledge) == truth) {
                kept = wanted == 1 ? count.reasonOfOne(i, truth) : null;
                if (kept != null) {
                    return kept;
                }
                children[found++] = of(part, knowledge);
            }
        }
        return reason(count, truth, List.of(children));
    }

    private static Reason reason(Node node, byte truth, List<Reason> children) {
        return new Reason(node.condition(), Truth.verdict(truth), OptionalInt.empty(), children);
    }

    private byte truth(Node node, Knowledge knowledge) {
        return parts.of(node, knowledge);
    }

    private List<Reason> ofCount(Node.Count count, byte truth, Knowledge knowledge) {
        byte[] truths = count.truths(knowledge);
        boolean[] settling = Settling.of(count, truths, truth);
        if (settling == null) {
            for (int i = 0; i < truths.length; i++) {
                truths[i] = truth(count.part(i), knowledge);
            }
            settling = Settling.of(count, truths, truth);
        }
        List<Reason> children = new ArrayList<>(truths.length);
        for (int i = 0; i < truths.length; i++) {
            if (settling == null) {
                collectByCases(count.part(i), knowledge, children);
            } else if (settling[i]) {
                children.add(of(count.part(i), knowledge));
            }
        }
        return children;
    }

    private void collectByCases(Node node, Knowledge knowledge, List<Reason> reasons) {
        boolean undecided = truth(node, knowledge) == Truth.UNKNOWN;
        if (undecided && node instanceof Node.Opposite opposite) {
            collectByCases(opposite.of(), knowledge, reasons);
        } else if (undecided && node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                collectByCases(count.part(i), knowledge, reasons);
            }
        } else if (restsOnGrounds(node, knowledge)) {
            Reason reason = of(node, knowledge);
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
    }

    private boolean restsOnGrounds(Node node, Knowledge knowledge) {
        if (node instanceof Node.Opposite opposite) {
            return restsOnGrounds(opposite.of(), knowledge);
        }
        if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                if (restsOnGrounds(count.part(i), knowledge)) {
                    return true;
                }
            }
            return false;
        }
        return ((Node.At) node).leaf().slots().stream().anyMatch(slot -> facts.contains(knowledge.ref(slot)));
    }

    private List<Reason> undecided(Node node, Knowledge knowledge) {
        List<Reason> children = new ArrayList<>();
        if (node instanceof Node.Opposite opposite) {
            children.add(of(opposite.of(), knowledge));
            return children;
        }
        Node.Count count = (Node.Count) node;
        for (int i = 0; i < count.size(); i++) {
            if (matters(count.part(i), knowledge)) {
                children.add(of(count.part(i), knowledge));
            }
        }
        return children;
    }

    /** Whether a part is undecided and rests on a fact that matters. */
    private boolean matters(Node node, Knowledge knowledge) {
        if (truth(node, knowledge) != Truth.UNKNOWN) {
            return false;
        }
        if (node instanceof Node.Opposite opposite) {
            return matters(opposite.of(), knowledge);
        }
        if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                if (matters(count.part(i), knowledge)) {
                    return true;
                }
            }
            return false;
        }
        Node.At at = (Node.At) node;
        if (at.leaf() instanceof Leaf.OfPredicate predicate) {
            return Variables.refs(predicate, knowledge).stream().anyMatch(facts::contains);
        }
        Slot slot = at.leaf().slots().get(0);
        Formula each = at.each();
        List<Knowledge> entries = knowledge.entries(slot);
        return (each == null || entries == null)
                ? facts.contains(knowledge.ref(slot))
                : entries.stream().anyMatch(entry -> matters(each.root(), entry));
    }

    private List<Reason> ofEntries(Node.At at, Leaf.OfEntries leaf, byte truth, Knowledge knowledge) {
        List<Knowledge> entries = knowledge.entries(leaf.slot());
        Formula each = at.each();
        List<Reason> children = new ArrayList<>();
        if (entries == null || each == null) {
            return children;
        }
        if (truth == Truth.UNKNOWN) {
            for (int i = 0; i < entries.size(); i++) {
                if (matters(each.root(), entries.get(i))) {
                    children.add(inEntry(of(each.root(), entries.get(i)), i));
                }
            }
            return children;
        }
        byte[] truths = new byte[entries.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = each.truth(entries.get(i));
        }
        boolean[] settling = Settling.of(leaf, truths, truth);
        for (int i = 0; settling != null && i < truths.length; i++) {
            if (settling[i]) {
                Grounds grounds = Grounds.of(each, entries.get(i), truths[i]);
                children.add(inEntry(of(each, grounds), i));
            }
        }
        return children;
    }

    private static Reason inEntry(Reason reason, int index) {
        return new Reason(reason.condition(), reason.verdict(), OptionalInt.of(index + 1), reason.children());
    }
}
