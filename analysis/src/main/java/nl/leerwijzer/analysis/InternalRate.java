// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Internal rate of return: the rate per period at which the net present value of a row of payments is nothing. There
 * may be none and there may be several, and then no single figure stands for the return.
 *
 * <p>Source: Ross, Westerfield and Jordan, <cite>Fundamentals of Corporate Finance</cite>, on the internal rate of
 * return and its problems. Rates are searched above −1 without an upper end, as zeros of the polynomial in the discount
 * factor; each is bracketed between two places where the present value has opposite signs.
 */
public sealed interface InternalRate {
    /**
     * No rate makes the payments worth nothing.
     *
     * @param reason why not
     */
    record None(Reason reason) implements InternalRate {}

    /**
     * Just one rate.
     *
     * @param rate as a fraction, above −1
     */
    record One(double rate) implements InternalRate {}

    /**
     * Several rates: none of them is <em>the</em> return. The net present value at one's own rate decides.
     *
     * @param rates at least two, as fractions above −1, rising
     */
    record Several(List<Double> rates) implements InternalRate {
        /** Keeps a copy. */
        public Several {
            rates = List.copyOf(rates);
        }
    }

    /** Why there is no internal rate. */
    enum Reason {
        /** All payments are nothing: every rate would do. */
        NO_PAYMENTS,
        /** Money only comes in. */
        NO_COST,
        /** Money only goes out. */
        NO_GAIN,
        /** Money goes both ways, but at every rate one way outweighs the other. */
        NEVER_IN_BALANCE
    }

    /**
     * The internal rate of these payments; the first falls today, each next one a period later.
     *
     * <p>Two rates that lie so close together that rounding hides the value between them count as one.
     *
     * @param flows positive amounts come in, negative ones go out; finite
     */
    static InternalRate of(double... flows) {
        if (!Arrays.stream(flows).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("payments are finite");
        }
        boolean gain = Arrays.stream(flows).anyMatch(flow -> flow > 0);
        boolean cost = Arrays.stream(flows).anyMatch(flow -> flow < 0);
        if (!gain || !cost) {
            return new None(gain ? Reason.NO_COST : cost ? Reason.NO_GAIN : Reason.NO_PAYMENTS);
        }
        List<Double> rates = PositiveRoots.of(flows).stream()
                .map(factor -> 1 / factor - 1)
                .sorted()
                .toList();
        return switch (rates.size()) {
            case 0 -> new None(Reason.NEVER_IN_BALANCE);
            case 1 -> new One(rates.get(0));
            default -> new Several(rates);
        };
    }
}
