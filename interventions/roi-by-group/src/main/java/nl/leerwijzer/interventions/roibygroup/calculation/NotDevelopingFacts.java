// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import static nl.leerwijzer.core.situation.Organisation.WORKFORCE;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;

/** What the cost of not developing people is made of, beside the facts of their case. All of it may be unknown. */
public final class NotDevelopingFacts {
    private static final String ID = CaseFacts.ID;

    /** By how much the productivity of those who stay without learning falls in a year, as a part of what it was. */
    public static final Fact<Estimate<Percentage>> PRODUCTIVITY_LOSS =
            Fact.estimate(ID, "productivity-loss-per-year", Fact.percentages(0, 50));

    /** By how much what they renew and improve falls in a year, as a part of their worth. */
    public static final Fact<Estimate<Percentage>> INNOVATION_LOSS =
            Fact.estimate(ID, "innovation-loss-per-year", Fact.percentages(0, 50));

    /** By how much the wage that they could get elsewhere falls in a year. */
    public static final Fact<Estimate<Percentage>> MARKET_VALUE_LOSS =
            Fact.estimate(ID, "market-value-loss-per-year", Fact.percentages(0, 50));

    /** By how much wages rise in a year; nothing where they stay the same. */
    public static final Fact<Estimate<Percentage>> WAGE_GROWTH =
            Fact.estimate(ID, "wage-growth-per-year", Fact.percentages(0, 25));

    /** Which part of the people leaves in a year because there is nothing to learn. Our own addition. */
    public static final Fact<Estimate<Percentage>> LEAVING_FOR_WANT_OF_LEARNING =
            Fact.estimate(ID, "leaving-for-want-of-learning", Fact.percentages(0, 100));

    /** What mistakes of those who do not know the work well cost, per person of the group per year. */
    public static final Fact<Estimate<Money>> FAILURE_COST =
            Fact.estimate(ID, "failure-cost-per-head-per-year", Fact.amounts()).columnOf(WORKFORCE);

    /** What the employer pays for one person in a year, charges included. */
    public static final Fact<Estimate<Money>> WAGE =
            Fact.estimate(ID, "wage-per-head-per-year", Fact.amounts()).columnOf(WORKFORCE);

    /** What it costs to replace somebody who leaves. Our own addition. */
    public static final Fact<Estimate<Money>> REPLACEMENT_COST =
            Fact.estimate(ID, "replacement-cost-per-head", Fact.amounts()).columnOf(WORKFORCE);

    private NotDevelopingFacts() {}

    /** All of these facts, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                PRODUCTIVITY_LOSS,
                INNOVATION_LOSS,
                MARKET_VALUE_LOSS,
                WAGE_GROWTH,
                LEAVING_FOR_WANT_OF_LEARNING,
                FAILURE_COST,
                WAGE,
                REPLACEMENT_COST)));
    }
}
