// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;

/** A bakery whose numbers are round, so that a reader can check them by heart. */
final class Bakery {
    private Bakery() {}

    /** 600 euros and 20 hours of 30 euros per person: 1,200 in all. */
    static Entry group(String key, int heads, int stayMonths) {
        return Entry.of(key)
                .with(Organisation.GROUP_LABEL, new Label("Groep " + key))
                .with(Organisation.GROUP_HEADS, heads)
                .with(CaseFacts.FEES, euros(600))
                .with(CaseFacts.HOURS, Estimate.exactly(BigDecimal.valueOf(20)))
                .with(CaseFacts.TRAVEL, euros(0))
                .with(CaseFacts.DEVELOPMENT_COST, euros(0))
                .with(CaseFacts.DEVELOPMENT_USERS, 50)
                .with(CaseFacts.EXPECTED_STAY, Estimate.exactly(Period.ofMonths(stayMonths)));
    }

    /** The same of people who leave by chance, so many in a year of those employed. */
    static Entry leaving(String key, int heads, Estimate<Percentage> turnover) {
        Entry group = group(key, heads, 0);
        return Entry.of(group.key(), group.answers().without(CaseFacts.EXPECTED_STAY))
                .with(CaseFacts.TURNOVER, turnover);
    }

    /** What is needed for the answer in reverse: no benefit, no rate. */
    static Situation.Builder costsOnly(Entry... groups) {
        return Situation.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .set(Organisation.HOURLY_COST, euros(30))
                .set(CaseFacts.KNOWLEDGE_LIFE, Estimate.exactly(BigDecimal.valueOf(5)))
                .setEntries(Organisation.WORKFORCE, groups);
    }

    /** All that is needed: half of 2,400 euros a year is due to training, so 100 a month; no interest. */
    static Situation.Builder complete(Entry... groups) {
        return costsOnly(groups)
                .set(CaseFacts.BENEFIT, euros(2_400))
                .set(CaseFacts.SHARE_ATTRIBUTED, Estimate.exactly(Percentage.of(50)))
                .set(CaseFacts.DISCOUNT_RATE, Percentage.of(0));
    }

    /** The same with what a second scenario and a comparison per full-time job need. */
    static Entry knownInFull(Entry group, double fullTimeJobs) {
        return group.with(Organisation.GROUP_FTE, BigDecimal.valueOf(fullTimeJobs))
                .with(NotDevelopingFacts.FAILURE_COST, euros(120))
                .with(NotDevelopingFacts.WAGE, euros(36_000))
                .with(NotDevelopingFacts.REPLACEMENT_COST, euros(10_000));
    }

    /** All that any figure needs, at numbers of which most are nothing. */
    static Situation.Builder everything(Entry... groups) {
        return complete(groups)
                .set(NotDevelopingFacts.PRODUCTIVITY_LOSS, percent(0))
                .set(NotDevelopingFacts.INNOVATION_LOSS, percent(0))
                .set(NotDevelopingFacts.MARKET_VALUE_LOSS, percent(0))
                .set(NotDevelopingFacts.WAGE_GROWTH, percent(0))
                .set(NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING, percent(0));
    }

    static Estimate<Percentage> percent(long percent) {
        return Estimate.exactly(Percentage.of(percent));
    }

    static Estimate<Percentage> percent(long low, long likely, long high) {
        return new Estimate<>(Percentage.of(low), Percentage.of(likely), Percentage.of(high));
    }

    static Estimate<Money> euros(long amount) {
        return Estimate.exactly(Money.ofEuros(amount));
    }

    static Estimate<Money> euros(long low, long likely, long high) {
        return new Estimate<>(Money.ofEuros(low), Money.ofEuros(likely), Money.ofEuros(high));
    }
}
