// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void aRangeHoldsItsEndsAndWhatLiesBetween() {
        for (int low = 0; low < 5; low++) {
            for (int high = low; high < 5; high++) {
                Range<Integer> range = new Range<>(low, high);
                for (int value = -1; value < 6; value++) {
                    assertThat(range.contains(value)).isEqualTo(low <= value && value <= high);
                }
                assertThat(range.isExact()).isEqualTo(low == high);
            }
        }
    }

    @Test
    void aRangeDoesNotFall() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range<>(4, 3));
    }

    @Test
    void oneValueIsARange() {
        assertThat(Range.exactly(3)).isEqualTo(new Range<>(3, 3));
        assertThat(new Range<>(new BigDecimal("3"), new BigDecimal("3.0")).isExact())
                .isTrue();
    }
}
