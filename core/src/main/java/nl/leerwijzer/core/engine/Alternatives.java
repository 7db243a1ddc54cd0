// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes sets of leaves that would give a condition another truth, smallest first, leaf by leaf as the tree has them.
 * Whether a proposal does what it should, with all that its leaves have to do with each other, is for others to check.
 */
final class Alternatives {
    /** The most proposals kept for one truth of one part. */
    static final int MOST = 32;

    private static final List<Wants> NOTHING_TO_DO = List.of(new Wants(null, null, 0));

    private final Set<Leaf> fixed;
    private final boolean mayStayOpen;
    private final boolean wholeLists;
    private final Map<Goal, List<Wants>> found = new HashMap<>();

    /** Wants as a chain, so that long ones share their beginnings. */
    private record Wants(@Nullable Wants before, @Nullable Want last, int size) {
        Wants and(Wants more) {
            return more.before == null || more.last == null
                    ? this
                    : and(more.before).and(more.last);
        }

        Wants and(Want want) {
            return new Wants(this, want, size + 1);
        }

        List<Want> list() {
            List<Want> list = new ArrayList<>();
            for (Wants wants = this; wants != null; wants = wants.before) {
                if (wants.last != null) {
                    list.add(0, wants.last);
                }
            }
            return list;
        }
    }

    private record Goal(Node node, Knowledge knowledge, boolean holds) {}

    /** Where a node stands: outside of entries, or in one. */
    private record Place(Knowledge knowledge, @Nullable Slot list, int entry) {}

    /**
     * Takes the leaves that nobody can change, whether what is unknown may stay so, and whether a condition on entries
     * is to be changed as a whole rather than entry by entry.
     */
    Alternatives(Set<Leaf> fixed, boolean mayStayOpen, boolean wholeLists) {
        this.fixed = fixed;
        this.mayStayOpen = mayStayOpen;
        this.wholeLists = wholeLists;
    }

    List<List<Want>> of(Node root, Knowledge knowledge) {
        return of(root, new Place(knowledge, null, 0), true).stream()
                .map(Wants::list)
                .toList();
    }

    private List<Wants> of(Node node, Place place, boolean holds) {
        Goal goal = new Goal(node, place.knowledge(), holds);
        List<Wants> known = found.get(goal);
        if (known == null) {
            known = search(node, place, holds);
            found.put(goal, known);
        }
        return known;
    }

    private List<Wants> search(Node node, Place place, boolean holds) {
        byte truth = node.truth(place.knowledge());
        if (truth == Truth.of(holds) || (truth == Truth.UNKNOWN && mayStayOpen)) {
            return NOTHING_TO_DO;
        }
        if (node instanceof Node.Opposite opposite) {
            return of(opposite.of(), place, !holds);
        }
        if (node instanceof Node.Count count) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < count.size(); i++) {
                parts.add(part(count.part(i), place));
            }
            return ofCount(parts, count.least(), count.most(), holds);
        }
        Node.At at = (Node.At) node;
        if (at.leaf() instanceof Leaf.OfEntries ofEntries
                && at.leafCondition().remedy().isEmpty()) {
            List<Knowledge> entries = place.knowledge().entries(ofEntries.slot());
            Formula each = at.each();
            if (entries != null && each != null) {
                return ofEntries(at, ofEntries, each, entries, place, holds);
            }
        }
        return ofLeaf(at, place, holds);
    }

    private List<Wants> ofLeaf(Node.At at, Place place, boolean holds) {
        return fixed.contains(at.leaf())
                ? List.of()
                : List.of(new Wants(null, null, 0).and(new Want(at, place.list(), place.entry(), holds)));
    }

    /** Changes within the entries that are there; where only more entries could do it, the leaf as a whole. */
    private List<Wants> ofEntries(
            Node.At at, Leaf.OfEntries leaf, Formula each, List<Knowledge> entries, Place place, boolean holds) {
        boolean moreEntriesHelp = leaf.isEvery() != holds;
        if (wholeLists) {
            boolean free = each.occurrences().leaves().noneMatch(fixed::contains);
            return free || moreEntriesHelp ? ofLeaf(at, place, holds) : List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            parts.add(part(each.root(), new Place(entries.get(i), leaf.slot(), i)));
        }
        List<Wants> within = ofCount(parts, leaf.least(entries.size()), entries.size(), holds);
        return within.isEmpty() && moreEntriesHelp ? ofLeaf(at, place, holds) : within;
    }

    /** One part of a count: its truth, and the ways to each truth. */
    private record Part(byte truth, List<Wants> toHold, List<Wants> toFail) {}

    private Part part(Node node, Place place) {
        return new Part(node.truth(place.knowledge()), of(node, place, true), of(node, place, false));
    }

    private static List<Wants> ofCount(List<Part> parts, int least, int most, boolean holds) {
        int size = parts.size();
        boolean upwards = holds ? most >= size : least <= 0;
        boolean downwards = holds ? least <= 0 : most >= size;
        int kept = size <= 16 ? MOST : size <= 64 ? 8 : 1;
        List<List<Wants>> byHolding = new ArrayList<>();
        byHolding.add(NOTHING_TO_DO);
        for (Part part : parts) {
            List<List<Wants>> next = new ArrayList<>();
            for (int holding = 0; holding <= byHolding.size(); holding++) {
                List<Wants> ways = new ArrayList<>();
                if (holding < byHolding.size()) {
                    boolean mayBeLeft = upwards && part.truth() != Truth.TRUE;
                    combine(byHolding.get(holding), mayBeLeft ? NOTHING_TO_DO : part.toFail(), ways);
                }
                if (holding > 0) {
                    boolean mayBeLeft = downwards && part.truth() != Truth.FALSE;
                    combine(byHolding.get(holding - 1), mayBeLeft ? NOTHING_TO_DO : part.toHold(), ways);
                }
                next.add(smallest(ways, kept));
            }
            byHolding = next;
        }
        List<Wants> all = new ArrayList<>();
        for (int holding = 0; holding <= size; holding++) {
            if ((least <= holding && holding <= most) == holds) {
                all.addAll(byHolding.get(holding));
            }
        }
        return smallest(all, MOST);
    }

    private static void combine(List<Wants> some, List<Wants> more, List<Wants> into) {
        for (Wants one : some) {
            for (Wants other : more) {
                into.add(one.and(other));
            }
        }
    }

    private static List<Wants> smallest(List<Wants> wants, int most) {
        return wants.stream()
                .sorted(Comparator.comparingInt(Wants::size))
                .limit(most)
                .toList();
    }
}
