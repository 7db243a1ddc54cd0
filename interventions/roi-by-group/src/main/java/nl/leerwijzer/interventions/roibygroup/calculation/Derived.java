// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerwijzer.core.fact.FactRef;

/**
 * A value, or why there is none: for want of facts, or because it does not exist here, whatever else becomes known.
 *
 * @param <T> the type of the value
 */
public sealed interface Derived<T> {
    /** A value. */
    record Known<T>(T value) implements Derived<T> {}

    /** No value, for want of these facts, in the order in which a result needs them. */
    record Missing<T>(Set<FactRef> facts) implements Derived<T> {
        public Missing {
            facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
        }
    }

    /** No value, for a reason that more facts do not take away. */
    record Impossible<T>(Reason reason) implements Derived<T> {}

    /** Why a value does not exist. */
    enum Reason {
        /** There is no group at all. */
        NO_GROUPS,
        /** The cost is nothing, or may be, and nothing can be divided by it. */
        NO_COST,
        /** The benefit is nothing, or may be, and nothing can be divided by it. */
        NO_BENEFIT,
        /** People may leave before there is a month to count. */
        NO_HORIZON,
        /** An hour may cost nothing, so that money says nothing about time. */
        NO_HOURLY_COST,
        /** The benefit never adds up to the cost. */
        NEVER_EARNED_BACK,
        /** At the unfavourable end of the estimates the benefit never adds up to the cost. */
        NOT_ALWAYS_EARNED_BACK,
        /** What was learned is out of date before the cost is earned back, however long people stay. */
        OUTLIVES_KNOWLEDGE,
        /** All estimates are single numbers, so that nothing can be said of how uncertain the result is. */
        NO_RANGE,
        /** There is no rate at which what comes in outweighs the cost: nothing comes in. */
        NO_RATE,
        /** There are several rates at which the payments are worth nothing, and none of them is the return. */
        SEVERAL_RATES,
        /** More people took part than the group has. */
        COUNTED_TWICE,
        /** The group is so small that its share would tell about persons. */
        TOO_FEW_PEOPLE,
        /** The group is counted together with others, so that nothing is told about persons. */
        COUNTED_TOGETHER,
        /** There is no other group to compare with. */
        NOTHING_TO_COMPARE;

        /** The reason in lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static <T> Derived<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Derived<T> impossible(Reason reason) {
        return new Impossible<>(reason);
    }

    /** The answer to a fact, or the fact as what is missing. */
    static <T> Derived<T> answer(Optional<T> answer, FactRef fact) {
        return answer.<Derived<T>>map(Known::new).orElseGet(() -> new Missing<>(Set.of(fact)));
    }

    /**
     * A result that needs these inputs. While some are missing, so is the result, for want of all their facts together.
     *
     * @param result asked only when every input is known
     */
    static <T> Derived<T> from(Collection<? extends Derived<?>> inputs, Supplier<Derived<T>> result) {
        Set<FactRef> missing = new LinkedHashSet<>();
        for (Derived<?> input : inputs) {
            if (input instanceof Missing<?> lacking) {
                missing.addAll(lacking.facts());
            }
        }
        if (!missing.isEmpty()) {
            return new Missing<>(missing);
        }
        for (Derived<?> input : inputs) {
            if (input instanceof Impossible<?> nothing) {
                return new Impossible<>(nothing.reason());
            }
        }
        return result.get();
    }

    /** The value turned into another one. */
    default <R> Derived<R> map(Function<? super T, ? extends R> change) {
        return from(List.of(this), () -> new Known<>(change.apply(get())));
    }

    /** The value, if there is one. */
    default Optional<T> find() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException when there is none
     */
    default T get() {
        return find().orElseThrow();
    }
}
