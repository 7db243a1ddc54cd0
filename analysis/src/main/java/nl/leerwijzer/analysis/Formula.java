// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.analysis.UncertainValue.Kind;

/** An uncertain value as the row of steps that makes it: every step once, after the steps that it needs. */
final class Formula {
    /** A step, by the indices of its operands; those of an input mean nothing. */
    private record Step(UncertainValue value, int left, int right) {}

    /** Bounds of the result, and of its slope against each input. */
    record Bounds(Interval value, List<Interval> slopes) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Integer> inputs = new ArrayList<>();

    Formula(UncertainValue result) {
        add(result, new IdentityHashMap<>());
    }

    private int add(UncertainValue value, Map<UncertainValue, Integer> known) {
        Integer index = known.get(value);
        if (index != null) {
            return index;
        }
        int left = value.operands().map(pair -> add(pair.left(), known)).orElse(0);
        int right = value.operands().map(pair -> add(pair.right(), known)).orElse(0);
        int added = steps.size();
        steps.add(new Step(value, left, right));
        if (value.kind() == Kind.INPUT && !value.bounds().isExact()) {
            inputs.add(added);
        }
        known.put(value, added);
        return added;
    }

    /** The bounds of the inputs that are not exact, in the order in which all boxes give them. */
    List<Interval> box() {
        return inputs.stream().map(input -> steps.get(input).value().bounds()).toList();
    }

    /** The result where all inputs have their likely value. */
    double likely() {
        List<Interval> box = inputs.stream()
                .map(input -> Interval.exactly(steps.get(input).value().likely()))
                .toList();
        return result(values(box)).middle();
    }

    /** Bounds of the result over a box, step by step. */
    Interval value(List<Interval> box) {
        return result(values(box));
    }

    /** Bounds of the result and of its slopes over a box, step by step. */
    Bounds bounds(List<Interval> box) {
        List<Interval> values = values(box);
        List<Interval> slopes =
                inputs.stream().map(input -> slope(input, values)).toList();
        return new Bounds(result(values), slopes);
    }

    private static Interval result(List<Interval> steps) {
        return steps.get(steps.size() - 1);
    }

    private List<Interval> values(List<Interval> box) {
        List<Interval> values = new ArrayList<>(steps.size());
        int input = 0;
        for (Step step : steps) {
            UncertainValue value = step.value();
            if (value.kind() != Kind.INPUT) {
                values.add(value(step, values.get(step.left()), values.get(step.right())));
            } else if (value.bounds().isExact()) {
                values.add(value.bounds());
            } else {
                values.add(box.get(input));
                input++;
            }
        }
        return values;
    }

    private static Interval value(Step step, Interval left, Interval right) {
        return switch (step.value().kind()) {
            case INPUT -> throw new AssertionError("an input has no operands");
            case SUM -> left.plus(right);
            case DIFFERENCE -> left.minus(right);
            case PRODUCT -> left.times(right);
            case QUOTIENT -> left.over(right.within(step.value().bounds()));
            case SMALLER -> left.smaller(right);
            case LARGER -> left.larger(right);
        };
    }

    /** Bounds of the slope against one input: each step by the rule of differentiation for it. */
    private Interval slope(int input, List<Interval> values) {
        List<Interval> slopes = new ArrayList<>(steps.size());
        for (Step step : steps) {
            slopes.add(
                    step.value().kind() == Kind.INPUT
                            ? Interval.exactly(slopes.size() == input ? 1 : 0)
                            : slope(step, values, slopes));
        }
        return result(slopes);
    }

    private static Interval slope(Step step, List<Interval> values, List<Interval> slopes) {
        Interval left = values.get(step.left());
        Interval right = values.get(step.right());
        Interval ofLeft = slopes.get(step.left());
        Interval ofRight = slopes.get(step.right());
        return switch (step.value().kind()) {
            case INPUT -> throw new AssertionError("an input has no operands");
            case SUM -> ofLeft.plus(ofRight);
            case DIFFERENCE -> ofLeft.minus(ofRight);
            case PRODUCT -> ofLeft.times(right).plus(left.times(ofRight));
            case QUOTIENT -> {
                Interval divisor = right.within(step.value().bounds());
                yield ofLeft.times(divisor).minus(left.times(ofRight)).over(divisor.times(divisor));
            }
            case SMALLER -> chosen(left, ofLeft, right, ofRight);
            case LARGER -> chosen(right, ofLeft, left, ofRight);
        };
    }

    /** The slope of the one that is lower everywhere, or else of either. */
    private static Interval chosen(Interval one, Interval slopeOfOne, Interval other, Interval slopeOfOther) {
        if (one.high() < other.low()) {
            return slopeOfOne;
        }
        return other.high() < one.low() ? slopeOfOther : slopeOfOne.hull(slopeOfOther);
    }
}
