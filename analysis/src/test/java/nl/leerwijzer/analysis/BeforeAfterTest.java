// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.core.value.Estimate;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    /** Airway hyper-responsiveness before and after a transplantation: Bentur and others (2009). */
    private final BeforeAfter airways = new BeforeAfter(1, 1, 7, 12);

    /** Complete response before and after consolidation therapy: Cavo and others (2012). */
    private final BeforeAfter response = new BeforeAfter(59, 6, 16, 80);

    /** Growth of bacteria on two media: Armitage and Berry (1994), page 127. */
    private final BeforeAfter media = new BeforeAfter(20, 12, 2, 16);

    @Test
    void changeOfThePublishedExample() {
        // Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 8, and their R
        // package: −0.1186 to −0.0046 for before less after; here after less before.
        Estimate<Double> change = response.change(0.95);

        assertThat(change.low()).isCloseTo(0.0046, within(0.00005));
        assertThat(change.likely()).isCloseTo(0.0621, within(0.00005));
        assertThat(change.high()).isCloseTo(0.1186, within(0.00005));
    }

    @Test
    void exactTestsOfThePublishedExamples() {
        // Fagerland, Lydersen and Laake (2017), chapter 8, their R package; and (2013), page 5.
        assertThat(response.mcNemarTest()).isCloseTo(0.052479, within(0.0000005));
        assertThat(airways.mcNemarTest()).isCloseTo(0.0703, within(0.00005));
        // Manual of StatsDirect, exact test for matched pairs.
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
