// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.List;
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
}
