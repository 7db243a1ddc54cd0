// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import nl.leerwijzer.core.value.Period;

/** The figures that the guide names. It calls them usual or approximate; the first ones serve as a minimum. */
final class GuideFigures {
    /** Fewest hours a week that are usually reserved; read as per ambassador. */
    static final BigDecimal FEWEST_WEEKLY_HOURS = BigDecimal.valueOf(3);

    /** Most hours a week that are usually reserved; read as per ambassador. */
    static final BigDecimal MOST_WEEKLY_HOURS = BigDecimal.valueOf(4);

    /** About how long the start-up takes. */
    static final Period START_UP = Period.ofMonths(6);

    /** How long ambassadors must at least be in operation before results can be judged. */
    static final Period OPERATION_BEFORE_RESULTS = Period.ofMonths(12);

    private GuideFigures() {}
}
