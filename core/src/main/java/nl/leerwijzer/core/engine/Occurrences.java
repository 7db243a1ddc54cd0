// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a formula stand in it: how often, and in which direction.
 *
 * <p>Kleene's tables are exact when each unknown fact stands once, or stands <em>aligned</em>: one answer makes every
 * atom on it help the formula, and one answer makes every atom on it harm the formula. Proof: where every part is
 * helped as far as it goes, a part that Kleene calls UNKNOWN holds, by induction, and where every part is harmed it
 * fails. Facts that stand once are free of each other, so that a count from n to m, which is helped by neither
 * direction, gets every number of parts that Kleene allows for.
 */
final class Occurrences {
    private static final int[] NONE = {};

    private final List<Slot> slots;
    private final Map<Slot, Set<Leaf>> leaves;
    private final Map<Slot, int[]> representatives;
    private final List<Slot> unaligned;
    private final List<Slot> listsWithUnalignedColumns;
    private final boolean eachOnce;
    private final List<Slot> repeated;
    private final boolean mayBeInexact;

    /** An occurrence of a leaf: whether its truth helps the formula (1), harms it (-1) or does either (0). */
    private record Literal(Leaf leaf, int direction) {}

    private Occurrences(
            List<Slot> slots,
            Map<Slot, Set<Leaf>> leaves,
            List<Slot> unaligned,
            List<Slot> listsWithUnalignedColumns,
            boolean eachOnce,
            List<Slot> repeated,
            boolean mayBeInexact) {
        this.slots = slots;
        this.leaves = leaves;
        this.representatives = representatives(slots, leaves);
        this.unaligned = unaligned;
        this.listsWithUnalignedColumns = listsWithUnalignedColumns;
        this.eachOnce = eachOnce;
        this.repeated = repeated;
        this.mayBeInexact = mayBeInexact;
    }

    static Occurrences in(Node root) {
        Collector collector = new Collector();
        collector.collect(root, 1, null);
        return collector.occurrences();
    }

    /** The places of the facts, in the order of first mention; of a list only the list itself. */
    List<Slot> slots() {
        return slots;
    }

    /** The leaves on one fact alone, or on one list; for a column those in the conditions on its list. */
    Set<Leaf> leavesOn(Slot slot) {
        return leaves.getOrDefault(slot, Set.of());
    }

    /**
     * A region for each combination of truths that the leaves on a fact can have; none for sets, lists and columns, which
     * regions alone do not settle.
     */
    int[] representatives(Slot slot) {
        return representatives.getOrDefault(slot, NONE);
    }

