// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.OptionalInt;

/**
 * A way to find out whether something changed what people do, planned before it starts: how many people does it take to
 * see the effect that one expects, and how probable is it that so many show it.
 *
 * <p>All are two-sided, by the normal approximation that each names: figures to plan with, less exact where fewer than
 * about five people are expected to do the thing, or not to do it.
 */
public sealed interface StudyDesign {
    /**
     * The probability that a test at this level sees the effect, if it is there.
     *
     * @param people how many take part: see {@link #peopleNeeded}; at least 1
     * @param level the probability to see an effect where there is none, between 0 and 1, such as 0.05
     * @return from 0 to 1
     */
    default double power(int people, double level) {
        requireProbability(level);
        if (people < 1) {
            throw new IllegalArgumentException("at least one person takes part");
        }
        NormalApproximation normal = approximation();
        return normal.effect() == 0 ? level / 2 : normal.power(people, level);
    }

    /**
     * The fewest people that give at least this power.
     *
     * @param power the probability to see the effect if it is there, between the level and 1, such as 0.80
     * @param level the probability to see an effect where there is none, between 0 and 1, such as 0.05
     * @return empty when no number will do: no effect is expected, or one so small that it takes more people than an
     *     {@code int} counts
     */
    default OptionalInt peopleNeeded(double power, double level) {
        requireProbability(level);
        requireProbability(power);
        if (power <= level) {
            throw new IllegalArgumentException("power lies above the level of the test");
        }
        NormalApproximation normal = approximation();
        if (normal.effect() == 0) {
            return OptionalInt.empty();
        }
        double people = Math.ceil(normal.people(power, level));
        return people > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(Math.max(1, (int) people));
    }

    private NormalApproximation approximation() {
        if (this instanceof TwoGroups groups) {
            return groups.normal();
        }
        if (this instanceof SamePeople same) {
            return same.normal();
        }
        return ((AgainstReference) this).normal();
    }

    /** The test that will be used for two groups. */
    enum Test {
        /** Pearson's chi-squared test, without correction: for large groups. */
        CHI_SQUARED,
        /**
         * Fisher's exact test, as {@link Proportion#fisherTest}; planned with a correction for continuity, which comes
         * close to it.
         */
        FISHER
    }

    /**
     * Two groups of different people, one of which gets the measure. The number of people is that of the first group.
     *
     * <p>Source: Fleiss, <cite>Statistical Methods for Rates and Proportions</cite> (1981), chapter 3; for groups of
     * different size and with the correction: Fleiss, Tytun and Ury, <cite>A simple approximation for calculating
     * sample sizes for comparing independent proportions</cite>, Biometrics 36 (1980), 343-346.
     *
     * @param first the share expected in the first group, from 0 to 1
     * @param second the share expected in the second group, from 0 to 1
     * @param ratio people in the second group for every one in the first; above 0
     * @param test the test that will be used
     */
    record TwoGroups(double first, double second, double ratio, Test test) implements StudyDesign {
        /** Checks the numbers. */
        public TwoGroups {
            requireShare(first);
            requireShare(second);
            if (!(ratio > 0) || Double.isInfinite(ratio)) {
                throw new IllegalArgumentException("a group is some times as large as the other");
            }
        }

        /** Two groups of the same size. */
        public static TwoGroups ofEqualSize(double first, double second, Test test) {
            return new TwoGroups(first, second, 1, test);
        }

        /** How many people there are in the second group when there are so many in the first. */
        public int inSecondGroup(int inFirstGroup) {
            return Math.toIntExact((long) Math.ceil(ratio * inFirstGroup));
        }

        NormalApproximation normal() {
            double pooled = (first + ratio * second) / (1 + ratio);
            double without = Math.sqrt((1 + ratio) / ratio * pooled * (1 - pooled));
            double with = Math.sqrt(first * (1 - first) + second * (1 - second) / ratio);
            double correction = test == Test.FISHER ? (1 + ratio) / (2 * ratio) : 0;
            return new NormalApproximation(Math.abs(first - second), without, with, correction);
        }
    }

    /**
     * The same people before and after, compared with McNemar's test.
     *
     * <p>Source: Miettinen (1968), as formula 2 in Connor, <cite>Sample size for testing differences in proportions for
     * the paired-sample design</cite>, Biometrics 43 (1987), 207-211.
     *
     * @param onlyBefore the share expected to do it before and not after, from 0 to 1
     * @param onlyAfter the share expected to do it after and not before, from 0 to 1; together at most 1
     */
    record SamePeople(double onlyBefore, double onlyAfter) implements StudyDesign {
        /** Checks the numbers. */
        public SamePeople {
            requireShare(onlyBefore);
            requireShare(onlyAfter);
            if (onlyBefore + onlyAfter > 1) {
                throw new IllegalArgumentException("no more than everybody changes");
            }
        }

        NormalApproximation normal() {
            double change = Math.abs(onlyAfter - onlyBefore);
            double changing = onlyBefore + onlyAfter;
            return new NormalApproximation(
                    change, Math.sqrt(changing), Math.sqrt(Math.max(0, changing - change * change)), 0);
        }
    }

    /**
     * One group against a share that is known from elsewhere and taken as exact.
     *
     * <p>Source: the score test for one proportion, as in Fleiss, Levin and Paik, <cite>Statistical Methods for Rates
     * and Proportions</cite> (2003), chapter 2.
     *
     * @param reference the known share, between 0 and 1
     * @param expected the share expected in the group, from 0 to 1
     */
    record AgainstReference(double reference, double expected) implements StudyDesign {
        /** Checks the numbers. */
        public AgainstReference {
            requireProbability(reference);
            requireShare(expected);
        }

        NormalApproximation normal() {
            return new NormalApproximation(
                    Math.abs(expected - reference),
                    Math.sqrt(reference * (1 - reference)),
                    Math.sqrt(expected * (1 - expected)),
                    0);
        }
    }

    private static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1");
        }
    }

    private static void requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a level, a power and a reference lie between 0 and 1");
        }
    }
}
