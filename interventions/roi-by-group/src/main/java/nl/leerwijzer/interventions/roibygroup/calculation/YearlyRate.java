// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import nl.leerwijzer.analysis.CashFlow;
import nl.leerwijzer.analysis.InternalRate;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/** Says a monthly internal rate of return by the year. */
final class YearlyRate {
    private static final int MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

    private YearlyRate() {}

    /** The rate a year in percent, or why there is no single one. */
    static Derived<Double> percent(InternalRate monthly) {
        if (monthly instanceof InternalRate.One one) {
            return Derived.known(CashFlow.compoundRate(one.rate(), MONTHS_PER_YEAR) * PERCENT);
        }
        if (monthly instanceof InternalRate.None none) {
            return Derived.impossible(
                    switch (none.reason()) {
                        case NO_COST, NO_PAYMENTS -> Reason.NO_COST;
                        case NO_GAIN, NEVER_IN_BALANCE -> Reason.NO_RATE;
                    });
        }
        return Derived.impossible(Reason.SEVERAL_RATES);
    }
}
