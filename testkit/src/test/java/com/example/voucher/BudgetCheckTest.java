// SPDX-License-Identifier: Apache-2.0
package com.example.voucher;

import static com.example.voucher.BudgetCheck.BUDGET;
import static com.example.voucher.BudgetCheck.REMARK;
import static com.example.voucher.BudgetCheck.SPENT;

import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.testkit.InstrumentContract;
import nl.leerwijzer.testkit.InstrumentScenario;
import org.junit.jupiter.api.Test;

class BudgetCheckTest extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new BudgetCheck();
    }

    @Test
    void saysWhatIsLeft() {
        InstrumentScenario.of(new BudgetCheck())
                .given(BUDGET, Money.ofEuros(1_000))
                .given(SPENT, Money.ofEuros(1_200))
                .given(REMARK, new FreeText("de pot is leeg"))
                .use()
                .says(Language.EN, "a remark belongs to it")
                .doesNotSay(Language.NL, "leeg")
                .figure("left")
                .isEqualTo(-200);
    }

    @Test
    void namesWhatItLacks() {
        InstrumentScenario.of(new BudgetCheck())
                .given(BUDGET, Money.ofEuros(1_000))
                .use()
                .figure("left")
                .isUndefinedFor(SPENT);
    }
}
