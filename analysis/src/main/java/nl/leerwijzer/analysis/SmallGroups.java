// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Puts groups together that are too small to show on their own. */
public final class SmallGroups {
    private SmallGroups() {}

    /**
     * All groups that are large enough, each on its own, and those that are too small put together. Where these are too
     * few together too, the smallest of the others joins them. So all that is shown has the minimum, and what is left of
     * a total is a group that is shown.
     *
     * <p>Source: global recoding, as in Hundepool and others, <cite>Statistical Disclosure Control</cite> (2012). Which
     * groups go together is our own choice: as few as possible.
     *
     * @param groups in the order in which they are shown
     * @param heads how many people a group has, not negative; not counted more than once
     * @param minimum the fewest people to show
     * @return the groups in the order given, those put together where the first of them stood; nothing when all groups
     *     together have fewer than the minimum
     */
    public static <G> List<List<G>> merge(List<G> groups, ToIntFunction<? super G> heads, int minimum) {
        List<Integer> counts = groups.stream().map(heads::applyAsInt).toList();
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a group has no fewer than no people");
        }
        List<Integer> rising = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparing(counts::get))
                .toList();
        SortedSet<Integer> together = new TreeSet<>();
        long count = 0;
        for (int index : rising) {
            if (counts.get(index) >= minimum && (together.isEmpty() || count >= minimum)) {
                break;
            }
            together.add(index);
            count += counts.get(index);
        }
        return together.isEmpty() || count >= minimum ? parts(groups, together) : List.of();
    }

    private static <G> List<List<G>> parts(List<G> groups, SortedSet<Integer> together) {
        List<List<G>> parts = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            if (!together.contains(index)) {
                parts.add(List.of(groups.get(index)));
            } else if (index == together.first()) {
                parts.add(together.stream().<G>map(groups::get).toList());
            }
        }
        return List.copyOf(parts);
    }
}
