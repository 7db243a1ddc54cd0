// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;

/** A workshop whose numbers are round: 1,200 euros per person, earned back at 100 euros a month. */
final class Workshop {
    private Workshop() {}

    static Situation.Builder saying(String statement) {
        return Situation.builder().set(RoiObjections.STATEMENT, new FreeText(statement));
    }

    /** What the calculation needs, for groups whose people stay so many months. */
    static Situation.Builder with(Situation.Builder document, Entry... groups) {
        return document.asOf(LocalDate.of(2026, 11, 23))
                .set(Organisation.HOURLY_COST, euros(30))
                .set(CaseFacts.KNOWLEDGE_LIFE, Estimate.exactly(BigDecimal.valueOf(5)))
                .set(CaseFacts.BENEFIT, euros(2_400))
                .set(CaseFacts.SHARE_ATTRIBUTED, Estimate.exactly(Percentage.of(50)))
                .set(CaseFacts.DISCOUNT_RATE, Percentage.of(0))
                .setEntries(Organisation.WORKFORCE, groups);
    }

    static Entry group(String key, int stayMonths) {
        return Entry.of(key)
                .with(Organisation.GROUP_LABEL, new Label("Groep " + key))
                .with(Organisation.GROUP_HEADS, 10)
                .with(CaseFacts.FEES, euros(600))
                .with(CaseFacts.HOURS, Estimate.exactly(BigDecimal.valueOf(20)))
                .with(CaseFacts.TRAVEL, euros(0))
                .with(CaseFacts.DEVELOPMENT_COST, euros(0))
                .with(CaseFacts.DEVELOPMENT_USERS, 50)
                .with(CaseFacts.EXPECTED_STAY, Estimate.exactly(Period.ofMonths(stayMonths)));
    }

    private static Estimate<Money> euros(long amount) {
        return Estimate.exactly(Money.ofEuros(amount));
    }
}
