// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.OptionalDouble;

/**
 * What a row of payments is worth. Positive amounts come in, negative ones go out; the first falls today, each next one
 * a period later. A rate belongs to the same period as the payments, as a fraction: 0.10 is ten percent.
 *
 * <p>Powers are taken with {@link StrictMath}, so that every machine finds the same digits.
 */
public final class CashFlow {
    private CashFlow() {}

    /**
     * Net present value: the sum of {@code flows[t] / (1 + rate)^t}.
     *
     * <p>Source: Ross, Westerfield and Jordan, <cite>Fundamentals of Corporate Finance</cite>, chapter on net present
     * value.
     *
     * @param rate above -1
     * @throws IllegalArgumentException when the rate is -1 or lower
     */
    public static double netPresentValue(double rate, double... flows) {
        double sum = 0;
        for (int t = 0; t < flows.length; t++) {
            sum += flows[t] * discountFactor(rate, t);
        }
        return sum;
    }

    /**
     * What one unit of money, received after a time, is worth today: {@code (1 + rate)^-time}.
     *
     * @param rate above -1
     * @param time in periods, also between two of them
     * @throws IllegalArgumentException when the rate is -1 or lower
     */
    public static double discountFactor(double rate, double time) {
        if (!(rate > -1)) {
            throw new IllegalArgumentException("a rate lies above -100 %");
        }
        return StrictMath.pow(1 + rate, -time);
    }

    /** What one payment after a time is worth today. For no payment, no power is taken: many last parts are nothing. */
    static double presentValue(double payment, double rate, double time) {
        return payment == 0 ? 0 : payment * discountFactor(rate, time);
    }

    /**
     * The rate per part of a period that compounds to the rate of the whole: {@code (1 + rate)^(1 / parts) - 1}.
     *
     * @param rate above -1
     * @param parts into how many equal parts the period falls, such as 12 months to a year
     */
    public static double ratePerPart(double rate, int parts) {
        return discountFactor(rate, -1.0 / parts) - 1;
    }

    /**
     * The rate of a whole period to which the rate of its parts compounds: {@code (1 + rate)^parts - 1}; undoes
     * {@link #ratePerPart}.
     *
     * @param rate above -1
     * @param parts how many equal parts make the period, such as 12 months to a year
     */
    public static double compoundRate(double rate, int parts) {
        return discountFactor(rate, -parts) - 1;
    }

    /**
     * The rate that discounts for time and for those who leave at once: {@code (1 + rate) / (1 - leaving) - 1}. Payments
     * that end when a person leaves have the expected present value that they have at this rate without leaving.
     *
     * <p>Source: Boudreau, <cite>Effects of employee flows on utility analysis of human resource productivity
     * improvement programs</cite>, Journal of Applied Psychology 68 (1983), 396-406: those who stay are multiplied by
     * the discount factor, period by period.
     *
     * @param rate above -1
     * @param leaving the share of those still there that leaves in each period, from 0 up to, not including, 1
     */
    public static double rateWithAttrition(double rate, double leaving) {
        if (!(leaving >= 0 && leaving < 1)) {
            throw new IllegalArgumentException("from none up to nearly all leave in a period");
        }
        return 1 / (discountFactor(rate, 1) * (1 - leaving)) - 1;
    }

    /**
     * Present value of the same payment at the end of every period: {@code payment × (1 - (1 + rate)^-n) / rate} for
     * whole periods. A last period that is not whole pays its part of the payment, at its end.
     *
     * <p>Source: the present value of an ordinary annuity; same book as {@link #netPresentValue}. The part of a last
     * period is our own convention: it makes the value rise without jumps with the number of periods.
     *
     * @param rate 0 or more
     * @param periods how many, not negative; not necessarily whole
     * @throws IllegalArgumentException when the rate or the number of periods is negative or not finite
     */
    public static double levelPresentValue(double payment, double rate, double periods) {
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("a rate for level payments is not negative");
        }
        if (!(periods >= 0) || Double.isInfinite(periods)) {
            throw new IllegalArgumentException("payments last a finite number of periods, not a negative one");
        }
        double whole = Math.floor(periods);
        double factor = rate == 0 ? whole : -StrictMath.expm1(-whole * StrictMath.log1p(rate)) / rate;
        return payment * (factor + presentValue(periods - whole, rate, periods));
    }

    /**
     * Payback period: after how many periods the payments so far add up to nothing or more; within a period they are
     * taken to come in evenly.
     *
     * <p>Source: Ross, Westerfield and Jordan, <cite>Fundamentals of Corporate Finance</cite>, the payback rule.
     *
     * @return empty when they never do
     */
    public static OptionalDouble payback(double... flows) {
        double sum = 0;
        for (int t = 0; t < flows.length; t++) {
            if (sum + flows[t] >= 0) {
                return OptionalDouble.of(t == 0 ? 0 : t - 1 + -sum / flows[t]);
            }
            sum += flows[t];
        }
        return OptionalDouble.empty();
    }

    /**
     * Discounted payback period: the payback period of the payments' present values.
     *
     * @param rate above -1
     * @return empty when the present values never add up to nothing or more
     */
    public static OptionalDouble discountedPayback(double rate, double... flows) {
        double[] discounted = new double[flows.length];
        for (int t = 0; t < flows.length; t++) {
            discounted[t] = flows[t] * discountFactor(rate, t);
        }
        return payback(discounted);
    }
}
