// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.leerwijzer.analysis.Formula.Bounds;

/**
 * The range of a formula over the box of its inputs, by branch and bound.
 *
 * <p>Over a box where the slope against an input has one sign, that input goes to the end where the result is largest.
 * What is left is halved along the input that matters most, the most promising box first, until no box can hold more
 * than was found.
 *
 * <p>Source: Moore, Kearfott and Cloud, <cite>Introduction to Interval Analysis</cite> (2009), chapters 5 and 6.
 */
final class RangeSearch {
    private static final double TOLERANCE = 1e-9;

    /** After so many boxes what is still open counts as possible, so that the range is rather too wide. */
    private static final int MOST_BOXES = 4_000;

    private final Formula formula;

    RangeSearch(Formula formula) {
        this.formula = formula;
    }

    /** A box of inputs and what the result is at most over it. */
    private record Candidate(List<Interval> box, double most, int widest) {}

    /** From the lowest to the highest result. */
    Interval range() {
        Interval whole = formula.value(formula.box());
        if (!Double.isFinite(whole.low()) || !Double.isFinite(whole.high())) {
            throw new ArithmeticException("a result is too large to count with");
        }
        double tolerance = TOLERANCE * whole.size();
        return new Interval(-highest(-1, tolerance), highest(1, tolerance));
    }

    /** The highest value of the formula times a sign. */
    private double highest(int sign, double tolerance) {
        PriorityQueue<Candidate> open =
                new PriorityQueue<>(Comparator.comparingDouble(Candidate::most).reversed());
        open.add(candidate(formula.box(), sign));
        double found = Double.NEGATIVE_INFINITY;
        for (int boxes = 1; !open.isEmpty(); boxes += 2) {
            Candidate best = open.remove();
            found = Math.max(found, middleOf(best.box(), sign));
            if (best.most() <= found + tolerance || boxes > MOST_BOXES) {
                return Math.max(found, best.most());
            }
            for (List<Interval> half : halves(best)) {
                open.add(candidate(half, sign));
            }
        }
        return found;
    }

    private double middleOf(List<Interval> box, int sign) {
        return sign
                * formula.value(box.stream()
                                .map(input -> Interval.exactly(input.middle()))
                                .toList())
                        .middle();
    }

    private Candidate candidate(List<Interval> box, int sign) {
        List<Interval> settled = box;
        Bounds bounds = formula.bounds(box);
        while (true) {
            List<Interval> next = settled(settled, bounds.slopes(), sign);
            if (next.equals(settled)) {
                break;
            }
            settled = next;
            bounds = formula.bounds(settled);
        }
        double byMeanValue = middleOf(settled, sign);
        double most = 0;
        int widest = 0;
        for (int input = 0; input < settled.size(); input++) {
            double width = settled.get(input).high() - settled.get(input).low();
            double influence = width == 0 ? 0 : bounds.slopes().get(input).size() * width;
            byMeanValue += influence / 2;
            if (influence > most) {
                most = influence;
                widest = input;
            }
        }
        double byArithmetic = sign > 0 ? bounds.value().high() : -bounds.value().low();
        return new Candidate(settled, Math.min(byArithmetic, byMeanValue), widest);
    }

    private static List<Interval> settled(List<Interval> box, List<Interval> slopes, int sign) {
        List<Interval> result = new ArrayList<>(box);
        for (int input = 0; input < box.size(); input++) {
            Interval bounds = box.get(input);
            Interval slope = slopes.get(input);
            if (slope.low() >= 0) {
                result.set(input, Interval.exactly(sign > 0 ? bounds.high() : bounds.low()));
            } else if (slope.high() <= 0) {
                result.set(input, Interval.exactly(sign > 0 ? bounds.low() : bounds.high()));
            }
        }
        return result;
    }

    private static List<List<Interval>> halves(Candidate candidate) {
        Interval whole = candidate.box().get(candidate.widest());
        List<Interval> lower = new ArrayList<>(candidate.box());
        lower.set(candidate.widest(), new Interval(whole.low(), whole.middle()));
        List<Interval> upper = new ArrayList<>(candidate.box());
        upper.set(candidate.widest(), new Interval(whole.middle(), whole.high()));
        return List.of(lower, upper);
    }
}
