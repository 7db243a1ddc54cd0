// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals and exact tests against published values, each with the place where it was looked up. The tables of Newcombe
 * are quoted, to the digit, by the tests of several other projects, two of them R packages (DescTools, contingencytables);
 * the journal itself was not at hand.
 */
class ProportionTest {
    @Test
    void intervalsOfTheHelpPageOfACalculator() {
        // Statulator, 12 complications in 150 procedures: Wilson 0.046 to 0.135, exact 0.042 to 0.136.
        // https://statulator.com/help/ci1P-help.html
        Proportion complications = new Proportion(12, 150);

        assertThat(complications.wilson(0.95).low()).isCloseTo(0.046, within(0.0005));
        assertThat(complications.wilson(0.95).high()).isCloseTo(0.135, within(0.0005));
        assertThat(complications.clopperPearson(0.95).low()).isCloseTo(0.042, within(0.0005));
        assertThat(complications.clopperPearson(0.95).high()).isCloseTo(0.136, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        // Newcombe (1998), single proportion, table I, method 3, as others quote it.
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        // Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 2, in the tests of
        // their R package contingencytables: Wilson_score_CI_1x2.
        "13, 16, 0.5699, 0.9341"
    })
    void scoreIntervalOfThePublishedTable(int count, int total, double low, double high) {
        Range<Double> interval = new Proportion(count, total).wilson(0.95);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        // Documentation of SciPy, stats.BinomTestResult.proportion_ci, example.
        "7, 50, 0.05819170033997342, 0.26739600249700846, 0.0000000005",
        // Fagerland, Lydersen and Laake (2017), chapter 2, in the tests of contingencytables.
        "13, 16, 0.5435, 0.9595, 0.00005",
        // Newcombe (1998), single proportion, table I, method 5, as others quote it.
        "81, 263, 0.2527, 0.3676, 0.00005",
        "15, 148, 0.0578, 0.1617, 0.00005",
        "0, 20, 0.0000, 0.1684, 0.00005",
        "1, 29, 0.0009, 0.1776, 0.00005"
    })
    void exactIntervalOfThePublishedTable(int count, int total, double low, double high, double tolerance) {
        Range<Double> interval = new Proportion(count, total).clopperPearson(0.95);

        assertThat(interval.low()).isCloseTo(low, within(tolerance));
        assertThat(interval.high()).isCloseTo(high, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        // Newcombe (1998), difference of independent proportions, table II, method 10, rows a to h, as others quote it.
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
        // Fagerland, Lydersen and Laake (2017), chapter 4, the trial of epinephrine, in the tests of contingencytables.
        "7, 34, 1, 34, 0.0189, 0.3404",
        // A trial of HIV, Western Users of SAS Software 2016, paper 127, page 9, in the tests of the R package
        // DescTools, BinomDiffCI: "10. Score, no CC".
        "84, 101, 89, 105, -0.1177, 0.0851"
    })
    void differenceOfThePublishedTable(int count, int total, int other, int of, double low, double high) {
        Estimate<Double> difference = new Proportion(count, total).less(new Proportion(other, of), 0.95);

        assertThat(difference.low()).isCloseTo(low, within(0.00005));
        assertThat(difference.likely()).isCloseTo((double) count / total - (double) other / of, within(1e-12));
        assertThat(difference.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        // Documentation of SciPy, stats.fisher_exact: whales and sharks in two oceans.
        "8, 10, 1, 6, 0.0349650, 0.00000005",
        // Fagerland, Lydersen and Laake (2017), chapter 4, a genotype and an illness, in the tests of
        // contingencytables.
        "0, 16, 15, 72, 0.06287, 0.000005",
        // Fisher, The Design of Experiments (1935), the lady tasting tea, 3 of 4 right: two-sided in the output of R
        // that
        // Pennsylvania State University gives with lesson 3 of STAT 504. The one-sided 0.2429 is another test.
        "3, 4, 1, 4, 0.4857, 0.00005",
        // Fisher (1962), convictions of like-sex twins, in the documentation of R, fisher.test; two-sided, as others
        // quote what R gives.
        "2, 17, 10, 13, 0.0005367241, 0.00000000005"
    })
    void exactTestOfThePublishedExample(int count, int total, int other, int of, double p, double tolerance) {
        assertThat(new Proportion(count, total).fisherTest(new Proportion(other, of)))
                .isCloseTo(p, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        // Conover (1971), page 97, as in the documentation of R, binom.test: Mendel's peas, 682 giants of 925 against
        // 3/4.
        "682, 925, 0.75, 0.3825, 0.00005",
        // By hand: 13 or more of 16, and as many to the other side, is 2 (1 + 16 + 120 + 560) / 2^16.
        "13, 16, 0.5, 0.021270751953125, 0.000000001"
    })
    void binomialTestOfThePublishedExample(int count, int total, double reference, double p, double tolerance) {
        assertThat(new Proportion(count, total).binomialTest(reference)).isCloseTo(p, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        // The score interval of the published table, moved by a share that is known.
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611"
    })
    void knownShareMovesTheScoreIntervalAndWidensItByNothing(int count, int total, double low, double high) {
        for (double reference : new double[] {0, 0.12, 0.5, 1}) {
            Estimate<Double> difference = new Proportion(count, total).less(reference, 0.95);

            assertThat(difference.low()).isCloseTo(low - reference, within(0.00005));
            assertThat(difference.likely()).isCloseTo((double) count / total - reference, within(1e-12));
            assertThat(difference.high()).isCloseTo(high - reference, within(0.00005));
        }
    }

    @Test
    void differenceFromAKnownShareStaysWithinItsBounds() {
        for (int total = 1; total <= 30; total++) {
            for (int count = 0; count <= total; count++) {
                for (double reference : new double[] {0, 0.01, 0.5, 0.99, 1}) {
                    Estimate<Double> difference = new Proportion(count, total).less(reference, 0.99);

                    assertThat(difference.low()).isBetween(-1.0, 1.0);
                    assertThat(difference.high()).isBetween(-1.0, 1.0);
                }
            }
        }
    }

    @Test
    void intervalsHoldTheShareAndStayWithinNoneAndAll() {
        for (int total = 1; total <= 40; total++) {
            for (int count = 0; count <= total; count++) {
                Proportion proportion = new Proportion(count, total);
                Range<Double> score = proportion.wilson(0.95);
                Range<Double> exact = proportion.clopperPearson(0.95);

                assertThat(score.contains(proportion.share())).isTrue();
                assertThat(exact.contains(proportion.share())).isTrue();
                assertThat(score.low()).isBetween(0.0, 1.0);
                assertThat(score.high()).isBetween(0.0, 1.0);
                assertThat(exact.low()).isBetween(0.0, 1.0);
                assertThat(exact.high()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void differencesAndTestsOfEverySmallCountStayWithinTheirBounds() {
        for (int total = 1; total <= 9; total++) {
            for (int of = 1; of <= 9; of++) {
                for (int count = 0; count <= total; count++) {
                    for (int other = 0; other <= of; other++) {
                        Proportion mine = new Proportion(count, total);
                        Proportion theirs = new Proportion(other, of);
                        Estimate<Double> difference = mine.less(theirs, 0.99);

                        assertThat(difference.low()).isGreaterThanOrEqualTo(-1);
                        assertThat(difference.high()).isLessThanOrEqualTo(1);
                        assertThat(mine.fisherTest(theirs)).isGreaterThan(0).isLessThanOrEqualTo(1);
                        assertThat(mine.fisherTest(theirs)).isEqualTo(theirs.fisherTest(mine));
                        assertThat(mine.binomialTest((double) other / of)).isBetween(0.0, 1.0);
                    }
                }
            }
        }
    }

    @Test
    void exactIntervalIsWiderThanTheScoreIntervalOnAverage() {
        double exact = 0;
        double score = 0;
        for (int count = 0; count <= 30; count++) {
            Proportion proportion = new Proportion(count, 30);
            exact += proportion.clopperPearson(0.95).high()
                    - proportion.clopperPearson(0.95).low();
            score += proportion.wilson(0.95).high() - proportion.wilson(0.95).low();
        }
        assertThat(exact).isGreaterThan(score);
    }

    @Test
    void differenceTurnsAroundWithItsSides() {
        Proportion some = new Proportion(12, 30);
        Proportion others = new Proportion(50, 80);

        Estimate<Double> there = some.less(others, 0.90);
        Estimate<Double> back = others.less(some, 0.90);

        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
        assertThat(there.high()).isCloseTo(-back.low(), within(1e-12));
    }

    @Test
    void moreConfidenceIsWider() {
        Range<Double> narrow = new Proportion(7, 20).wilson(0.80);
        Range<Double> wide = new Proportion(7, 20).wilson(0.99);

        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @Test
    void proportionsAreCountedTogether() {
        assertThat(new Proportion(3, 10).and(new Proportion(4, 5))).isEqualTo(new Proportion(7, 15));
    }

    @Test
    void impossibleCountsAndConfidencesAreRefused() {
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).wilson(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).clopperPearson(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).binomialTest(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).less(-0.1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(1, 2).less(Double.NaN, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
