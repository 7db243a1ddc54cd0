// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    /** Reference values: the classic example of Levenshtein, and a swap that counts once. */
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "show,show,0", "sohw,show,1", "'',abc,3", "abc,'',3", "list,lists,1", "ca,abc,3"})
    void distanceCountsTheLeastEdits(String first, String second, int distance) {
        assertThat(Nearest.distance(first, second)).isEqualTo(distance);
        assertThat(Nearest.distance(second, first)).isEqualTo(distance);
    }

    @Test
    void theMostAlikeComesFirstAndWhatIsFarOffDoesNotCome() {
        assertThat(Nearest.names("shoe", List.of("list", "shown", "show"))).containsExactly("show");
        assertThat(Nearest.names("questoins", List.of("question", "advise", "questions")))
                .containsExactly("questions", "question");
        assertThat(Nearest.names("zzz", List.of("list", "show"))).isEmpty();
    }
}
