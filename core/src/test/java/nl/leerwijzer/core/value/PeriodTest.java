// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, DAYS, 2026-02-01",
        "2026-01-31, 2, WEEKS, 2026-02-14",
        "2026-01-31, 1, MONTHS, 2026-02-28",
        "2028-01-31, 1, MONTHS, 2028-02-29",
        "2026-01-31, 6, MONTHS, 2026-07-31",
        "2028-02-29, 1, YEARS, 2029-02-28",
        "2026-11-23, 0, MONTHS, 2026-11-23"
    })
    void aDateIsMovedByThePeriodAndStaysWithinAShorterMonth(
            LocalDate start, int amount, PeriodUnit unit, LocalDate end) {
        assertThat(new Period(amount, unit).after(start)).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodUnit.class,
            names = {"MINUTES", "HOURS"})
    void minutesAndHoursMoveNoDate(PeriodUnit unit) {
        assertThatIllegalStateException().isThrownBy(() -> new Period(1, unit).after(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void periodsAreComparedWithinOneUnitOnly() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            for (PeriodUnit other : PeriodUnit.values()) {
                Period three = new Period(3, unit);
                Period four = new Period(4, other);
                if (unit == other) {
                    assertThat(three).isLessThan(four);
                    assertThat(four).isGreaterThan(three);
                } else {
                    assertThatIllegalArgumentException().isThrownBy(() -> three.compareTo(four));
                }
            }
        }
    }

    @Test
    void aYearIsNotTwelveMonths() {
        assertThat(Period.ofYears(1)).isNotEqualTo(Period.ofMonths(12));
    }

    @Test
    void aPeriodIsNotNegative() {
        assertThat(Period.ofDays(0).amount()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofDays(-1));
    }

    @Test
    void eachUnitHasItsFactory() {
        assertThat(Period.ofMinutes(1)).isEqualTo(new Period(1, PeriodUnit.MINUTES));
        assertThat(Period.ofHours(2)).isEqualTo(new Period(2, PeriodUnit.HOURS));
        assertThat(Period.ofDays(3)).isEqualTo(new Period(3, PeriodUnit.DAYS));
        assertThat(Period.ofWeeks(4)).isEqualTo(new Period(4, PeriodUnit.WEEKS));
        assertThat(Period.ofMonths(5)).isEqualTo(new Period(5, PeriodUnit.MONTHS));
        assertThat(Period.ofYears(6)).isEqualTo(new Period(6, PeriodUnit.YEARS));
    }
}
