// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.leerwijzer.core.text.Text;

/**
 * What came of reading a value: the value, or why it was refused.
 *
 * @param <T> the type of the value
 */
public sealed interface Reading<T> permits Reading.Read, Reading.Refused {
    /** The value that was read. */
    record Read<T>(T value) implements Reading<T> {
        public Read {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A refusal. It never holds what was given.
     *
     * @param fault what is wrong
     * @param expected what would have been right
     */
    record Refused<T>(Fault fault, Text expected) implements Reading<T> {}

    /** What can be wrong with one value. The ids are stable. */
    enum Fault {
        /** Another type of value was expected, such as a number instead of a text. */
        WRONG_TYPE,
        /** The number, date or size lies outside what the fact allows. */
        OUT_OF_RANGE,
        /** The text is none of the choices. */
        UNKNOWN_CHOICE,
        /** The text has not the form that the fact asks for. */
        MALFORMED,
        /** The text looks like an e-mail address, a phone number or a citizen number. */
        PERSONAL;

        /** The fault in lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same refusal, or the value turned into another one. */
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Read<T> read) {
            return new Read<>(change.apply(read.value()));
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.fault(), refused.expected());
    }
}
