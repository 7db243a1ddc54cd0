// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.List;
import nl.leerwijzer.analysis.Proportion;

/**
 * Which counts could point to persons. Where one is small, nothing is shown that depends on it, and no count beside it
 * either: the conclusion that is drawn from all of them would tell too much of the one that is left out.
 */
final class SmallCounts {
    /** The fewest people that a count shows; ours, as many statistical offices have it. */
    static final int FEWEST = 5;

    private SmallCounts() {}

    /** Whether none of these is small; nobody at all is a small count too. */
    static boolean mayBeShown(List<Integer> counts) {
        return counts.stream().allMatch(count -> count >= FEWEST);
    }

    /** Those who did and those who did not. */
    static List<Integer> of(Proportion counted) {
        return List.of(counted.count(), counted.total() - counted.count());
    }
}
