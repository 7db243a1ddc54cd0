// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.analysis.Depreciation.HalfLife;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtilityAnalysisTest {
    /** The programmers of Schmidt, Hunter and Pearlman (1982): 100 trained, two years, 500 dollars each. */
    private final UtilityAnalysis programmers = new UtilityAnalysis(100, 2, 0.65, 10_000, 50_000);

    @Test
    void trainingOfProgrammersIsWorthWhatThePublicationSays() {
        assertThat(programmers.utility()).isCloseTo(1_250_000, within(1e-6));
    }

    @Test
    void breakEvensMakeTheUtilityNothing() {
        double effect = programmers.breakEvenEffectSize().orElseThrow();
        double worth = programmers.breakEvenStandardDeviation().orElseThrow();

        assertThat(new UtilityAnalysis(100, 2, effect, 10_000, 50_000).utility())
                .isCloseTo(0, within(1e-6));
        assertThat(new UtilityAnalysis(100, 2, 0.65, worth, 50_000).utility()).isCloseTo(0, within(1e-6));
        assertThat(effect).isEqualTo(0.025);
    }

    @Test
    void withoutEffectNothingPays() {
        assertThat(new UtilityAnalysis(0, 2, 0.65, 10_000, 50_000).breakEvenEffectSize())
                .isEmpty();
        assertThat(new UtilityAnalysis(100, 2, -0.1, 10_000, 50_000).breakEvenStandardDeviation())
                .isEmpty();
        assertThat(new UtilityAnalysis(100, 2, -0.1, 10_000, 50_000).utility()).isCloseTo(-250_000, within(1e-6));
    }

    @Test
    void yearsCountInFullWhenEverybodyStaysAndNothingFades() {
        assertThat(UtilityAnalysis.effectiveYears(3.5, 1, Depreciation.none(), 0))
                .isEqualTo(3.5);
        assertThat(UtilityAnalysis.effectiveYears(0, 1, Depreciation.none(), 0)).isZero();
    }

    @Test
    void yearsAtARateAreWorthTheAnnuityOfTheTables() {
        // Present value of an annuity of 1 over five years at 10 %: 3.7908.
        assertThat(UtilityAnalysis.effectiveYears(5, 1, Depreciation.none(), 0.10))
                .isCloseTo(3.7908, within(0.00005));
    }

    @Test
    void leavingFadingAndDiscountingMultiplyYearByYear() {
        double expected = 0;
        for (int year = 1; year <= 4; year++) {
            expected += Math.pow(0.9, year) * Math.pow(2, -year / 2.5) * Math.pow(1.05, -year);
        }

        assertThat(UtilityAnalysis.effectiveYears(4, 0.9, new HalfLife(30), 0.05))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void nothingIsANumberToo() {
        assertThat(new UtilityAnalysis(0, 0, 0, 0, 0).utility()).isZero();
        assertThat(UtilityAnalysis.effectiveYears(3, 0, Depreciation.none(), 0)).isZero();
        assertThat(UtilityAnalysis.effectiveYears(0, 1, Depreciation.none(), 0.1))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void everyNumberIsFiniteAndAllButTheEffectNotNegative(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilityAnalysis(number, 2, 0.65, 10_000, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilityAnalysis(1, number, 0.65, 10_000, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilityAnalysis(1, 2, 0.65, number, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilityAnalysis(1, 2, 0.65, 10_000, number));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new UtilityAnalysis(-1, 2, 0.65, 10_000, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UtilityAnalysis(1, 2, Double.NaN, 10_000, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UtilityAnalysis.effectiveYears(-1, 1, Depreciation.none(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UtilityAnalysis.effectiveYears(1, 1.1, Depreciation.none(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