    private static Map<Slot, int[]> representatives(List<Slot> slots, Map<Slot, Set<Leaf>> leaves) {
        Map<Slot, int[]> representatives = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (!slot.isSet() && !slot.isList()) {
                BitSet all = new BitSet();
                all.set(0, slot.regionCount());
                representatives.put(slot, slot.representatives(all, leaves.getOrDefault(slot, Set.of())));
            }
        }
        return representatives;
    }

    /** The unknown facts that stand unaligned; null where columns of a known list do, or a part is computed. */
    @Nullable
    List<Slot> hidingFacts(Knowledge knowledge) {
        if (mayBeInexact) {
            return null;
        }
        List<Slot> hiding = new ArrayList<>();
        for (Slot slot : unaligned) {
            if (!knowledge.isKnown(slot)) {
                hiding.add(slot);
            }
        }
        for (Slot list : listsWithUnalignedColumns) {
            if (knowledge.entries(list) != null) {
                return null;
            }
        }
        return hiding;
    }

    /** All leaves that are on one fact alone, or on one list. */
    Stream<Leaf> leaves() {
        return leaves.values().stream().flatMap(Set::stream);
    }

    /** Whether no part is computed, no fact stands twice, and within entries no column stands unaligned. */
    boolean isEachOnce() {
        return eachOnce;
    }

    /** Whether these facts stand once each in a formula without unaligned facts or computed parts. */
    boolean standOnce(Collection<Slot> facts) {
        if (eachOnce) {
            return true;
        }
        if (mayBeInexact || !unaligned.isEmpty() || !listsWithUnalignedColumns.isEmpty()) {
            return false;
        }
        for (Slot fact : facts) {
            if (repeated.contains(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an UNKNOWN by Kleene's tables may hide a verdict. */
    boolean mayHide(Knowledge knowledge) {
        for (Slot slot : unaligned) {
            // A list may be known and a column of it not, on which a computed part waits.
            if (!knowledge.isKnown(slot) || (slot.isList() && mayBeInexact)) {
                return true;
            }
        }
        for (Slot list : listsWithUnalignedColumns) {
            if (knowledge.entries(list) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether Kleene's tables are exact whatever is unknown. */
    boolean areTablesExact() {
        return !mayBeInexact && unaligned.isEmpty() && listsWithUnalignedColumns.isEmpty();
    }

    /** Whether there are parts whose UNKNOWN may be sound only: computed ones, and those within lists. */
    boolean mayBeInexact() {
        return mayBeInexact;
    }

    private static final class Collector {
        private final Map<Slot, List<Literal>> literals = new LinkedHashMap<>();
        private final Map<Slot, Slot> listOfColumn = new LinkedHashMap<>();
        private final Set<Slot> slots = new LinkedHashSet<>();
        private boolean mayBeInexact;

        void collect(Node node, int direction, @Nullable Slot list) {
            if (node instanceof Node.Opposite opposite) {
                collect(opposite.of(), -direction, list);
            } else if (node instanceof Node.Count count) {
                int ofParts = count.isRising() ? direction : count.isFalling() ? -direction : 0;
                for (int i = 0; i < count.size(); i++) {
                    collect(count.part(i), ofParts, list);
                }
            } else {
                collect(((Node.At) node).leaf(), direction, list);
            }
        }

        private void collect(Leaf leaf, int direction, @Nullable Slot list) {
            for (Slot slot : leaf.slots()) {
                literals.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Literal(leaf, direction));
                if (list == null) {
                    slots.add(slot);
                } else {
                    listOfColumn.put(slot, list);
                }
            }
            if (leaf instanceof Leaf.OfPredicate) {
                mayBeInexact = true;
            } else if (leaf instanceof Leaf.OfEntries ofEntries) {
                mayBeInexact |= ofEntries.each().occurrences().mayBeInexact;
                collect(ofEntries.each().root(), direction, ofEntries.slot());
            }
        }

        private Map<Slot, Set<Leaf>> leaves() {
            Map<Slot, Set<Leaf>> leaves = new LinkedHashMap<>();
            literals.forEach((slot, of) -> {
                Set<Leaf> alone = new LinkedHashSet<>();
                of.stream()
                        .map(Literal::leaf)
                        .filter(leaf -> !(leaf instanceof Leaf.OfPredicate))
                        .forEach(alone::add);
                leaves.put(slot, Collections.unmodifiableSet(alone));
            });
            return Collections.unmodifiableMap(leaves);
        }

        Occurrences occurrences() {
            List<Slot> unaligned = new ArrayList<>();
            List<Slot> repeated = new ArrayList<>();
            Set<Slot> lists = new LinkedHashSet<>();
            boolean eachOnce = !mayBeInexact;
            for (Map.Entry<Slot, List<Literal>> entry : literals.entrySet()) {
                Slot slot = entry.getKey();
                Slot list = listOfColumn.get(slot);
                if (entry.getValue().size() > 1 && list == null) {
                    eachOnce = false;
                    repeated.add(slot);
                }
                if (entry.getValue().size() > 1 && !isAligned(slot, entry.getValue())) {
                    if (list == null) {
                        unaligned.add(slot);
                    } else {
                        lists.add(list);
                    }
                }
            }
            return new Occurrences(
                    List.copyOf(slots),
                    leaves(),
                    List.copyOf(unaligned),
                    List.copyOf(lists),
                    eachOnce && lists.isEmpty(),
                    List.copyOf(repeated),
                    mayBeInexact);
        }
    }

    private static boolean isAligned(Slot slot, List<Literal> literals) {
        Alignment alignment = new Alignment(slot);
        return literals.stream().allMatch(literal -> alignment.add(literal.leaf(), literal.direction()))
                && alignment.isAligned();
    }
}
