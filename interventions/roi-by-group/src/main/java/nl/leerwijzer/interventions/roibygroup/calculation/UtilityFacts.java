// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Unit;

/** What a utility analysis asks beside the facts of a case. All of it may be unknown. */
public final class UtilityFacts {
    private static final String ID = CaseFacts.ID;

    /** By how many standard deviations trained people perform better than others. */
    public static final Fact<Estimate<BigDecimal>> EFFECT_SIZE =
            Fact.estimate(ID, "effect-size", Fact.decimals("0", "3", Unit.RATIO));

    /** What one standard deviation of performance is worth, in hundredths of a year's wage. */
    public static final Fact<Estimate<Percentage>> PERFORMANCE_SPREAD =
            Fact.estimate(ID, "performance-spread", Fact.percentages(0, 200));

    private UtilityFacts() {}

    /** All of these facts, and the wage, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(List.of(EFFECT_SIZE, PERFORMANCE_SPREAD, NotDevelopingFacts.WAGE)));
    }
}
