// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    @Test
    void largeGroupsStandOnTheirOwn() {
        assertThat(merge(12, 5, 30)).containsExactly(List.of(12), List.of(5), List.of(30));
    }

    @Test
    void smallGroupsStandTogetherWhereTheFirstOfThemStood() {
        assertThat(merge(12, 3, 30, 2)).containsExactly(List.of(12), List.of(3, 2), List.of(30));
    }

    @Test
    void singleSmallGroupIsJoinedByTheSmallestOther() {
        assertThat(merge(12, 30, 2, 9)).containsExactly(List.of(12), List.of(30), List.of(2, 9));
    }

    @Test
    void tooFewPeopleInAllLeaveNothingToShow() {
        assertThat(merge(1, 2)).isEmpty();
        assertThat(merge()).isEmpty();
    }

    @Test
    void randomGroupsAreAllShownOnceAndLargeEnough() {
        Draws draws = Draws.from(21);
        for (int round = 0; round < 1_000; round++) {
            List<Integer> heads = new ArrayList<>();
            for (int i = (int) (draws.uniform() * 8); i >= 0; i--) {
                heads.add((int) (draws.uniform() * 15));
            }
            int minimum = 1 + (int) (draws.uniform() * 10);
            int all = heads.stream().mapToInt(Integer::intValue).sum();

            List<List<Integer>> parts = SmallGroups.merge(heads, Integer::intValue, minimum);

            if (all < minimum) {
                assertThat(parts).isEmpty();
            } else {
                assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(heads);
                assertThat(parts)
                        .allSatisfy(part -> assertThat(part.stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                                .isGreaterThanOrEqualTo(minimum));
                assertThat(parts.stream().filter(part -> part.size() > 1)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> merge(5, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Integer>> merge(Integer... heads) {
        return SmallGroups.merge(List.of(heads), Integer::intValue, 5);
    }
}
