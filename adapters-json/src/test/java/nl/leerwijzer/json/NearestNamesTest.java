// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
    /** The distance by its definition: the least over every way to deal with the first letters. */
    private static int byDefinition(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int least = byDefinition(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        least = Math.min(least, byDefinition(a.substring(1), b) + 1);
        least = Math.min(least, byDefinition(a, b.substring(1)) + 1);
        if (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)) {
            least = Math.min(least, byDefinition(a.substring(2), b.substring(2)) + 1);
        }
        return least;
    }

    @Test
    void theDistanceIsTheLeastNumberOfEdits() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= 4; length++) {
            int to = words.size();
            for (; from < to; from++) {
                for (String letter : List.of("a", "b", "c")) {
                    words.add(words.get(from) + letter);
                }
            }
        }
        for (String first : words) {
            for (String second : words) {
                assertThat(NearestNames.distance(first, second))
                        .as("%s to %s", first, second)
                        .isEqualTo(byDefinition(first, second));
            }
        }
    }

    /** The examples of the literature: Levenshtein's kitten, Damerau's swap, and CA to ABC, which is 3 when restricted. */
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "saturday, sunday, 3", "ab, ba, 1", "CA, ABC, 3", "heads, heads, 0"})
    void theDistancesOfTheLiterature(String first, String second, int distance) {
        assertThat(NearestNames.distance(first, second)).isEqualTo(distance);
    }

    @Test
    void theMostAlikeComeFirstAndEqualOnesByName() {
        assertThat(NearestNames.of("heads", List.of("hoods", "beads", "head", "heads2", "shade", "works-council")))
                .containsExactly("beads", "head", "heads2");
        assertThat(NearestNames.of("heads", List.of("works-council"))).isEmpty();
        assertThat(NearestNames.of("", List.of("a", "ab"))).isEmpty();
    }
}
