// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.analysis.Simulation;
import nl.leerwijzer.analysis.UncertainModel;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.value.Estimate;

/**
 * How uncertain the net present value of a group is, by drawing all estimates at random many times over.
 *
 * @param ninetyPercent the 5th, 50th and 95th percentile of the net present value, in euros
 * @param positive the share of the draws in which it is above nothing
 * @param likely the net present value at the likely values, in euros
 * @param tornado what it is at both bounds of one estimate, the others at their likely value; of the estimates that have
 *     bounds, the one that moves it most first
 */
public record Uncertainty(
        Estimate<Double> ninetyPercent, double positive, double likely, List<Swing<CaseInput>> tornado) {
    /** How often all estimates are drawn. */
    public static final int DRAWS = 10_000;

    public Uncertainty {
        tornado = List.copyOf(tornado);
    }

    /** Draws the estimates of a group, all of which are known. */
    static Uncertainty of(GroupInput input, long seed, int draws) {
        List<UncertainModel.Input<CaseInput>> inputs = new ArrayList<>();
        input.estimates().forEach((each, estimate) -> inputs.add(new UncertainModel.Input<>(each, estimate.get())));
        double monthlyRate = TrainingCase.monthlyRate(input.discountRate().get());
        int heads = input.heads().get();
        UncertainModel<CaseInput> model = UncertainModel.of(
                inputs, values -> heads * input.trainingCase(values::at).netPresentValueAtMonthlyRate(monthlyRate));
        Simulation simulation = model.simulate(seed, draws);
        return new Uncertainty(
                simulation.ninetyPercent(),
                simulation.positive().share(),
                model.likely(),
                model.tornado().stream()
                        .filter(swing -> !input.estimate(swing.input()).get().isExact())
                        .toList());
    }
}
