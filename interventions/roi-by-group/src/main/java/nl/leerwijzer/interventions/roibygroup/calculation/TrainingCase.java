// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.OptionalDouble;
import nl.leerwijzer.analysis.BreakEven;
import nl.leerwijzer.analysis.CashFlow;
import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.analysis.InternalRate;

/**
 * The business case of training one person, in plain numbers: the cost falls today, the benefit comes at the end of
 * every month, from its start, as long as the person stays and what was learned is of use.
 *
 * @param cost euros, fully loaded, not negative
 * @param benefitPerYear euros per year due to the training, at full use, not negative
 * @param start months until the benefit begins, not negative; what was learned ages meanwhile
 * @param tenure how long the person stays
 * @param knowledge how what was learned loses its use, from today
 */
public record TrainingCase(double cost, double benefitPerYear, double start, Tenure tenure, Depreciation knowledge) {
    private static final int MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative or not finite
     */
    public TrainingCase {
        requireAmount(cost);
        requireAmount(benefitPerYear);
        requireAmount(start);
    }

    private static void requireAmount(double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("a case is made of finite numbers that are not negative");
        }
    }

    /**
     * Months until people leave or what was learned is of no use any more: the smaller of stay and life of knowledge.
     * Where people leave by chance, the months that can be expected.
     */
    public double horizon() {
        return tenure.value(new Depreciation.Cliff(knowledge.life()), 0);
    }

    /** Months of full benefit within the horizon, from the start, less what is lost as what was learned ages. */
    public double fullMonths() {
        return tenure.value(profile(), 0);
    }

    /** Benefit over the horizon, undiscounted, in euros. */
    public double benefit() {
        return benefitPerMonth() * fullMonths();
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
        return cost > 0 ? OptionalDouble.of((benefit() - cost) / cost * PERCENT) : OptionalDouble.empty();
    }

    /**
     * Payback: the months after which the benefits so far equal the cost, undiscounted; under a constant benefit its
     * start plus C / monthly B. It takes no account of how long people stay, nor, where knowledge is lost all at once, of
     * how long it lasts, so that it can be held against both.
     *
     * @return empty when the benefits never add up to the cost
     */
    public OptionalDouble payback() {
        if (cost == 0) {
            return OptionalDouble.of(0);
        }
        if (knowledge instanceof Depreciation.Cliff) {
            double months = start + cost / benefitPerMonth();
            return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
        }
        return BreakEven.search(months -> benefitPerMonth() * profile().fullMonths(months) - cost, 0, Tenure.LONGEST);
    }

    /**
     * Net present value −C + Σ monthly B / (1 + rate)^(m/12), over the months m of the horizon, in euros.
     *
     * @param yearlyRate as a fraction, not negative
     */
    public double netPresentValue(double yearlyRate) {
        return netPresentValueAtMonthlyRate(monthlyRate(yearlyRate));
    }

    /** {@link #netPresentValue} by the rate of a month: thousands of draws have one rate. */
    double netPresentValueAtMonthlyRate(double monthlyRate) {
        return benefitPerMonth() * tenure.value(profile(), monthlyRate) - cost;
    }

    /**
     * The shortest stay in months at which the net present value is not negative; where people leave by chance the
     * shortest average stay. Knowledge that is lost all at once is taken to last until then, for people who stay for a
     * time that is known, so that the answer can be held against its life; without interest it is then the payback.
     *
     * @param yearlyRate as a fraction, not negative
     * @return empty when no stay of a hundred years or less is long enough
     */
    public OptionalDouble breakEvenStay(double yearlyRate) {
        boolean outlasts = knowledge instanceof Depreciation.Cliff && tenure instanceof Tenure.Fixed;
        Depreciation profile = outlasts ? Depreciation.none().startingAt(start) : profile();
        double monthlyRate = monthlyRate(yearlyRate);
        return BreakEven.search(
                months -> benefitPerMonth() * tenure.lasting(months).value(profile, monthlyRate) - cost,
                0,
                Tenure.LONGEST);
    }

    /**
     * The internal rate of return per month, of the cost today and the benefit at the end of every month of the horizon.
     * As the cost comes before every benefit there is one rate at most.
     */
    public InternalRate monthlyInternalRate() {
        double end = Math.min(Math.min(tenure.limit(), knowledge.life()), Tenure.LONGEST);
        double[] flows = new double[(int) Math.ceil(end) + 1];
        flows[0] = -cost;
        for (int month = 1; month < flows.length; month++) {
            double use = profile().fullMonths(Math.min(month, end)) - profile().fullMonths(month - 1);
            flows[month] = benefitPerMonth() * use * tenure.staying(month);
        }
        return InternalRate.of(flows);
    }

    private double benefitPerMonth() {
        return benefitPerYear / MONTHS_PER_YEAR;
    }

    private Depreciation profile() {
        return knowledge.startingAt(start);
    }

    /** The rate of a month that compounds to this one of a year. */
    static double monthlyRate(double yearlyRate) {
        return CashFlow.ratePerPart(yearlyRate, MONTHS_PER_YEAR);
    }
}
