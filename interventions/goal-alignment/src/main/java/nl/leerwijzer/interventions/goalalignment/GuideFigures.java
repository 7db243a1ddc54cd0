// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;

/** The figures that the guide names. Where it says "about" or "usually", the lowest serves as a minimum. */
final class GuideFigures {
    /** The days that the session takes: from half a day to a day. */
    static final Range<BigDecimal> SESSION = new Range<>(new BigDecimal("0.5"), BigDecimal.ONE);

    /** The days that session, preparation and report take together: about three to four. */
    static final Range<BigDecimal> ADVISER_DAYS = new Range<>(BigDecimal.valueOf(3), BigDecimal.valueOf(4));

    /** How long it takes at least until there is an implementation plan. */
    static final Period TIME_TO_PLAN = Period.ofMonths(6);

    /** The fewest goals that there usually are. */
    static final int FEWEST_GOALS = 3;

    /** The most goals that there usually are. */
    static final int MOST_GOALS = 6;

    private GuideFigures() {}
}
