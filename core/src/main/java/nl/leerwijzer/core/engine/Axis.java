// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;

/**
 * The line on which the answers to an ordered fact lie.
 *
 * <p>Whole numbers, periods, dates and money go by steps. Percentages and decimals count as dense: their finest step, a
 * billionth, is below what conditions are about.
 *
 * @param next the answer that follows another one; empty where answers are dense
 */
record Axis(Comparable<Object> min, Comparable<Object> max, Optional<UnaryOperator<Object>> next) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    static Axis of(Kind<?> kind) {
        if (kind instanceof Kind.Numeric<?> numeric) {
            return new Axis(comparable(numeric.min()), comparable(numeric.max()), next(numeric));
        }
        return new Axis(
                comparable(Kind.DateOf.MIN),
                comparable(Kind.DateOf.MAX),
                Optional.of(date -> ((LocalDate) date).plusDays(1)));
    }

    private static Optional<UnaryOperator<Object>> next(Kind.Numeric<?> kind) {
        if (kind instanceof Kind.WholeNumber) {
            return Optional.of(number -> (Integer) number + 1);
        }
        if (kind instanceof Kind.Span) {
            return Optional.of(period -> new Period(((Period) period).amount() + 1, ((Period) period).unit()));
        }
        if (kind instanceof Kind.Amount) {
            return Optional.of(money -> new Money(((Money) money).euros().add(CENT)));
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // answers to one fact are compared with each other only
    static Comparable<Object> comparable(Object answer) {
        return (Comparable<Object>) answer;
    }
}
