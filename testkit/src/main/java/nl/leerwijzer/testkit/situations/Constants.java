// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Condition.Quantifier;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading.Read;

/**
 * The constants with which conditions cut facts into regions: the answers at and beside each of them, and those that a
 * condition wants.
 */
final class Constants {
    private final Map<FactId, List<Object>> beside = new HashMap<>();
    private final Map<FactId, List<Object>> wanted = new HashMap<>();
    private final Map<FactId, List<Integer>> sizes = new HashMap<>();

    private Constants() {}

    static Constants of(Collection<? extends Condition> conditions) {
        Constants constants = new Constants();
        conditions.forEach(condition -> constants.collect(condition, true));
        return constants;
    }

    /** Answers at and right beside the constants; for a set of choices, the choices. */
    List<Object> beside(Fact<?> fact) {
        return beside.getOrDefault(fact.id(), List.of());
    }

    /** Answers that some condition on the fact wants; for a set of choices, the choices. */
    List<Object> wanted(Fact<?> fact) {
        return wanted.getOrDefault(fact.id(), List.of());
    }

    /** How many entries make a difference to a condition on the list. */
    List<Integer> sizes(Fact<?> list) {
        return sizes.getOrDefault(list.id(), List.of());
    }

    private void collect(Condition condition, boolean holds) {
        if (condition instanceof Atom atom) {
            collect(atom, holds);
        } else if (condition instanceof Quantified quantified) {
            if (quantified.quantifier() instanceof Quantifier.AtLeast atLeast) {
                sizes.computeIfAbsent(quantified.list().id(), id -> new ArrayList<>())
                        .addAll(List.of(Math.max(0, atLeast.count() - 1), atLeast.count(), atLeast.count() + 1));
            }
            collect(quantified.each(), holds);
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), !holds);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> collect(each, holds));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> collect(each, holds));
        } else if (condition instanceof Condition.Counted counted) {
            counted.conditions().forEach(each -> collect(each, holds));
        }
    }

    private void collect(Atom atom, boolean holds) {
        Fact<?> fact = atom.fact();
        if (atom.test() instanceof Test.OneOf oneOf) {
            oneOf.values().forEach(value -> around(fact, value).forEach(each -> add(beside, fact, each)));
            if (holds) {
                oneOf.values().forEach(value -> add(wanted, fact, value));
            } else if (fact.kind() instanceof Kind.YesNo) {
                oneOf.values().forEach(value -> add(wanted, fact, value.equals(false)));
            }
        } else if (atom.test() instanceof Test.Contains contains) {
            add(beside, fact, contains.choice());
            if (holds) {
                add(wanted, fact, contains.choice());
            }
        } else if (atom.test() instanceof Test.AtLeast atLeast) {
            collectBound(fact, atLeast.bound(), holds ? 1 : -1, holds);
        } else if (atom.test() instanceof Test.AtMost atMost) {
            collectBound(fact, atMost.bound(), holds ? -1 : 1, holds);
        }
    }

    private void collectBound(Fact<?> fact, Object bound, int direction, boolean included) {
        around(fact, bound).forEach(each -> add(beside, fact, each));
        if (included) {
            add(wanted, fact, bound);
        }
        step(fact.kind(), bound, direction).forEach(each -> add(wanted, fact, each));
        step(fact.kind(), bound, 10 * direction).forEach(each -> add(wanted, fact, each));
    }

    private static Stream<Object> around(Fact<?> fact, Object value) {
        return Stream.of(step(fact.kind(), value, -1), Stream.of(value), step(fact.kind(), value, 1))
                .flatMap(each -> each);
    }

    /** The answer so many of the smallest steps away, where there is one. */
    private static Stream<Object> step(Kind<?> kind, Object value, int steps) {
        if (kind instanceof Kind.Numeric<?> numeric) {
            return stepNumber(numeric, value, steps);
        }
        return kind instanceof Kind.DateOf dates
                        && value instanceof LocalDate date
                        && dates.check(date.plusDays(steps)) instanceof Read<LocalDate> read
                ? Stream.of(read.value())
                : Stream.empty();
    }

    @SuppressWarnings("unchecked") // a condition compares a fact with values of its own type only
    private static <N extends Comparable<? super N>> Stream<Object> stepNumber(
            Kind.Numeric<N> kind, Object value, int steps) {
        BigDecimal step = kind.isWhole() ? BigDecimal.ONE : new BigDecimal("0.01");
        BigDecimal number = kind.number((N) value).add(step.multiply(BigDecimal.valueOf(steps)));
        return kind.readNumber(number) instanceof Read<N> read ? Stream.of(read.value()) : Stream.empty();
    }

    private static void add(Map<FactId, List<Object>> values, Fact<?> fact, Object value) {
        values.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(value);
    }
}
