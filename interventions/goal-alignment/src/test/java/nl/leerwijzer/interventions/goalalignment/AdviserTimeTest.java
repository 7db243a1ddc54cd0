// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;

class AdviserTimeTest {
    @Test
    void guideRangesSurviveTheSubtraction() {
        AdviserTime time = AdviserTime.of(Situation.unknown());

        assertRange(time.session(), "0.5", "1");
        assertRange(time.inAll(), "3", "4");
        assertRange(time.preparationAndReport(), "2", "3.5");
        assertThat(time.cost()).isEmpty();
    }

    @Test
    void aReservedSessionWithinADayLeavesTheRestToPreparation() {
        AdviserTime time = withSession("0.75");

        assertRange(time.session(), "0.75", "0.75");
        assertRange(time.inAll(), "3", "4");
        assertRange(time.preparationAndReport(), "2.25", "3.25");
    }

    @Test
    void whatASessionTakesBeyondADayComesOnTop() {
        AdviserTime time = withSession("2.5");

        assertRange(time.inAll(), "4.5", "5.5");
        assertRange(time.preparationAndReport(), "2", "3");
    }

    @Test
    void lessThanHalfADayIsNoSessionToReckonWith() {
        assertRange(withSession("0.25").session(), "0.5", "1");
    }

    @Test
    void costRunsFromTheLowestRateOverTheFewestDaysToTheHighestOverTheMost() {
        AdviserTime time = AdviserTime.of(Situation.builder()
                .set(
                        AlignmentFacts.ADVISER_DAY_RATE,
                        new Estimate<>(Money.ofEuros(900), Money.ofEuros(1000), Money.ofEuros(1250)))
                .build());

        assertThat(time.cost()).contains(new Range<>(Money.ofEuros(2700), Money.ofEuros(5000)));
    }

    @Test
    void costOverPartOfADayIsRoundedToTheCent() {
        AdviserTime time = AdviserTime.of(Situation.builder()
                .set(AlignmentFacts.SESSION_TIME, new BigDecimal("1.37"))
                .set(AlignmentFacts.ADVISER_DAY_RATE, Estimate.exactly(Money.ofEuros("333.33")))
                .build());

        assertThat(time.cost()).contains(new Range<>(Money.ofEuros("1123.32"), Money.ofEuros("1456.65")));
    }

    private static AdviserTime withSession(String days) {
        return AdviserTime.of(Situation.builder()
                .set(AlignmentFacts.SESSION_TIME, new BigDecimal(days))
                .build());
    }

    private static void assertRange(Range<BigDecimal> range, String low, String high) {
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }
}
