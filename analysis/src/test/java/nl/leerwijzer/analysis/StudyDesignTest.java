// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.leerwijzer.analysis.StudyDesign.AgainstReference;
import nl.leerwijzer.analysis.StudyDesign.SamePeople;
import nl.leerwijzer.analysis.StudyDesign.Test;
import nl.leerwijzer.analysis.StudyDesign.TwoGroups;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyDesignTest {
    @ParameterizedTest
    @CsvSource({
        // Output of Stata 15, power twoproportions, Pearson's chi-squared test.
        "0.3, 0.5, CHI_SQUARED, 0.80, 93",
        "0.5, 0.7, CHI_SQUARED, 0.80, 93",
        // Documentation of R, power.prop.test, examples: 76.7.
        "0.50, 0.75, CHI_SQUARED, 0.90, 77",
        // The same page, details: at least 74 for 0.9 against 1.
        "0.90, 1.00, CHI_SQUARED, 0.80, 74",
        // Help of JMP 13, two sample proportions.
        "0.08, 0.06, CHI_SQUARED, 0.80, 2554",
        // Help of Stata, sampsi, example 3, with correction for continuity; the number is in its manual, not seen
        // again.
        "0.25, 0.40, FISHER, 0.90, 216",
        // Fleiss, Statistical Methods for Rates and Proportions (1981), table A.3, not seen again.
        "0.10, 0.20, FISHER, 0.80, 219"
    })
    void peopleNeededInEachOfTwoGroups(double first, double second, Test test, double power, int people) {
        assertThat(TwoGroups.ofEqualSize(first, second, test).peopleNeeded(power, 0.05))
                .hasValue(people);
    }

    @ParameterizedTest
    @CsvSource({
        // Manual of Unistat, 6.7.6.1, after Zar, Biostatistical Analysis (1999), example 24.26, with correction.
        "0.45, 0.25, 1, FISHER, 0.90, 127.2343, 0.00005",
        "0.45, 0.25, 3, FISHER, 0.90, 83.1527, 0.00005",
        // R, power.prop.test(p1 = 0.5, p2 = 0.7, power = 0.8).
        "0.5, 0.7, 1, CHI_SQUARED, 0.80, 92.99884, 0.00005",
        // Stata 15, power twoproportions 0.5 0.7, nratio(0.2): 282 and 57, rounded up.
        "0.5, 0.7, 0.2, CHI_SQUARED, 0.80, 281.5, 0.5"
    })
    void peopleNeededBeforeRounding(
            double first, double second, double ratio, Test test, double power, double people, double tolerance) {
        assertThat(new TwoGroups(first, second, ratio, test).normal().people(power, 0.05))
                .isCloseTo(people, within(tolerance));
    }

    @org.junit.jupiter.api.Test
    void secondGroupIsSomeTimesAsLarge() {
        assertThat(new TwoGroups(0.5, 0.7, 0.2, Test.CHI_SQUARED).inSecondGroup(282))
                .isEqualTo(57);
    }

    @org.junit.jupiter.api.Test
    void powerOfTwoGroupsOfThePublishedExample() {
        // Documentation of R, power.prop.test(n = 50, p1 = .50, p2 = .75): 0.740.
        assertThat(TwoGroups.ofEqualSize(0.50, 0.75, Test.CHI_SQUARED).power(50, 0.05))
                .isCloseTo(0.740, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        // Tests of the R package MESS, power_mcnemar_test, "validated results": 22 after rounding to the nearest.
        "0.05, 0.45, 0.80, 22",
        "0.45, 0.05, 0.80, 22"
    })
    void pairsNeeded(double onlyBefore, double onlyAfter, double power, int people) {
        SamePeople design = new SamePeople(onlyBefore, onlyAfter);

        assertThat(Math.round(design.normal().people(power, 0.05))).isEqualTo(people);
        assertThat(design.power(people, 0.05)).isCloseTo(power, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        // Output of Stata 15, power oneproportion, score z test.
        "0.3, 0.5, 0.80, 44",
        "0.5, 0.7, 0.80, 47",
        // Output of Stata, sampsi 0.4 0.46, power(0.90) onesample, in a discussion on Statalist, 2 February 2005.
        "0.4, 0.46, 0.90, 711"
    })
    void peopleNeededAgainstAReference(double reference, double expected, double power, int people) {
        assertThat(new AgainstReference(reference, expected).peopleNeeded(power, 0.05))
                .hasValue(people);
    }

    @org.junit.jupiter.api.Test
    void waldTestNeedsAnotherNumber() {
        // Chow, Shao and Wang, Sample Size Calculations in Clinical Research (2008), page 85: 50 people for 0.5 against
        // 0.3. They take the spread under the expected share for both: (z + z)² p (1 − p) / (p − p0)² = 49.06.
        double z = StandardNormal.above(0.025) + StandardNormal.above(0.20);

        assertThat(Math.ceil(z * z * 0.25 / 0.04)).isEqualTo(50);
        assertThat(new NormalApproximation(0.2, 0.5, 0.5, 0).people(0.80, 0.05)).isCloseTo(49.06, within(0.005));
    }

    @org.junit.jupiter.api.Test
    void arcsineTransformationNeedsAnotherNumber() {
        // The R package pwr gives 92.69608 in each group for 0.5 against 0.7, where power.prop.test gives 92.99884: it
        // compares the arcsines of the square roots, h = 0.4115168, and counts the other tail as well, which is next to
        // nothing.
        double h = 2 * StrictMath.asin(StrictMath.sqrt(0.7)) - 2 * StrictMath.asin(StrictMath.sqrt(0.5));
        double z = StandardNormal.above(0.025) + StandardNormal.above(0.20);

        assertThat(h).isCloseTo(0.4115168, within(0.00000005));
        assertThat(2 * z * z / (h * h)).isCloseTo(92.69608, within(0.0005));
        assertThat(TwoGroups.ofEqualSize(0.5, 0.7, Test.CHI_SQUARED).normal().people(0.80, 0.05))
                .isCloseTo(92.99884, within(0.00005));
    }

    @org.junit.jupiter.api.Test
    void exactTestAgainstAReferenceNeedsAnotherNumber() {
        // In the same discussion nQuery needs 610 for 0.4 against 0.46, by an exact test to one side; ours is
        // two-sided,
        // and its normal approximation to one side needs 580, as sampsi said.
        double z =
                StandardNormal.above(0.05) * Math.sqrt(0.4 * 0.6) + StandardNormal.above(0.10) * Math.sqrt(0.46 * 0.54);

        assertThat(Math.ceil(z * z / (0.06 * 0.06))).isEqualTo(580);
    }

    @org.junit.jupiter.api.Test
    void powerIsReachedByThePeopleNeededAndNotByOneLess() {
        Draws draws = Draws.from(12);
        for (int round = 0; round < 300; round++) {
            double power = 0.5 + 0.45 * draws.uniform();
            double one = draws.uniform();
            double other = draws.uniform();
            for (StudyDesign design : new StudyDesign[] {
                new TwoGroups(one, other, 0.5 + draws.uniform(), Test.FISHER),
                TwoGroups.ofEqualSize(one, other, Test.CHI_SQUARED),
                new SamePeople(one / 2, other / 2),
                new AgainstReference(0.01 + 0.98 * one, other)
            }) {
                int people = design.peopleNeeded(power, 0.05).orElseThrow();

                assertThat(design.power(people, 0.05)).isGreaterThanOrEqualTo(power - 1e-6);
                if (people > 1) {
                    assertThat(design.power(people - 1, 0.05)).isLessThan(power + 1e-6);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.6", "0.1, 0.5", "0.3, 0.8", "0.05, 0.35"})
    void exactPowerOfFishersTestIsAsPlannedOrSomewhatHigher(double first, double second) {
        int people = TwoGroups.ofEqualSize(first, second, Test.FISHER)
                .peopleNeeded(0.80, 0.05)
                .orElseThrow();
        BinomialDistribution one = BinomialDistribution.of(people, first);
        BinomialDistribution other = BinomialDistribution.of(people, second);
        double exact = 0;
        for (int i = 0; i <= people; i++) {
            for (int j = 0; j <= people; j++) {
                if (new Proportion(i, people).fisherTest(new Proportion(j, people)) <= 0.05) {
                    exact += one.probability(i) * other.probability(j);
                }
            }
        }
        // The correction for continuity is on the safe side for small groups.
        assertThat(exact).isBetween(0.79, 0.87);
    }

    @org.junit.jupiter.api.Test
    void noExpectedEffectTakesMorePeopleThanThereAre() {
        assertThat(TwoGroups.ofEqualSize(0.4, 0.4, Test.FISHER).peopleNeeded(0.80, 0.05))
                .isEmpty();
        assertThat(new SamePeople(0.1, 0.1).peopleNeeded(0.80, 0.05)).isEmpty();
        assertThat(new AgainstReference(0.3, 0.3).peopleNeeded(0.80, 0.05)).isEmpty();
        assertThat(new AgainstReference(0.3, 0.3 + 1e-7).peopleNeeded(0.80, 0.05))
                .isEmpty();
        assertThat(new AgainstReference(0.3, 0.3).power(100, 0.05)).isEqualTo(0.025);
    }

    @org.junit.jupiter.api.Test
    void extremeSharesAndSinglePersonsHaveAPower() {
        double[] shares = {0, 0.01, 0.5, 0.99, 1};
        for (double first : shares) {
            for (double second : shares) {
                for (Test test : Test.values()) {
                    assertThat(TwoGroups.ofEqualSize(first, second, test).power(1, 0.05))
                            .isBetween(0.0, 1.0);
                }
                assertThat(new AgainstReference(0.5, second).power(1, 0.05)).isBetween(0.0, 1.0);
                assertThat(new SamePeople(first / 2, second / 2).power(1, 0.05)).isBetween(0.0, 1.0);
            }
        }
        assertThat(new AgainstReference(0.5, 1).power(10, 0.05)).isEqualTo(1);
        assertThat(new AgainstReference(0.5, 1).power(1, 0.05)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void sharesOutsideNothingToAllAreRefusedWhereverTheyStand(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> TwoGroups.ofEqualSize(share, 0.5, Test.FISHER));
        assertThatIllegalArgumentException().isThrownBy(() -> TwoGroups.ofEqualSize(0.5, share, Test.FISHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new SamePeople(share, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SamePeople(0.1, share));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgainstReference(share, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgainstReference(0.5, share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void powerAndLevelLieBetweenNothingAndCertainty(double probability) {
        AgainstReference design = new AgainstReference(0.2, 0.5);

        assertThatIllegalArgumentException().isThrownBy(() -> design.peopleNeeded(0.8, probability));
        assertThatIllegalArgumentException().isThrownBy(() -> design.peopleNeeded(probability, 0.05));
    }

    @org.junit.jupiter.api.Test
    void everybodyAndNobodyAreShares() {
        assertThat(new SamePeople(0.4, 0.6).peopleNeeded(0.8, 0.05)).isPresent();
        assertThat(TwoGroups.ofEqualSize(0, 1, Test.FISHER).peopleNeeded(0.8, 0.05))
                .isPresent();
    }

    @org.junit.jupiter.api.Test
    void impossiblePlansAreRefused() {
        assertThatThrownBy(() -> TwoGroups.ofEqualSize(-0.1, 0.5, Test.FISHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TwoGroups(0.1, 0.5, 0, Test.FISHER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SamePeople(0.6, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgainstReference(0, 0.5)).isInstanceOf(IllegalArgumentException.class);
        AgainstReference design = new AgainstReference(0.2, 0.5);
        assertThatThrownBy(() -> design.power(0, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> design.power(10, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> design.peopleNeeded(0.05, 0.05)).isInstanceOf(IllegalArgumentException.class);
    }
}
