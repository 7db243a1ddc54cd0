package com.example.voucher;

import static com.example.voucher.TrainingVoucher.AMOUNT;
import static com.example.voucher.TrainingVoucher.BUDGET;
import static com.example.voucher.TrainingVoucher.COST_HOLDS_BACK;
import static com.example.voucher.TrainingVoucher.FREE_CHOICE;
import static com.example.voucher.TrainingVoucher.HELP;
import static com.example.voucher.TrainingVoucher.UPTAKE;
import static com.example.voucher.TrainingVoucher.VOUCHERS;

import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.testkit.InterventionContract;
import nl.leerwijzer.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The laws are inherited; what follows is about this intervention alone. */
class TrainingVoucherTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new TrainingVoucher();
    }

    private static Scenario fortyVouchersOf500Euros() {
        return Scenario.of(new TrainingVoucher())
                .given(COST_HOLDS_BACK, true)
                .given(AMOUNT, Money.ofEuros(500))
                .given(VOUCHERS, 40)
                .given(FREE_CHOICE, true);
    }

    @Test
    void isAdvisedWhenTheBudgetCoversAllVouchers() {
        fortyVouchersOf500Euros()
                .given(BUDGET, Money.ofEuros(20_000))
                .assess()
                .hasStanding(Standing.ADVISED);
    }

    @Test
    void isBlockedWhenTheBudgetIsOneCentShort() {
        fortyVouchersOf500Euros()
                .given(BUDGET, Money.ofEuros("19999.99"))
                .assess()
                .hasStanding(Standing.BLOCKED)
                .explains("budget", "paid");
    }

    @Test
    void asksForTheBudgetAndNotForHelpToBegin() {
        fortyVouchersOf500Euros()
                .assess()
                .hasStanding(Standing.UNDECIDED)
                .asks(BUDGET, HELP)
                .doesNotAsk(COST_HOLDS_BACK);
    }

    @Test
    void expectsTheCostOfWhatIsUsed() {
        Estimate<Percentage> uptake = new Estimate<>(Percentage.of(20), Percentage.of(40), Percentage.of(75));

        fortyVouchersOf500Euros()
                .given(BUDGET, Money.ofEuros(20_000))
                .given(UPTAKE, uptake)
                .advise()
                .isFirm()
                .figure("cost")
                .isEstimatedAt(4_000, 8_000, 15_000);
    }
}
