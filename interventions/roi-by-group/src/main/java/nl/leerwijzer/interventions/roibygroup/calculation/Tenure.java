// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import nl.leerwijzer.analysis.CashFlow;
import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.analysis.Investment;

/** How long a person stays: for a time that is known, or until they happen to leave. */
public sealed interface Tenure {
    /** The longest time that is looked at: a hundred years, in months. */
    double LONGEST = Investment.LONGEST_HORIZON;

    /** The time that is expected, in months. */
    double months();

    /** The time after which nobody is counted any more, in months. */
    double limit();

    /**
     * The share of the people that is still there at the end of a month.
     *
     * @param month counted from 1, within the limit
     */
    double staying(int month);

    /**
     * The present value of a benefit of 1 a month that ages by this profile, for as long as the person stays. At a rate
     * of nothing it is the number of months of full benefit that can be expected.
     *
     * @param monthlyRate as a fraction, not negative
     */
    double value(Depreciation profile, double monthlyRate);

    /** People who leave in the same way, but stay for so many months on average. */
    Tenure lasting(double months);

    /**
     * Stays for just so long.
     *
     * @param months not negative, finite
     */
    record Fixed(double months) implements Tenure {
        /** Checks the number. */
        public Fixed {
            if (!(months >= 0) || Double.isInfinite(months)) {
                throw new IllegalArgumentException("a stay is finite and not negative");
            }
        }

        @Override
        public double limit() {
            return months;
        }

        @Override
        public double staying(int month) {
            return 1;
        }

        @Override
        public double value(Depreciation profile, double monthlyRate) {
            return monthlyRate == 0 ? profile.fullMonths(months) : profile.presentValue(monthlyRate, months);
        }

        @Override
        public Tenure lasting(double other) {
            return new Fixed(other);
        }
    }

    /**
     * Leaves by chance, in each month with the same probability. A month counts for who is still there at its end.
     *
     * <p>Source: a constant hazard, as in Boudreau (1983) on employee flows; see {@link CashFlow#rateWithAttrition}. At a
     * yearly turnover of 0.25, people leave per person employed, the average stay is 1 / 0.25 = 4 years.
     *
     * @param perYear leavers in a year over people employed, above 0; may be above 1
     */
    record Turnover(double perYear) implements Tenure {
        private static final double MONTHS_PER_YEAR = 12;

        /** Checks the number. */
        public Turnover {
            if (!(perYear > 0)) {
                throw new IllegalArgumentException("a turnover is above nothing");
            }
        }

        @Override
        public double months() {
            return MONTHS_PER_YEAR / perYear;
        }

        @Override
        public double limit() {
            return LONGEST;
        }

        @Override
        public double staying(int month) {
            return StrictMath.exp(-month * perYear / MONTHS_PER_YEAR);
        }

        @Override
        public double value(Depreciation profile, double monthlyRate) {
            double leaving = -StrictMath.expm1(-perYear / MONTHS_PER_YEAR);
            return leaving < 1 ? profile.presentValue(CashFlow.rateWithAttrition(monthlyRate, leaving), LONGEST) : 0;
        }

        @Override
        public Tenure lasting(double other) {
            return other == 0 ? new Fixed(0) : new Turnover(MONTHS_PER_YEAR / other);
        }
    }
}
