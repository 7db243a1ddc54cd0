// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    @Test
    void figuresShowNoMoreDecimalsThanTheirUnitMeans() {
        List<Unit> counted = List.of(Unit.NUMBER, Unit.PEOPLE, Unit.EUR, Unit.EUR_PER_YEAR, Unit.MINUTES, Unit.WEEKS);
        List<Unit> toATenth = List.of(
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
                Unit.FTE,
                Unit.MINUTES_PER_PERSON_PER_WEEK,
                Unit.HOURS,
                Unit.HOURS_PER_WEEK,
                Unit.HOURS_PER_PERSON,
                Unit.DAYS,
                Unit.MONTHS,
                Unit.YEARS);
        List<Unit> toTheCent = List.of(
                Unit.RATIO,
                Unit.EUR_PER_PERSON,
                Unit.EUR_PER_HOUR,
                Unit.EUR_PER_MONTH,
                Unit.EUR_PER_PERSON_PER_MONTH,
                Unit.EUR_PER_PERSON_PER_YEAR);

        assertThat(counted).extracting(Unit::decimals).containsOnly(0);
        assertThat(toATenth).extracting(Unit::decimals).containsOnly(1);
        assertThat(toTheCent).extracting(Unit::decimals).containsOnly(2);
    }
}
