// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

/**
 * How what was acquired loses its use with time, such as knowledge: which share of the full benefit is left after so
 * many months. The three readings are those of capital goods.
 *
 * <p>Source: OECD, <cite>Measuring Capital</cite> (2009), on age-efficiency profiles: one-hoss shay, geometric, linear.
 */
public sealed interface Depreciation {
    /** Nothing is ever lost. */
    static Depreciation none() {
        return new Cliff(Double.POSITIVE_INFINITY);
    }

    /**
     * The share that is left.
     *
     * @param month after how many months, not negative
     * @return from 1 at the start down to 0
     */
    double remaining(double month);

    /**
     * What the benefit until then adds up to, in months of full benefit: the area under what remains.
     *
     * @param until how many months, not negative
     */
    double fullMonths(double until);

    /** After how many months nothing is left; infinite when something always is. */
    double life();

    /**
     * Present value of a benefit that starts at 1 a month and is lost by this profile. What comes in during a month is
     * paid at the end of it; what comes in during a last part of a month, at the end of that.
     *
     * @param rate monthly, as a fraction from 0 to 1
     * @param months how long the benefit is had at most, not negative, finite
     */
    double presentValue(double rate, double months);

    /**
     * The same profile for something that comes into use later: it ages from today, and yields nothing before that.
     *
     * @param start after how many months it comes into use, not negative, finite
     */
    default Depreciation startingAt(double start) {
        requireMonths(start);
        return start == 0 ? this : new Delayed(this, start);
    }

    /**
     * All of it is of use until its life is over, and nothing after that.
     *
     * @param life in months, not negative; may be infinite
     */
    record Cliff(double life) implements Depreciation {
        /** Checks the number. */
        public Cliff {
            if (!(life >= 0)) {
                throw new IllegalArgumentException("a life is not negative");
            }
        }

        @Override
        public double remaining(double month) {
            requireMonths(month);
            return month <= life ? 1 : 0;
        }

        @Override
        public double fullMonths(double until) {
            requireMonths(until);
            return Math.min(until, life);
        }

        @Override
        public double presentValue(double rate, double months) {
            return CashFlow.levelPresentValue(1, rate, fullMonths(months));
        }
    }

    /**
     * Every so many months half of what is left is lost: {@code 2^(-month / halfLife)}.
     *
     * @param halfLife in months, above 0, finite
     */
    record HalfLife(double halfLife) implements Depreciation {
        /** Checks the number. */
        public HalfLife {
            requireLife(halfLife);
        }

        @Override
        public double life() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double remaining(double month) {
            requireMonths(month);
            return StrictMath.exp(-month * decay());
        }

        @Override
        public double fullMonths(double until) {
            requireMonths(until);
            return -StrictMath.expm1(-until * decay()) / decay();
        }

        /** The months make a geometric row. */
        @Override
        public double presentValue(double rate, double months) {
            requireMonths(months);
            double whole = Math.floor(months);
            double fall = StrictMath.log1p(rate) + decay();
            double row = StrictMath.expm1(-fall * whole) / StrictMath.expm1(-fall);
            return fullMonths(1) * CashFlow.discountFactor(rate, 1) * row
                    + CashFlow.presentValue(fullMonths(months) - fullMonths(whole), rate, months);
        }

        private double decay() {
            return StrictMath.log(2) / halfLife;
        }
    }

    /**
     * The same part of the whole is lost every month, until nothing is left.
     *
     * @param life in months, above 0, finite
     */
    record StraightLine(double life) implements Depreciation {
        /** Checks the number. */
        public StraightLine {
            requireLife(life);
        }

        @Override
        public double remaining(double month) {
            requireMonths(month);
            return Math.max(0, 1 - month / life);
        }

        @Override
        public double fullMonths(double until) {
            requireMonths(until);
            double end = Math.min(until, life);
            return end - end * end / (2 * life);
        }

        /** Within a month what is left falls evenly, so that its middle stands for all of it. */
        @Override
        public double presentValue(double rate, double months) {
            requireMonths(months);
            double end = Math.min(months, life);
            int whole = (int) Math.floor(end);
            double discount = 1 / (1 + rate);
            double lostPerMonth = 1 / life;
            double factor = 1;
            double sum = 0;
            for (int month = 1; month <= whole; month++) {
                factor *= discount;
                sum += (1 - (month - 0.5) * lostPerMonth) * factor;
            }
            return sum + CashFlow.presentValue(fullMonths(end) - fullMonths(whole), rate, end);
        }
    }

    /**
     * What comes into use after some months in which it already ages.
     *
     * @param profile how it ages
     * @param start in months, not negative, finite
     */
    record Delayed(Depreciation profile, double start) implements Depreciation {
        /** Checks the number. */
        public Delayed {
            requireMonths(start);
        }

        @Override
        public double life() {
            return profile.life();
        }

        @Override
        public double remaining(double month) {
            requireMonths(month);
            return month < start ? 0 : profile.remaining(month);
        }

        @Override
        public double fullMonths(double until) {
            requireMonths(until);
            return until <= start ? 0 : profile.fullMonths(until) - profile.fullMonths(start);
        }

        /** The rest of the month in which it starts is paid at its end; from there on all is as if it had always been. */
        @Override
        public double presentValue(double rate, double months) {
            requireMonths(months);
            double end = Math.min(months, life());
            if (end <= start) {
                return 0;
            }
            double first = Math.min(Math.ceil(start), end);
            return fullMonths(first) * CashFlow.discountFactor(rate, first)
                    + profile.presentValue(rate, end)
                    - profile.presentValue(rate, first);
        }
    }

    private static void requireMonths(double months) {
        if (!(months >= 0) || Double.isInfinite(months)) {
            throw new IllegalArgumentException("a number of months is finite and not negative");
        }
    }

    private static void requireLife(double life) {
        if (!(life > 0) || Double.isInfinite(life)) {
            throw new IllegalArgumentException("a life that something is lost in is finite and above nothing");
        }
    }
}
