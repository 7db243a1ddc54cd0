// SPDX-License-Identifier: Apache-2.0
package com.example.voucher;

import static com.example.voucher.TrainingVoucher.BUDGET;
import static com.example.voucher.TrainingVoucher.COST_HOLDS_BACK;
import static com.example.voucher.TrainingVoucher.COURSE;
import static com.example.voucher.TrainingVoucher.COURSES;
import static com.example.voucher.TrainingVoucher.PRICE;
import static com.example.voucher.TrainingVoucher.VALUE;
import static com.example.voucher.TrainingVoucher.VOUCHERS;

import java.time.LocalDate;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.testkit.InterventionContract;
import nl.leerwijzer.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What an author writes: the laws are inherited, the scenarios are the author's own. */
class TrainingVoucherTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new TrainingVoucher();
    }

    private static Scenario whereCostHoldsBack() {
        return Scenario.of(new TrainingVoucher()).given(COST_HOLDS_BACK, true);
    }

    @Test
    void isAdvisedWhereTheBudgetCoversAllVouchers() {
        whereCostHoldsBack()
                .given(VOUCHERS, 12)
                .given(VALUE, Money.ofEuros(500))
                .given(BUDGET, Money.ofEuros(6_000))
                .advise()
                .hasStanding(Standing.ADVISED)
                .isFirm()
                .figure("cost")
                .isEqualTo(6_000)
                .hasUnit(Unit.EUR);
    }

    @Test
    void isBlockedByABudgetThatIsTooSmall() {
        whereCostHoldsBack()
                .given(VOUCHERS, 12)
                .given(VALUE, Money.ofEuros(500))
                .given(BUDGET, Money.ofEuros("5999.99"))
                .assess()
                .hasStanding(Standing.BLOCKED)
                .explains("budget", "enough");
    }

    @Test
    void asksForWhatDecidesIt() {
        whereCostHoldsBack()
                .given(VOUCHERS, 12)
                .assess()
                .hasStanding(Standing.UNDECIDED)
                .asks(VALUE, BUDGET)
                .doesNotAsk(COST_HOLDS_BACK)
                .judges("budget", "enough", Verdict.UNKNOWN)
                .explains("budget", "enough");
    }

    @Test
    void showsWhatAVoucherPaysOfEachCourse() {
        whereCostHoldsBack()
                .given(VALUE, Money.ofEuros(500))
                .given(
                        COURSES,
                        Entry.of("welding").with(PRICE, Money.ofEuros(2_000)).with(COURSE, new Label("Lassen 1")),
                        Entry.of("reading").with(PRICE, Money.ZERO),
                        Entry.of("driving"))
                .advise()
                .isProvisional()
                .figure("share", "welding")
                .isEqualTo("25.0")
                .and()
                .figure("share", "reading")
                .isUndefinedFor()
                .and()
                .figure("share", "driving")
                .isUndefinedFor(PRICE)
                .and()
                .hasSections("plan")
                .says(Language.NL, "Lassen 1")
                .doesNotSay(Language.EN, "Lassen 2");
    }

    @Test
    void isUnderWayOnceItStarted() {
        whereCostHoldsBack()
                .asOf(LocalDate.of(2026, 11, 23))
                .givenStarted(LocalDate.of(2026, 9, 1))
                .assess()
                .hasStanding(Standing.UNDER_WAY);
    }

    @Test
    void isNotRelevantWhereCostIsNoObstacle() {
        Scenario.of(new TrainingVoucher())
                .given(COST_HOLDS_BACK, false)
                .advise()
                .hasStanding(Standing.NOT_RELEVANT)
                .hasNoOutcome();
    }
}
