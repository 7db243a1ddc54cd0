// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
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

        // Newcombe (1998) and Brown, Cai and DasGupta (2001): on average just above 0.95, over all shares and sizes.
        assertThat((double) held / RUNS).isBetween(0.945, 0.960);
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

        // Brown, Cai and DasGupta (2001): dips to about 0.83 near the ends, never far below 0.95 in the middle.
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

        assertThat(held / 10_000.0).isGreaterThan(0.95);
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

        // Newcombe (1998), method 10: on average 0.96 over the space of parameters that he looked at.
        assertThat((double) held / RUNS).isBetween(0.945, 0.970);
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

        // Newcombe (1998), paired data, reports that method 10 performs well: near 0.95, rather above.
        assertThat((double) held / RUNS).isBetween(0.945, 0.975);
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
