// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerwijzer.analysis.UncertainModel;
import nl.leerwijzer.analysis.UncertainModel.Input;
import nl.leerwijzer.analysis.UncertainModel.Point;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Range;

/**
 * The total of a budget as a formula of what it depends on, to see what makes it large or small.
 *
 * <p>Where the others stand still, an estimate stands at its likely value. A range has none: there it is the middle, for
 * this ranking only. What is not known because it does not matter, such as the hours of courses that nobody pays, is
 * nothing.
 */
final class CostModel {
    private final Answers answers;
    private final double ambassadors;
    private final Map<CostDriver, Estimate<Double>> inputs = new EnumMap<>(CostDriver.class);

    CostModel(Answers answers) {
        this.answers = answers;
        this.ambassadors = answers.find(AmbassadorFacts.AMBASSADORS)
                .map(Integer::doubleValue)
                .orElse(0.0);
    }

    CostModel with(CostDriver driver, Bounds range) {
        range.range().ifPresent(known -> inputs.put(driver, aroundTheMiddle(known)));
        return this;
    }

    <T extends Comparable<? super T>> CostModel with(
            CostDriver driver, Fact<Estimate<T>> fact, Function<? super T, BigDecimal> number) {
        answers.find(fact)
                .ifPresent(estimate -> inputs.put(
                        driver,
                        new Estimate<>(
                                number.apply(estimate.low()).doubleValue(),
                                number.apply(estimate.likely()).doubleValue(),
                                number.apply(estimate.high()).doubleValue())));
        return this;
    }

    /** What moves the total, each on its own, the one that moves it most first. */
    List<Swing<CostDriver>> drivers() {
        List<Input<CostDriver>> given = new ArrayList<>();
        inputs.forEach((driver, estimate) -> given.add(new Input<>(driver, estimate)));
        return UncertainModel.of(given, this::total).tornado().stream()
                .filter(swing -> swing.width() > 0)
                .toList();
    }

    private double total(Point<CostDriver> point) {
        double hours = ambassadors * at(point, CostDriver.WEEKLY_HOURS) * at(point, CostDriver.WORKING_WEEKS);
        double courseHours = at(point, CostDriver.PAID_SHARE) * at(point, CostDriver.COURSE_HOURS);
        double hourlyCost = at(point, CostDriver.HOURLY_COST);
        return hours * hourlyCost
                + at(point, CostDriver.TRAINING_AND_GUIDANCE)
                + at(point, CostDriver.LEARNERS) * (at(point, CostDriver.COURSE_FEE) + courseHours * hourlyCost);
    }

    private double at(Point<CostDriver> point, CostDriver driver) {
        return Optional.ofNullable(inputs.get(driver))
                .map(known -> point.at(driver))
                .orElse(0.0);
    }

    private static Estimate<Double> aroundTheMiddle(Range<BigDecimal> range) {
        double low = range.low().doubleValue();
        double high = range.high().doubleValue();
        return new Estimate<>(low, low + (high - low) / 2, high);
    }
}
