// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.analysis.Draws;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class TenureTest {
    @Test
    void turnoverOfAQuarterIsAStayOfFourYearsOnAverage() {
        assertThat(new Tenure.Turnover(0.25).months()).isEqualTo(48);
        assertThat(new Tenure.Turnover(4).months()).isEqualTo(3);
    }

    @Test
    void benefitUnderTurnoverIsThatOfThePeopleWhoAreLeft() {
        // Month by month: those still there at its end, of a level benefit that lasts five years.
        Tenure.Turnover turnover = new Tenure.Turnover(0.3);
        double left = 0;
        double discounted = 0;
        for (int month = 1; month <= 60; month++) {
            left += Math.exp(-0.3 * month / 12);
            discounted += Math.exp(-0.3 * month / 12) / Math.pow(1.004, month);
        }

        assertThat(turnover.staying(60)).isCloseTo(Math.exp(-1.5), within(1e-12));
        assertThat(turnover.value(new Depreciation.Cliff(60), 0)).isCloseTo(left, within(1e-9));
        assertThat(turnover.value(new Depreciation.Cliff(60), 0.004)).isCloseTo(discounted, within(1e-9));
    }

    @Test
    void turnoverIsWorthLessThanAFixedStayOfTheSameAverage() {
        // Some leave early, and what others stay longer is past the life of the knowledge.
        Draws draws = Draws.from(3);
        for (int round = 0; round < Samples.of(500); round++) {
            Tenure fixed = new Tenure.Fixed(1 + draws.uniform() * 200);
            Tenure turnover = new Tenure.Turnover(12 / fixed.months());
            Depreciation life = new Depreciation.Cliff(1 + draws.uniform() * 100);

            assertThat(turnover.months()).isCloseTo(fixed.months(), within(1e-9));
            assertThat(turnover.value(life, 0)).isLessThan(fixed.value(life, 0));
        }
    }

    @Test
    void nobodyStaysWhereEverybodyLeavesAtOnce() {
        assertThat(new Tenure.Turnover(1e6).value(Depreciation.none(), 0)).isZero();
        assertThat(new Tenure.Turnover(0.5).lasting(0)).isEqualTo(new Tenure.Fixed(0));
        assertThat(new Tenure.Turnover(0.5).lasting(6)).isEqualTo(new Tenure.Turnover(2));
    }

    @Test
    void impossibleStaysAreRefused() {
        assertThatThrownBy(() -> new Tenure.Fixed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tenure.Fixed(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tenure.Turnover(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
