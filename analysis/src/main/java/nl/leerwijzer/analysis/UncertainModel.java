// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nl.leerwijzer.core.value.Estimate;

/**
 * A formula and the estimates that go into it, to find out how uncertain its result is.
 *
 * <p>Each input is taken for triangular between its low and high value with its peak at the likely one, independent of
 * the others. That is a choice: three numbers are all that was asked of people, and of the distributions that need no
 * more the triangular one gives the ends more weight than PERT's, since people rather name bounds that are too narrow.
 *
 * <p>Source: Vose, <cite>Risk Analysis: A Quantitative Guide</cite>, on modelling expert opinion; for the generator and
 * the draws, see {@link Draws}.
 *
 * @param <K> what inputs are called: a type with {@code equals}, such as an enum
 */
public final class UncertainModel<K> {
    private final List<Input<K>> inputs;
    private final Map<K, Integer> indices = new HashMap<>();
    private final ToDoubleFunction<Point<K>> formula;

    private UncertainModel(List<Input<K>> inputs, ToDoubleFunction<Point<K>> formula) {
        this.inputs = List.copyOf(inputs);
        this.formula = formula;
        for (Input<K> input : inputs) {
            if (indices.put(input.key(), indices.size()) != null) {
                throw new IllegalArgumentException("an input stands in a model once");
            }
        }
    }

    /**
     * An estimate that goes into a formula.
     *
     * @param key what it is called
     * @param estimate finite numbers
     */
    public record Input<K>(K key, Estimate<Double> estimate) {
        /** Checks the numbers. */
        public Input {
            Objects.requireNonNull(key, "key");
            if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
                throw new IllegalArgumentException("an estimate in a model is finite");
            }
        }
    }

    /** One value for each input. */
    @FunctionalInterface
    public interface Point<K> {
        /**
         * The value of an input.
         *
         * @throws IllegalArgumentException when the model has no such input
         */
        double at(K key);
    }

    /**
     * What the result is at both bounds of one input, with all others at their likely value.
     *
     * @param input the input
     * @param atLow the result where the input is low
     * @param atHigh the result where the input is high; may be the lower one
     */
    public record Swing<K>(K input, double atLow, double atHigh) {
        /** The distance between both. */
        public double width() {
            return Math.abs(atHigh - atLow);
        }
    }

    /**
     * A formula with its inputs.
     *
     * @param inputs each with a name of its own; draws go by their order, so that an input added at the end leaves those
     *     of the others as they were
     * @param formula asks for its inputs by name and gives a number wherever they lie within their bounds; always the
     *     same for the same inputs
     */
    public static <K> UncertainModel<K> of(List<Input<K>> inputs, ToDoubleFunction<Point<K>> formula) {
        return new UncertainModel<>(inputs, formula);
    }

    /** The result where all inputs have their likely value. */
    public double likely() {
        return result(likelyValues());
    }

    /**
     * The results of so many runs, each with a value drawn for each input; the same seed gives the same results on every
     * machine.
     *
     * @param runs at least 1, such as 10,000
     */
    public Simulation simulate(long seed, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("a simulation runs at least once");
        }
        Draws seeds = Draws.from(seed);
        List<Draws> draws =
                inputs.stream().map(input -> Draws.from(seeds.bits())).toList();
        double[] results = new double[runs];
        double[] values = new double[inputs.size()];
        for (int run = 0; run < runs; run++) {
            for (int input = 0; input < values.length; input++) {
                values[input] = draws.get(input).triangular(inputs.get(input).estimate());
            }
            results[run] = result(values);
        }
        return new Simulation(results);
    }

    /**
     * One input at a time between its bounds, the one that moves the result most first; of equal ones the one given
     * first. A result that turns on the way between the bounds is not seen.
     *
     * <p>Source: the tornado diagram, as in Clemen and Reilly, <cite>Making Hard Decisions</cite>.
     */
    public List<Swing<K>> tornado() {
        List<Swing<K>> swings = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            Input<K> input = inputs.get(index);
            double[] values = likelyValues();
            values[index] = input.estimate().low();
            double atLow = result(values);
            values[index] = input.estimate().high();
            swings.add(new Swing<>(input.key(), atLow, result(values)));
        }
        swings.sort(
                Comparator.comparingDouble((Swing<K> swing) -> swing.width()).reversed());
        return List.copyOf(swings);
    }

    private double[] likelyValues() {
        return inputs.stream().mapToDouble(input -> input.estimate().likely()).toArray();
    }

    private double result(double[] values) {
        double result = formula.applyAsDouble(key -> {
            Integer index = indices.get(key);
            if (index == null) {
                throw new IllegalArgumentException("a formula asks for inputs of its model only");
            }
            return values[index];
        });
        if (!Double.isFinite(result)) {
            throw new ArithmeticException("a formula gives a finite number wherever its inputs lie");
        }
        return result;
    }
}
