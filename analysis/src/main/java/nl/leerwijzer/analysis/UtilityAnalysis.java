// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.OptionalDouble;

/**
 * Utility analysis of a training by Brogden, Cronbach and Gleser, as Cascio writes it: what better performance is worth
 * to the organisation, less what the training costs.
 *
 * <p>Source: Schmidt, Hunter and Pearlman, <cite>Assessing the economic impact of personnel programs on workforce
 * productivity</cite>, Personnel Psychology 35 (1982), 333-347; Cascio, <cite>Costing Human Resources</cite>.
 *
 * @param people N: how many are trained
 * @param years T: how long the effect lasts; see {@link #effectiveYears} where it fades or people leave
 * @param effectSize d: by how many standard deviations the trained perform better than the others; may be negative
 * @param standardDeviation SDy: what one standard deviation of performance is worth in money, per person per year
 * @param cost C: of training all of them
 */
public record UtilityAnalysis(double people, double years, double effectSize, double standardDeviation, double cost) {
    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is not finite, or one other than the effect size is negative
     */
    public UtilityAnalysis {
        if (!(people >= 0 && years >= 0 && standardDeviation >= 0 && cost >= 0)
                || !Double.isFinite(people + years + standardDeviation + cost + effectSize)) {
            throw new IllegalArgumentException("a utility analysis is made of finite numbers, none below nothing");
        }
    }

    /** ΔU = N·T·d·SDy − C, in money. */
    public double utility() {
        return people * years * effectSize * standardDeviation - cost;
    }

    /**
     * The effect size at which the training just pays: C / (N·T·SDy).
     *
     * <p>Source: Boudreau, <cite>Decision theory contributions to HRM research and practice</cite>, Industrial Relations
     * 23 (1984), 198-217, on break-even values.
     *
     * @return empty when no effect would pay
     */
    public OptionalDouble breakEvenEffectSize() {
        return share(people * years * standardDeviation);
    }

    /**
     * The worth of a standard deviation at which the training just pays: C / (N·T·d). Source as for
     * {@link #breakEvenEffectSize}.
     *
     * @return empty when there is no effect, or one for the worse
     */
    public OptionalDouble breakEvenStandardDeviation() {
        return share(people * years * effectSize);
    }

    private OptionalDouble share(double whole) {
        double share = cost / whole;
        return whole > 0 && Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /**
     * How many years of full effect, today, a number of years is worth when people leave, the effect fades and money is
     * discounted: the sum over the years t of s^t · remaining(t) / (1 + r)^t, with a last year that is not whole for its
     * part. With nobody leaving, nothing fading and a rate of nothing it is the number of years.
     *
     * <p>Source: Boudreau (1984), as above, for leaving and discounting; the fading of the effect as in Mathieu and
     * Leonard, <cite>Applying utility concepts to a training program in supervisory skills</cite>, Academy of Management
     * Journal 30 (1987), 316-335. All are taken as at the end of each year, which rather understates the effect.
     *
     * @param years not negative, finite
     * @param staying the share of the people that is still there after each year, from 0 to 1
     * @param depreciation how the effect fades
     * @param yearlyRate as a fraction, not negative
     */
    public static double effectiveYears(double years, double staying, Depreciation depreciation, double yearlyRate) {
        if (!(years >= 0) || Double.isInfinite(years)) {
            throw new IllegalArgumentException("a number of years is finite and not negative");
        }
        if (!(staying >= 0 && staying <= 1) || !(yearlyRate >= 0)) {
            throw new IllegalArgumentException("from none to all stay, and a rate is not negative");
        }
        double sum = 0;
        for (int year = 0; year < years; year++) {
            double end = Math.min(year + 1.0, years);
            sum += (end - year)
                    * StrictMath.pow(staying, end)
                    * depreciation.remaining(end * MONTHS_PER_YEAR)
                    * CashFlow.discountFactor(yearlyRate, end);
        }
        return sum;
    }
}
