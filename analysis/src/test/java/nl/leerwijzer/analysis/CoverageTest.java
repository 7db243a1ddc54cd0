// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * How often intervals hold the true value, by seeded simulation: groups and shares are drawn at random, then counts from
 * them.
 */
class CoverageTest {
    private static final int RUNS = 20_000;

    @Test
    void scoreIntervalHoldsTheShareAboutAsOftenAsItSays() {
        Draws draws = Draws.from(1927);
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            double share = draws.uniform();
            int total = 5 + (int) (draws.uniform() * 96);
            held += holds(new Proportion(count(share, total, draws), total).wilson(0.95), share) ? 1 : 0;
        }

        // Agresti and Coull (1998), abstract: close to the nominal level, even for very small samples.
        assertThat(told("score interval, shares and sizes at random", held, RUNS))
                .isBetween(0.945, 0.960);
    }

    @Test
    void scoreIntervalDipsAsDeepAsPublishedWhereAlmostNobodyDoes() {
        // Brown, Cai and DasGupta (2001), section 4.1.1, as others quote it: for p = 0.1765 / n the coverage at 0.95
        // goes
        // to 0.838, for p = 0.1174 / n that at 0.99 to 0.889; section 3.2: from p = 1 / n on it stays above 0.92.
        assertThat(exactly("score interval at 0.1765 / n", 0.1765 / 2_000, 0.95))
                .isCloseTo(0.838, within(0.0005));
        assertThat(exactly("score interval of 99% at 0.1174 / n", 0.1174 / 2_000, 0.99))
                .isCloseTo(0.889, within(0.0005));
        double least = 1;
        for (double people = 1; people <= 15; people += 0.01) {
            least = Math.min(least, coverage(people / 2_000, 0.95));
        }
        System.out.println("coverage, score interval from 1 / n to 15 / n, least: " + least);
        assertThat(least).isCloseTo(0.92, within(0.005));
    }

    @Test
    void simulationFindsThePublishedDipToo() {
        Draws draws = Draws.from(2001);
        double share = 0.1765 / 400;
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            held += holds(new Proportion(count(share, 400, draws), 400).wilson(0.95), share) ? 1 : 0;
        }

        assertThat(told("score interval at 0.1765 / n, simulated", held, RUNS)).isCloseTo(0.838, within(0.01));
    }

    private static double exactly(String what, double share, double confidence) {
        double coverage = coverage(share, confidence);
        System.out.println("coverage, " + what + ": " + coverage);
        return coverage;
    }

    /** How probable it is that the interval of 2,000 people holds the share. */
    private static double coverage(double share, double confidence) {
        BinomialDistribution counts = BinomialDistribution.of(2_000, share);
        double coverage = 0;
        for (int count = 0; count <= 100; count++) {
            coverage += holds(new Proportion(count, 2_000).wilson(confidence), share) ? counts.probability(count) : 0;
        }
        return coverage;
    }

    private static double told(String what, int held, int runs) {
        double coverage = (double) held / runs;
        System.out.println("coverage, " + what + ": " + coverage);
        return coverage;
    }

    @Test
    void scoreIntervalDipsOnlyForSharesNearNoneAndAll() {
        Draws draws = Draws.from(1998);
        List<Double> coverages = new ArrayList<>();
        for (double share : new double[] {0.01, 0.02, 0.05, 0.10, 0.30, 0.50}) {
            int held = 0;
            for (int run = 0; run < 5_000; run++) {
                held += holds(new Proportion(count(share, 20, draws), 20).wilson(0.95), share) ? 1 : 0;
            }
            coverages.add(held / 5_000.0);
        }

        System.out.println(
                "coverage, score interval of 20 people at 0.01, 0.02, 0.05, 0.10, 0.30 and 0.50: " + coverages);
        // Brown, Cai and DasGupta (2001): downward spikes near the ends only, to about 0.838; above 0.92 elsewhere.
        assertThat(coverages).allMatch(coverage -> coverage > 0.80);
        assertThat(coverages.subList(3, 6)).allMatch(coverage -> coverage > 0.91);
    }

    @Test
    void exactIntervalNeverHoldsTheShareLessOftenThanItSays() {
        Draws draws = Draws.from(1934);
        int held = 0;
        for (int run = 0; run < 10_000; run++) {
            double share = draws.uniform();
            held += holds(new Proportion(count(share, 30, draws), 30).clopperPearson(0.95), share) ? 1 : 0;
        }

        // Clopper and Pearson (1934) made it so that it never falls below.
        assertThat(told("exact interval", held, 10_000)).isGreaterThan(0.95);
    }

    @Test
    void newcombesIntervalHoldsTheDifferenceAboutAsOftenAsItSays() {
        Draws draws = Draws.from(10);
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            double mine = draws.uniform();
            double theirs = draws.uniform();
            int total = 5 + (int) (draws.uniform() * 46);
            int of = 5 + (int) (draws.uniform() * 46);
            Estimate<Double> difference = new Proportion(count(mine, total, draws), total)
                    .less(new Proportion(count(theirs, of, draws), of), 0.95);
            held += difference.low() <= mine - theirs && mine - theirs <= difference.high() ? 1 : 0;
        }

        // Newcombe (1998), abstract: combining score intervals performs well; for him rather above 0.95 than below.
        assertThat(told("difference of two groups", held, RUNS)).isBetween(0.945, 0.970);
    }

    @Test
    void newcombesIntervalForTheSamePeopleHoldsTheChangeAboutAsOftenAsItSays() {
        Draws draws = Draws.from(22);
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            double both = draws.uniform();
            double before = draws.uniform();
            double after = draws.uniform();
            double neither = draws.uniform();
            double all = both + before + after + neither;
            int people = 10 + (int) (draws.uniform() * 91);
            int[] counts = new int[4];
            for (int person = 0; person < people; person++) {
                double u = draws.uniform() * all;
                counts[u < both ? 0 : u < both + before ? 1 : u < both + before + after ? 2 : 3]++;
            }
            double change = (after - before) / all;
            Estimate<Double> interval = new BeforeAfter(counts[0], counts[1], counts[2], counts[3]).change(0.95);
            held += interval.low() <= change && change <= interval.high() ? 1 : 0;
        }

        // Newcombe (1998), paired data: likewise.
        assertThat(told("change of the same people", held, RUNS)).isBetween(0.945, 0.975);
    }

    private static boolean holds(Range<Double> interval, double share) {
        return interval.low() <= share && share <= interval.high();
    }

    private static int count(double share, int total, Draws draws) {
        int count = 0;
        for (int person = 0; person < total; person++) {
            count += draws.uniform() < share ? 1 : 0;
        }
        return count;
    }
}
