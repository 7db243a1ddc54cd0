// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies wanted changes to what is known. A known fact moves no further than is asked: to where, of all answers that
 * give each wanted leaf its truth, fewest other leaves of the formula change. An unknown fact becomes known to be
 * somewhere where the wanted leaves have their truth.
 */
final class Application {
    private final Occurrences occurrences;

    Application(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** What is known afterwards; null when no answers give all leaves their truth. */
    @Nullable
    Knowledge apply(Collection<Want> wants, Knowledge before) {
        Map<Leaf, Boolean> outside = new LinkedHashMap<>();
        Map<Slot, Map<Integer, Map<Leaf, Boolean>>> inEntries = new LinkedHashMap<>();
        for (Want want : wants) {
            Map<Leaf, Boolean> place = want.list() == null
                    ? outside
                    : inEntries
                            .computeIfAbsent(want.list(), list -> new LinkedHashMap<>())
                            .computeIfAbsent(want.entry(), entry -> new LinkedHashMap<>());
            Boolean other = place.putIfAbsent(want.at().leaf(), want.holds());
            if (other != null && other != want.holds()) {
                return null;
            }
        }
        ChangedKnowledge after = new ChangedKnowledge(before);
        for (Map.Entry<Slot, Map<Integer, Map<Leaf, Boolean>>> list : inEntries.entrySet()) {
            List<Knowledge> entries = changed(list.getValue(), before.entries(list.getKey()));
            if (entries == null) {
                return null;
            }
            after.replace(list.getKey(), entries);
        }
        return apply(outside, before, after) ? after : null;
    }

    private @Nullable List<Knowledge> changed(
            Map<Integer, Map<Leaf, Boolean>> wants, @Nullable List<Knowledge> entries) {
        if (entries == null) {
            return null;
        }
        List<Knowledge> changed = new ArrayList<>(entries);
        for (Map.Entry<Integer, Map<Leaf, Boolean>> entry : wants.entrySet()) {
            Knowledge before = entries.get(entry.getKey());
            ChangedKnowledge after = new ChangedKnowledge(before);
            if (!apply(entry.getValue(), before, after)) {
                return null;
            }
            changed.set(entry.getKey(), after);
        }
        return changed;
    }

    private boolean apply(Map<Leaf, Boolean> wants, Knowledge before, ChangedKnowledge after) {
        Map<Slot, Map<Leaf, Boolean>> bySlot = new LinkedHashMap<>();
        for (Map.Entry<Leaf, Boolean> want : wants.entrySet()) {
            if (want.getKey() instanceof Leaf.OfPredicate) {
                after.settle(want.getKey(), Truth.of(want.getValue()));
            } else {
                bySlot.computeIfAbsent(want.getKey().slots().get(0), slot -> new LinkedHashMap<>())
                        .put(want.getKey(), want.getValue());
            }
        }
        return bySlot.entrySet().stream().allMatch(slot -> move(slot.getKey(), slot.getValue(), before, after));
    }

    private boolean move(Slot slot, Map<Leaf, Boolean> wants, Knowledge before, ChangedKnowledge after) {
        BitSet fitting = new BitSet();
        for (int region = 0; region < slot.regionCount(); region++) {
            fitting.set(region, fits(slot, region, wants));
        }
        if (fitting.isEmpty()) {
            return false;
        }
        Set<Leaf> leaves = occurrences.leavesOn(slot);
        if (before.isKnown(slot)) {
            int nearest = nearest(slot, fitting, wants, leaves, before);
            fitting.clear();
            fitting.set(nearest);
        }
        after.move(slot, fitting);
        if (slot.isSet() || slot.isList()) {
            boolean applies = fitting.get(0);
            boolean mayNotApply = fitting.get(slot.regions().count());
            for (Leaf leaf : leaves) {
                byte truth = applies ? truth(slot, 0, leaf, wants, before) : Truth.UNKNOWN;
                byte otherwise = mayNotApply ? truth(slot, slot.regions().count(), leaf, wants, before) : truth;
                after.settle(leaf, applies ? Truth.common(truth, otherwise) : otherwise);
            }
        }
        return true;
    }

    private static boolean fits(Slot slot, int region, Map<Leaf, Boolean> wants) {
        for (Map.Entry<Leaf, Boolean> want : wants.entrySet()) {
            byte truth = free(slot, region, want.getKey());
            if (truth != Truth.UNKNOWN && truth != Truth.of(want.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** The truth of a leaf in a region, where the region tells: a set that applies holds a choice or not. */
    private static byte free(Slot slot, int region, Leaf leaf) {
        boolean applies = region < slot.regions().count();
        if (leaf instanceof Leaf.OfEntries ofEntries) {
            return applies ? ofEntries.ofGivenList().truth() : slot.whenNotApplicable();
        }
        Leaf.OfFact ofFact = (Leaf.OfFact) leaf;
        return applies && ofFact.choice() != null ? Truth.UNKNOWN : ofFact.at(region);
    }

    /** The truth of a leaf after a move: where the region does not tell, as wanted, or else as it was. */
    private static byte truth(Slot slot, int region, Leaf leaf, Map<Leaf, Boolean> wants, Knowledge before) {
        byte free = free(slot, region, leaf);
        Boolean wanted = wants.get(leaf);
        return free != Truth.UNKNOWN ? free : wanted == null ? before.truth(leaf) : Truth.of(wanted);
    }

    private static int nearest(
            Slot slot, BitSet fitting, Map<Leaf, Boolean> wants, Set<Leaf> leaves, Knowledge before) {
        int nearest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int region = fitting.nextSetBit(0); region >= 0; region = fitting.nextSetBit(region + 1)) {
            int changes = 0;
            for (Leaf leaf : leaves) {
                changes += truth(slot, region, leaf, wants, before) == before.truth(leaf) ? 0 : 1;
            }
            if (changes < fewest) {
                nearest = region;
                fewest = changes;
            }
        }
        return nearest;
    }
}
