// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.OptionalDouble;

/**
 * A cost today, and a monthly benefit that it brings for some time: what it is worth, and where it breaks even.
 *
 * <p>A horizon is the number of months in which the benefit can come in, such as how long a person stays. That people
 * leave by chance on the way is counted in the rate: see {@link CashFlow#rateWithAttrition}.
 *
 * @param cost today, not negative
 * @param benefitPerMonth at full strength, not negative
 * @param depreciation how the benefit is lost with time
 * @param monthlyRate as a fraction, from 0 to 1
 */
public record Investment(double cost, double benefitPerMonth, Depreciation depreciation, double monthlyRate) {
    /** The longest horizon that is looked at in search of a break-even: a hundred years, in months. */
    public static final double LONGEST_HORIZON = 1_200;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when an amount is negative or not finite, or the rate lies outside 0 to 1
     */
    public Investment {
        if (!(cost >= 0 && benefitPerMonth >= 0) || Double.isInfinite(cost + benefitPerMonth)) {
            throw new IllegalArgumentException("cost and benefit are finite and not negative");
        }
        if (!(monthlyRate >= 0 && monthlyRate <= 1)) {
            throw new IllegalArgumentException("a monthly rate lies from 0 to 100 %");
        }
    }

    /** Present value of the benefit within a horizon of so many months; it never falls with the horizon. */
    public double presentBenefit(double months) {
        return benefitPerMonth * depreciation.presentValue(monthlyRate, months);
    }

    /** Net present value within a horizon of so many months. */
    public double netPresentValue(double months) {
        return presentBenefit(months) - cost;
    }

    /**
     * The shortest horizon in months at which the net present value is not negative; the discounted payback period, and
     * at a rate of nothing the payback period. At most {@link BreakEven#TOLERANCE} too long.
     *
     * @return empty when no horizon up to {@link #LONGEST_HORIZON} is long enough
     */
    public OptionalDouble breakEvenHorizon() {
        return BreakEven.search(this::netPresentValue, 0, LONGEST_HORIZON);
    }

    /**
     * The monthly benefit at full strength at which the net present value within a horizon is just nothing.
     *
     * @return empty when no benefit comes in within the horizon at all
     */
    public OptionalDouble breakEvenBenefit(double months) {
        return ratio(cost, depreciation.presentValue(monthlyRate, months));
    }

    /**
     * Which share of the benefit has to be due to the cost for the net present value within a horizon to be just
     * nothing; above 1 when all of it is not enough.
     *
     * @return empty when there is no benefit within the horizon
     */
    public OptionalDouble breakEvenAttribution(double months) {
        return ratio(cost, presentBenefit(months));
    }

    private static OptionalDouble ratio(double cost, double benefit) {
        double ratio = cost / benefit;
        return benefit > 0 && Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
