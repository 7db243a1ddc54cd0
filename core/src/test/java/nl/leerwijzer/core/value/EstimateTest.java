// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void exactlyTheRisingTriplesAreEstimates() {
        for (int low = 0; low < 4; low++) {
            for (int likely = 0; likely < 4; likely++) {
                for (int high = 0; high < 4; high++) {
                    int first = low;
                    int second = likely;
                    int third = high;
                    if (low <= likely && likely <= high) {
                        Estimate<Integer> estimate = new Estimate<>(low, likely, high);
                        assertThat(estimate.isExact()).isEqualTo(low == high);
                    } else {
                        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate<>(first, second, third));
                    }
                }
            }
        }
    }

    @Test
    void aKnownQuantityIsLowLikelyAndHighAtOnce() {
        assertThat(Estimate.exactly(8)).isEqualTo(new Estimate<>(8, 8, 8));
        assertThat(new Estimate<>(new BigDecimal("1.0"), new BigDecimal("1.0"), new BigDecimal("1.00")).isExact())
                .isTrue();
    }

    @Test
    void aRisingChangeIsMadeValueByValue() {
        assertThat(new Estimate<>(1, 2, 5).map(hours -> Money.ofEuros(hours * 40L)))
                .isEqualTo(new Estimate<>(Money.ofEuros(40), Money.ofEuros(80), Money.ofEuros(200)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate<>(1, 2, 5).map(hours -> -hours));
    }

    @Test
    void periodsInDifferentUnitsMakeNoEstimate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate<>(Period.ofMonths(1), Period.ofMonths(2), Period.ofYears(3)));
    }
}
