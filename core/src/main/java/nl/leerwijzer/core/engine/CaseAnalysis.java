// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles what Kleene's tables leave open by trying all cases of a few unknown facts. It does the work of a
 * {@link Diagram} where that would be small, without making one.
 */
final class CaseAnalysis {
    /** The most cases that are tried; beyond, a diagram does better. */
    static final int MAX_CASES = 128;

    private final Knowledge before;
    private final CaseKnowledge knowledge;
    private final List<int[]> regions;
    private final int cases;

    private CaseAnalysis(Knowledge before, CaseKnowledge knowledge, List<int[]> regions, int cases) {
        this.before = before;
        this.knowledge = knowledge;
        this.regions = regions;
        this.cases = cases;
    }

    /** An analysis over these unknown facts; null when they are of a kind that makes it no simple matter, or many. */
    static @Nullable CaseAnalysis over(List<Slot> slots, Occurrences occurrences, Knowledge knowledge) {
        if (knowledge.isNarrowed()) {
            return null;
        }
        List<int[]> regions = new ArrayList<>(slots.size());
        int cases = 1;
        for (Slot slot : slots) {
            int[] of = occurrences.representatives(slot);
            cases *= of.length;
            if (of.length == 0 || cases > MAX_CASES) {
                return null;
            }
            regions.add(of);
        }
        return new CaseAnalysis(knowledge, new CaseKnowledge(knowledge, slots), regions, cases);
    }

    /** The truth that Kleene's tables give a part in all cases; UNKNOWN when they do not give one. */
    byte truth(Node part, Knowledge partKnowledge) {
        byte common = part.truth(partKnowledge);
        if (common != Truth.UNKNOWN || !partKnowledge.equals(before)) {
            return common;
        }
        common = truth(part, 0);
        for (int i = 1; i < cases && common != Truth.UNKNOWN; i++) {
            common = Truth.common(common, truth(part, i));
        }
        return common;
    }

    /** The facts, by their place in the list, on which the truth depends; the cases must leave none of it open. */
    BitSet support(Node root) {
        byte[] truths = new byte[cases];
        for (int i = 0; i < cases; i++) {
            truths[i] = truth(root, i);
        }
        BitSet support = new BitSet();
        int step = 1;
        for (int place = 0; place < regions.size(); place++) {
            int size = regions.get(place).length;
            for (int i = 0; i < cases && !support.get(place); i++) {
                boolean isFirst = i / step % size == 0;
                support.set(place, !isFirst && truths[i] != truths[i - step]);
            }
            step *= size;
        }
        return support;
    }

    private byte truth(Node part, int number) {
        int rest = number;
        for (int place = 0; place < regions.size(); place++) {
            int[] of = regions.get(place);
            knowledge.assume(place, of[rest % of.length]);
            rest /= of.length;
        }
        return part.truth(knowledge);
    }
}
