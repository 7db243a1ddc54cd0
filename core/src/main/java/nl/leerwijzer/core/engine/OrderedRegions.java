// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.condition.Condition.Test;
import org.jspecify.annotations.Nullable;

/** The intervals into which constants cut an {@link Axis}, from low to high. */
final class OrderedRegions extends Regions {
    private final Cut[] cuts;

    private final int @Nullable [] wholeNumbers;

    private OrderedRegions(Cut[] cuts) {
        this.cuts = cuts;
        boolean whole = Arrays.stream(cuts).allMatch(cut -> cut.answer().getClass() == Integer.class && !cut.after());
        // Whole numbers are the most usual by far, and compare many times as fast as such.
        this.wholeNumbers = whole
                ? Arrays.stream(cuts)
                        .mapToInt(cut -> Integer.class.cast(cut.answer()))
                        .toArray()
                : null;
    }

    /** A place between two answers: just before an answer, or just after it. */
    private record Cut(Comparable<Object> answer, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int byAnswer = answer.compareTo(other.answer);
            return byAnswer != 0 ? byAnswer : Boolean.compare(after, other.after);
        }

        boolean isPassedBy(Comparable<Object> value) {
            int side = value.compareTo(answer);
            return after ? side > 0 : side >= 0;
        }
    }

    static OrderedRegions of(Axis axis, List<Test> tests) {
        Set<Cut> cuts = new TreeSet<>();
        for (Test test : tests) {
            if (test instanceof Test.OneOf oneOf) {
                oneOf.values().forEach(value -> {
                    cutBefore(axis, value, cuts);
                    cutAfter(axis, value, cuts);
                });
            } else if (test instanceof Test.AtLeast atLeast) {
                cutBefore(axis, atLeast.bound(), cuts);
            } else if (test instanceof Test.AtMost atMost) {
                cutAfter(axis, atMost.bound(), cuts);
            }
        }
        return new OrderedRegions(cuts.toArray(new Cut[0]));
    }

    private static void cutBefore(Axis axis, Object value, Set<Cut> cuts) {
        if (axis.min().compareTo(value) < 0) {
            cuts.add(new Cut(Axis.comparable(value), false));
        }
    }

    /** On an axis with steps, just after one answer is just before the next, so that no region is empty. */
    private static void cutAfter(Axis axis, Object value, Set<Cut> cuts) {
        if (axis.max().compareTo(value) > 0) {
            cuts.add(axis.next()
                    .map(next -> new Cut(Axis.comparable(next.apply(value)), false))
                    .orElseGet(() -> new Cut(Axis.comparable(value), true)));
        }
    }

    @Override
    int count() {
        return cuts.length + 1;
    }

    @Override
    int of(Object answer) {
        if (wholeNumbers != null && answer instanceof Integer number) {
            return of(number.intValue(), wholeNumbers);
        }
        Comparable<Object> value = Axis.comparable(answer);
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle].isPassedBy(value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int of(int number, int[] cuts) {
        int found = Arrays.binarySearch(cuts, number);
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    BitSet where(Test test) {
        BitSet where = new BitSet(count());
        if (test instanceof Test.OneOf oneOf) {
            oneOf.values().forEach(value -> where.set(of(value)));
        } else if (test instanceof Test.AtLeast atLeast) {
            where.set(of(atLeast.bound()), count());
        } else if (test instanceof Test.AtMost atMost) {
            where.set(0, of(atMost.bound()) + 1);
        }
        return where;
    }
}
