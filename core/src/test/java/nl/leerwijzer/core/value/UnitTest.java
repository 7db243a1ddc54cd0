// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void aUnitHasNoneToSixDecimals() {
        for (int decimals = 0; decimals <= Unit.MAX_DECIMALS; decimals++) {
            assertThat(new Unit("com.example", "litre", decimals).decimals()).isEqualTo(decimals);
        }

        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("com.example", "litre", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("com.example", "litre", 7));
    }
}
