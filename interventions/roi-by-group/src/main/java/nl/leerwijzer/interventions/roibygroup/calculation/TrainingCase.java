// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.OptionalDouble;
import nl.leerwijzer.analysis.BreakEven;
import nl.leerwijzer.analysis.CashFlow;

/**
 * The business case of training one person, in plain numbers: the cost falls today, the benefit comes at the end of
 * every month, as long as the person stays and what was learned is of use.
 *
 * <p>This is one reading of how knowledge ages: it is worth the same until its life is over, and nothing after that.
 *
 * @param cost euros, fully loaded, not negative
 * @param benefitPerYear euros per year due to the training, not negative
 * @param stay months that the person stays, not negative
 * @param knowledgeLife months that what was learned is of use, not negative
 */
public record TrainingCase(double cost, double benefitPerYear, double stay, double knowledgeLife) {
    /** The longest stay that is looked at in search of a break-even: a hundred years, in months. */
    static final double LONGEST_STAY = 1_200;

    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative or not finite
     */
    public TrainingCase {
        requireAmount(cost);
        requireAmount(benefitPerYear);
        requireAmount(stay);
        requireAmount(knowledgeLife);
    }

    private static void requireAmount(double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("a case is made of finite numbers that are not negative");
        }
    }

    /** Months in which the benefit comes in: the smaller of stay and life of knowledge. */
    public double horizon() {
        return Math.min(stay, knowledgeLife);
    }

    /** Benefit over the horizon, undiscounted, in euros. */
    public double benefit() {
        return benefitPerMonth() * horizon();
    }

    /**
     * Benefit-cost ratio B / C, undiscounted, over the horizon. Source: Phillips, as all formulas here named after
     * returns; a bare B / C is never called ROI.
     *
     * @return empty when there is no cost
     */
    public OptionalDouble benefitCostRatio() {
        return cost > 0 ? OptionalDouble.of(benefit() / cost) : OptionalDouble.empty();
    }

    /**
     * Return on investment (B − C) / C × 100: net benefit over cost, in percent, undiscounted, over the horizon.
     *
     * @return empty when there is no cost
     */
    public OptionalDouble returnOnInvestment() {
        return cost > 0 ? OptionalDouble.of((benefit() - cost) / cost * 100) : OptionalDouble.empty();
    }

    /**
     * Payback C / monthly B: the months after which the benefits so far equal the cost, undiscounted. It takes no
     * account of how long people stay or knowledge lasts, so that it can be held against both.
     *
     * @return empty when there is a cost and no benefit
     */
    public OptionalDouble payback() {
        if (cost == 0) {
            return OptionalDouble.of(0);
        }
        double months = cost / benefitPerMonth();
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }

    /**
     * Net present value −C + Σ monthly B / (1 + rate)^(m/12), over the months m of the horizon, in euros.
     *
     * @param yearlyRate as a fraction, not negative
     */
    public double netPresentValue(double yearlyRate) {
        return presentBenefit(CashFlow.ratePerPart(yearlyRate, MONTHS_PER_YEAR), horizon()) - cost;
    }

    /**
     * The shortest stay in months at which the net present value is not negative, if the knowledge lasted as long. At a
     * rate of nothing it is the payback.
     *
     * @param yearlyRate as a fraction, not negative
     * @return empty when no stay of a hundred years or less is long enough
     */
    public OptionalDouble breakEvenStay(double yearlyRate) {
        double monthlyRate = CashFlow.ratePerPart(yearlyRate, MONTHS_PER_YEAR);
        return BreakEven.search(months -> presentBenefit(monthlyRate, months) - cost, 0, LONGEST_STAY);
    }

    /**
     * The benefit per month, in euros, at which the case breaks even over its horizon, undiscounted: C / horizon.
     *
     * @return empty when the horizon is nothing
     */
    public OptionalDouble neededPerMonth() {
        double needed = cost / horizon();
        return Double.isFinite(needed) ? OptionalDouble.of(needed) : OptionalDouble.empty();
    }

    private double benefitPerMonth() {
        return benefitPerYear / MONTHS_PER_YEAR;
    }

    private double presentBenefit(double monthlyRate, double months) {
        return CashFlow.levelPresentValue(benefitPerMonth(), monthlyRate, months);
    }
}
