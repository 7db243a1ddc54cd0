// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.core.value.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeAfterTest {
    /** Airway hyper-responsiveness before and after a transplantation: Bentur and others (2009). */
    private final BeforeAfter airways = new BeforeAfter(1, 1, 7, 12);

    /** Complete response before and after consolidation therapy: Cavo and others (2012). */
    private final BeforeAfter response = new BeforeAfter(59, 6, 16, 80);

    /** Growth of bacteria on two media: Armitage and Berry (1994), page 127. */
    private final BeforeAfter media = new BeforeAfter(20, 12, 2, 16);

    @ParameterizedTest
    @CsvSource({
        // Newcombe (1998), paired data, table III, method 10, pages 2641 and 2642, as the tests of another project
        // quote
        // it: did both times, the first only, the second only, neither. Its difference is the first less the second.
        "36, 12, 2, 0, 0.0569, 0.3404",
        "20, 12, 2, 16, 0.0562, 0.3292",
        "18, 12, 2, 18, 0.0562, 0.3290",
        "36, 14, 0, 0, 0.1528, 0.4167",
        "35, 14, 0, 1, 0.1461, 0.4175",
        "18, 14, 0, 18, 0.1441, 0.3963",
        "2, 97, 1, 0, 0.8721, 0.9854",
        "0, 29, 1, 0, 0.6666, 0.9882",
        "2, 98, 0, 0, 0.9178, 0.9945",
        "1, 98, 0, 1, 0.9171, 0.9916",
        "0, 30, 0, 0, 0.8395, 1.0",
        "54, 0, 0, 0, -0.0664, 0.0664",
        "53, 0, 0, 1, -0.0729, 0.0729",
        "30, 0, 0, 24, -0.0358, 0.0358",
        "29, 0, 0, 25, -0.0354, 0.0354",
        "28, 0, 0, 26, -0.0352, 0.0352",
        "27, 0, 0, 27, -0.0351, 0.0351"
    })
    void changeOfThePublishedTable(int both, int first, int second, int neither, double low, double high) {
        Estimate<Double> change =
                new BeforeAfter(both, /* onlyBefore= */ second, /* onlyAfter= */ first, neither).change(0.95);

        assertThat(change.low()).isCloseTo(low, within(0.00005));
        assertThat(change.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void lastDigitOfOneRowOfThePublishedTableIsRoundedDown() {
        // The same table, 1, 97, 1, 1: printed as 0.8736 to 0.9850. The formula gives 0.87367, with 1.96 as well.
        Estimate<Double> change = new BeforeAfter(1, /* onlyBefore= */ 1, /* onlyAfter= */ 97, 1).change(0.95);

        assertThat(change.low()).isCloseTo(0.87367, within(0.000005)).isCloseTo(0.8736, within(0.0001));
        assertThat(change.high()).isCloseTo(0.9850, within(0.00005));
    }

    @Test
    void changeOfThePublishedExample() {
        // Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 8, in the tests of
        // their R package contingencytables: −0.1186 to −0.0046 for before less after; here after less before.
        Estimate<Double> change = response.change(0.95);

        assertThat(change.low()).isCloseTo(0.0046, within(0.00005));
        assertThat(change.likely()).isCloseTo(0.0621, within(0.00005));
        assertThat(change.high()).isCloseTo(0.1186, within(0.00005));
    }

    @Test
    void exactTestsOfThePublishedExamples() {
        // Fagerland, Lydersen and Laake (2017), chapter 8, in the tests of contingencytables; and (2013), page 5.
        assertThat(response.mcNemarTest()).isCloseTo(0.052479, within(0.0000005));
        assertThat(airways.mcNemarTest()).isCloseTo(0.0703, within(0.00005));
        // Manual of StatsDirect, exact test for matched pairs, after Liddell (1983).
        assertThat(media.mcNemarTest()).isCloseTo(0.0129, within(0.00005));
    }

    @Test
    void midPTestsOfThePublishedExamples() {
        // As above.
        assertThat(response.mcNemarMidP()).isCloseTo(0.034690, within(0.0000005));
        assertThat(airways.mcNemarMidP()).isCloseTo(0.0391, within(0.00005));
    }

    @Test
    void everySmallTableHasAChangeWithinItsBoundsAndProbabilities() {
        for (int both = 0; both <= 5; both++) {
            for (int onlyBefore = 0; onlyBefore <= 5; onlyBefore++) {
                for (int onlyAfter = 0; onlyAfter <= 5; onlyAfter++) {
                    for (int neither = 0; neither <= 5; neither++) {
                        if (both + onlyBefore + onlyAfter + neither > 0) {
                            check(new BeforeAfter(both, onlyBefore, onlyAfter, neither));
                        }
                    }
                }
            }
        }
    }

    private static void check(BeforeAfter pairs) {
        Estimate<Double> change = pairs.change(0.95);
        assertThat(change.low()).isGreaterThanOrEqualTo(-1);
        assertThat(change.high()).isLessThanOrEqualTo(1);
        assertThat(pairs.mcNemarTest()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(pairs.mcNemarMidP()).isGreaterThan(0).isLessThanOrEqualTo(pairs.mcNemarTest());

        BeforeAfter back = new BeforeAfter(
                pairs.both(),
                /* onlyBefore= */ pairs.onlyAfter(),
                /* onlyAfter= */ pairs.onlyBefore(),
                pairs.neither());
        assertThat(back.change(0.95).low()).isCloseTo(-change.high(), within(1e-12));
        assertThat(back.mcNemarTest()).isEqualTo(pairs.mcNemarTest());
    }

    @Test
    void changeOfOnePersonIsKnownToBeUnknown() {
        Estimate<Double> change = new BeforeAfter(0, 0, 1, 0).change(0.95);

        assertThat(change.likely()).isEqualTo(1);
        assertThat(change.low()).isLessThan(0);
        assertThat(change.high()).isEqualTo(1);
    }

    @Test
    void answersOfTheSamePeopleThatGoTogetherNarrowTheChange() {
        Estimate<Double> paired = new BeforeAfter(45, 5, 15, 35).change(0.95);
        Estimate<Double> apart = new Proportion(60, 100).less(new Proportion(50, 100), 0.95);

        assertThat(paired.likely()).isCloseTo(apart.likely(), within(1e-12));
        assertThat(paired.high() - paired.low()).isLessThan(apart.high() - apart.low());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> new BeforeAfter(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BeforeAfter(3, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
