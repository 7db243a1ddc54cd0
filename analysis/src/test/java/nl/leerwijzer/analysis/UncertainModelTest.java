// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.leerwijzer.analysis.Depreciation.Cliff;
import nl.leerwijzer.analysis.UncertainModel.Input;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.value.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainModelTest {
    private enum Part {
        COST,
        BENEFIT,
        STAY,
        LIFE
    }

    private static final List<Input<Part>> INPUTS = List.of(
            new Input<>(Part.COST, new Estimate<>(1_000.0, 1_200.0, 1_500.0)),
            new Input<>(Part.BENEFIT, new Estimate<>(20.0, 45.0, 90.0)),
            new Input<>(Part.STAY, new Estimate<>(12.0, 36.0, 120.0)),
            new Input<>(Part.LIFE, new Estimate<>(30.0, 60.0, 90.0)));

    private final UncertainModel<Part> course = UncertainModel.of(
            INPUTS,
            point -> new Investment(point.at(Part.COST), point.at(Part.BENEFIT), new Cliff(point.at(Part.LIFE)), 0.004)
                    .netPresentValue(point.at(Part.STAY)));

    @Test
    void likelyResultTakesLikelyInputs() {
        assertThat(course.likely()).isEqualTo(new Investment(1_200, 45, new Cliff(60), 0.004).netPresentValue(36));
    }

    @Test
    void sameSeedGivesTheSameResults() {
        Simulation one = course.simulate(7, 2_000);
        Simulation same = course.simulate(7, 2_000);

        for (int percent = 0; percent <= 100; percent++) {
            assertThat(same.percentile(percent)).isEqualTo(one.percentile(percent));
        }
        assertThat(course.simulate(8, 2_000).mean()).isNotEqualTo(one.mean());
    }

    @Test
    void simulationGivesTheSameNumbersInEveryRelease() {
        // No published values: these keep the generator, the draws and the percentiles from changing unnoticed.
        Simulation simulation = course.simulate(42, 10_000);

        assertThat(simulation.ninetyPercent())
                .isEqualTo(new Estimate<>(-295.7260273925005, 870.448237107078, 2641.915553088612));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void medianLiesWithinThreeStandardErrorsOfTheClosedForm(long seed) {
        // The triangular distribution: median high − √((high − low)(high − likely) / 2) where likely lies below the
        // middle; standard error of a sample median 1 / (2 f √n), with f the density at the median.
        Estimate<Double> estimate = new Estimate<>(2.0, 4.0, 12.0);
        int runs = 20_000;
        double median = 12 - Math.sqrt(10 * 8 / 2.0);
        double density = 2 * (12 - median) / (10 * 8);
        UncertainModel<String> model =
                UncertainModel.of(List.of(new Input<>("x", estimate)), point -> 3 * point.at("x") - 1);

        assertThat(model.simulate(seed, runs).percentile(50))
                .isCloseTo(3 * median - 1, within(3 * 3 / (2 * density * Math.sqrt(runs))));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void meanOfASumLiesWithinThreeStandardErrorsOfTheClosedForm(long seed) {
        Estimate<Double> x = new Estimate<>(0.0, 1.0, 5.0);
        Estimate<Double> y = new Estimate<>(10.0, 14.0, 15.0);
        UncertainModel<String> sum = UncertainModel.of(
                List.of(new Input<>("x", x), new Input<>("y", y)), point -> point.at("x") + point.at("y"));
        // Means (0 + 1 + 5) / 3 and (10 + 14 + 15) / 3; variances 21 / 18 and 21 / 18.
        double error = Math.sqrt((21 / 18.0 + 21 / 18.0) / 20_000);

        assertThat(sum.simulate(seed, 20_000).mean()).isCloseTo(2 + 13, within(3 * error));
    }

    @Test
    void probabilityOfAPositiveResultIsThatOfTheDistribution() {
        // Triangular from −1 by 0 to 1: half of it lies above 0; from −1 by 0 to 3: three quarters.
        assertThat(positive(new Estimate<>(-1.0, 0.0, 1.0))).isCloseTo(0.5, within(3 * Math.sqrt(0.25 / 20_000)));
        assertThat(positive(new Estimate<>(-1.0, 0.0, 3.0))).isCloseTo(0.75, within(3 * Math.sqrt(0.1875 / 20_000)));
        assertThat(positive(Estimate.exactly(0.0))).isZero();
        assertThat(positive(Estimate.exactly(0.1))).isEqualTo(1);
    }

    private static double positive(Estimate<Double> estimate) {
        return UncertainModel.of(List.of(new Input<>("x", estimate)), point -> point.at("x"))
                .simulate(3, 20_000)
                .positive()
                .share();
    }

    @Test
    void percentilesRiseAndStayWithinTheCorners() {
        for (long seed = 0; seed < 50; seed++) {
            Simulation simulation = course.simulate(seed, 400);
            double lowest = new Investment(1_500, 20, new Cliff(30), 0.004).netPresentValue(12);
            double highest = new Investment(1_000, 90, new Cliff(90), 0.004).netPresentValue(120);
            double before = lowest;
            for (int percent = 0; percent <= 100; percent += 5) {
                assertThat(simulation.percentile(percent)).isBetween(before, highest);
                before = simulation.percentile(percent);
            }
            assertThat(simulation.mean()).isBetween(simulation.percentile(0), simulation.percentile(100));
            assertThat(simulation.runs()).isEqualTo(400);
        }
    }

    @Test
    void percentilesAreThoseOfTheKnownDefinition() {
        // Hyndman and Fan, definition 7: of 1, 2, 3, 4 the quarter lies at 1.75.
        Simulation simulation = new Simulation(new double[] {4, 1, 3, 2});

        assertThat(simulation.percentile(25)).isEqualTo(1.75);
        assertThat(simulation.percentile(50)).isEqualTo(2.5);
        assertThat(simulation.percentile(0)).isEqualTo(1);
        assertThat(simulation.percentile(100)).isEqualTo(4);
        assertThat(simulation.positive()).isEqualTo(new Proportion(4, 4));
        assertThat(new Simulation(new double[] {-1, 0, 2}).positive()).isEqualTo(new Proportion(1, 3));
    }

    @Test
    void inputAddedAtTheEndLeavesTheDrawsOfTheOthersAsTheyWere() {
        UncertainModel<Part> fewer =
                UncertainModel.of(INPUTS.subList(0, 2), point -> point.at(Part.BENEFIT) - point.at(Part.COST));
        UncertainModel<Part> more = UncertainModel.of(INPUTS, point -> point.at(Part.BENEFIT) - point.at(Part.COST));

        assertThat(more.simulate(5, 100).ninetyPercent())
                .isEqualTo(fewer.simulate(5, 100).ninetyPercent());
    }

    @Test
    void tornadoPutsWhatMattersMostFirst() {
        List<Swing<Part>> tornado = course.tornado();

        assertThat(tornado).extracting(Swing::input).containsExactly(Part.BENEFIT, Part.STAY, Part.COST, Part.LIFE);
        assertThat(tornado).extracting(Swing::width).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        // A life of 30 to 90 months against a stay of 36: only below 36 it matters.
        Swing<Part> life = tornado.get(3);
        assertThat(life.atHigh()).isEqualTo(course.likely());
        assertThat(life.atLow()).isLessThan(life.atHigh());
        // Cost lowers the result.
        assertThat(tornado.get(2).atLow()).isGreaterThan(tornado.get(2).atHigh());
        assertThat(tornado.get(2).width()).isCloseTo(500, within(1e-9));
    }

    @Test
    void equalSwingsKeepTheOrderGiven() {
        Estimate<Double> same = new Estimate<>(0.0, 1.0, 2.0);
        UncertainModel<String> model = UncertainModel.of(
                List.of(new Input<>("b", same), new Input<>("a", same), new Input<>("c", same)),
                point -> point.at("a") + point.at("b") - point.at("c"));

        assertThat(model.tornado()).extracting(Swing::input).containsExactly("b", "a", "c");
    }

    @Test
    void impossibleModelsAreRefused() {
        Input<String> x = new Input<>("x", Estimate.exactly(1.0));

        assertThatThrownBy(() -> UncertainModel.of(List.of(x, x), point -> 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Input<>("x", Estimate.exactly(Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        UncertainModel.of(List.of(x), point -> point.at("y")).likely())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UncertainModel.of(List.of(x), point -> 1 / (point.at("x") - 1))
                        .likely())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> course.simulate(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> course.simulate(1, 5).percentile(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
