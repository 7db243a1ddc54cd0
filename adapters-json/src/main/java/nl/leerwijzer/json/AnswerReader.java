// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Role;
import tools.jackson.core.JsonToken;

/** Reads the answer to one fact: its value, or the value wrapped with what is known about it. */
final class AnswerReader {
    static final String VALUE = "value";
    static final String DOES_NOT_APPLY = "doesNotApply";
    static final String ORIGIN = "origin";
    static final String ROLE = "role";
    static final String DATE = "date";
    static final String LOW = "low";
    static final String LIKELY = "likely";
    static final String HIGH = "high";

    /** An object that has one of these fields is an answer rather than a namespace. */
    static final List<String> ANSWER_MARKS = List.of(VALUE, DOES_NOT_APPLY, LIKELY);

    private static final List<String> WRAPPING = List.of(VALUE, DOES_NOT_APPLY, ORIGIN, ROLE, DATE);
    private static final List<String> ESTIMATE = List.of(LOW, LIKELY, HIGH);
    private static final Map<String, Origin> ORIGINS = byId(Origin.values(), Origin::id);
    private static final Map<String, Role> ROLES = byId(Role.values(), Role::id);

    private final Walker walker;
    private final Cursor cursor;
    private final ListReader lists;

    AnswerReader(Walker walker, ListReader lists) {
        this.walker = walker;
        this.cursor = walker.cursor();
        this.lists = lists;
    }

    /** Reads the entries of a list. */
    interface ListReader {
        Optional<List<Entry>> read(Fact<?> list, Pointer pointer);
    }

    private static <E> Map<String, E> byId(E[] choices, Function<E, String> id) {
        Map<String, E> inOrder = new LinkedHashMap<>();
        for (E choice : choices) {
            inOrder.put(id.apply(choice), choice);
        }
        return Collections.unmodifiableMap(inOrder);
    }

    /** Reads an answer into its place; gives whether there was one that could be read. */
    <T> boolean read(Fact<T> fact, Pointer pointer, AnswerTarget target) {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return readObject(fact, pointer, target);
        }
        Optional<T> value = value(fact, pointer);
        value.ifPresent(read -> target.set(fact, read, Provenance.NONE));
        return value.isPresent();
    }

    /** What an object says about a fact, while it is being read. */
    private static final class Parts<T> {
        private final Set<String> names = new HashSet<>();
        private Optional<T> value = Optional.empty();
        private Provenance provenance = Provenance.NONE;

        /** How many of the forms that an answer can take are there: a value, "does not apply", an estimate's numbers. */
        int forms() {
            boolean estimate = ESTIMATE.stream().anyMatch(names::contains);
            return (names.contains(VALUE) ? 1 : 0) + (names.contains(DOES_NOT_APPLY) ? 1 : 0) + (estimate ? 1 : 0);
        }

        boolean isMixed() {
            boolean estimate = ESTIMATE.stream().anyMatch(names::contains);
            return forms() > 1 || (estimate && WRAPPING.stream().anyMatch(names::contains));
        }
    }

    private <T> boolean readObject(Fact<T> fact, Pointer pointer, AnswerTarget target) {
        int offset = cursor.offset();
        int faultsBefore = walker.faults().count();
        Parts<T> parts = new Parts<>();
        Optional<EstimateReader<?>> estimate = estimateReader(fact.kind());
        walker.members(pointer, fact.kind().expected(), (name, at) -> {
            if (estimate.isPresent() && ESTIMATE.contains(name)) {
                parts.names.add(name);
                estimate.get().read(name, pointer.child(name));
            } else if (WRAPPING.contains(name)) {
                parts.names.add(name);
                readPart(fact, name, pointer.child(name), parts);
            } else {
                walker.refuseName(
                        JsonFault.Code.UNKNOWN_FIELD, pointer, at, NearestNames.of(name, fields(estimate.isPresent())));
            }
        });
        if (parts.isMixed()) {
            walker.faults().add(JsonFault.Code.MIXED_ANSWER, pointer, offset);
        } else if (parts.forms() == 0) {
            // An unknown field may be the misspelt one: nothing is missing then for all we know.
            if (walker.faults().count() == faultsBefore) {
                walker.refuseMissing(pointer, offset, VALUE);
            }
        } else if (parts.names.contains(DOES_NOT_APPLY)) {
            if (walker.faults().count() == faultsBefore) {
                target.setNotApplicable(fact, parts.provenance);
                return true;
            }
        } else {
            Optional<T> value = parts.names.contains(VALUE) ? parts.value : estimated(fact, estimate, pointer, offset);
            value.ifPresent(read -> target.set(fact, read, parts.provenance));
            return value.isPresent();
        }
        return false;
    }

    private static List<String> fields(boolean estimable) {
        return estimable ? Stream.concat(WRAPPING.stream(), ESTIMATE.stream()).toList() : WRAPPING;
    }

    private <T> void readPart(Fact<T> fact, String name, Pointer pointer, Parts<T> parts) {
        Provenance known = parts.provenance;
        switch (name) {
            case VALUE -> parts.value = value(fact, pointer);
            case DOES_NOT_APPLY -> readNotApplicable(fact, pointer);
            case ORIGIN -> parts.provenance = new Provenance(oneOf(pointer, ORIGINS), known.role(), known.date());
            case ROLE -> parts.provenance = new Provenance(known.origin(), oneOf(pointer, ROLES), known.date());
            default ->
                parts.provenance = new Provenance(known.origin(), known.role(), scalar(new Kind.DateOf(), pointer));
        }
    }

    private void readNotApplicable(Fact<?> fact, Pointer pointer) {
        if (!cursor.at(JsonToken.VALUE_TRUE)) {
            walker.refuseType(pointer, JsonTexts.expected("true"));
        } else if (fact.whenNotApplicable().isEmpty()) {
            walker.faults().add(JsonFault.Code.ALWAYS_APPLIES, pointer, cursor.offset());
        }
    }

    /** Reads a value of the fact's kind that is not wrapped. */
    @SuppressWarnings("unchecked") // the kind of a fact says what type its values have
    private <T> Optional<T> value(Fact<T> fact, Pointer pointer) {
        Kind<T> kind = fact.kind();
        if (kind instanceof Kind.Entries) {
            return (Optional<T>) lists.read(fact, pointer);
        }
        if (kind instanceof Kind.ChoiceSet<?> set) {
            return (Optional<T>) choices(set, pointer);
        }
        if (kind instanceof Kind.EstimateOf && cursor.at(JsonToken.START_OBJECT)) {
            int offset = cursor.offset();
            Optional<EstimateReader<?>> estimate = estimateReader(kind);
            walker.members(pointer, kind.expected(), (name, at) -> {
                if (ESTIMATE.contains(name)) {
                    estimate.orElseThrow().read(name, pointer.child(name));
                } else {
                    walker.refuseName(JsonFault.Code.UNKNOWN_FIELD, pointer, at, NearestNames.of(name, ESTIMATE));
                }
            });
            return estimated(fact, estimate, pointer, offset);
        }
        return scalar(kind, pointer);
    }

    private <E extends Enum<E>> Optional<Set<E>> choices(Kind.ChoiceSet<E> kind, Pointer pointer) {
        int faultsBefore = walker.faults().count();
        Set<E> chosen = new LinkedHashSet<>();
        boolean array = walker.elements(pointer, kind.expected(), index -> {
            Pointer element = pointer.child(index);
            int offset = cursor.offset();
            scalar(kind.choice(), element).ifPresent(choice -> {
                if (!chosen.add(choice)) {
                    walker.faults().add(JsonFault.Code.DUPLICATE_CHOICE, element, offset);
                }
            });
        });
        return array && walker.faults().count() == faultsBefore ? Optional.of(chosen) : Optional.empty();
    }

    /** Reads true or false, a number or a text. */
    <T> Optional<T> scalar(Kind<T> kind, Pointer pointer) {
        int offset = cursor.offset();
        Reading<T> reading;
        if (cursor.atBoolean()) {
            reading = kind.readBoolean(cursor.at(JsonToken.VALUE_TRUE));
        } else if (cursor.atNumber()) {
            Optional<BigDecimal> number = walker.number(pointer);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            reading = kind.readNumber(number.get());
        } else if (cursor.at(JsonToken.VALUE_STRING)) {
            Optional<String> text = walker.text(pointer);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            reading = kind.readText(text.get());
            if (reading instanceof Reading.Refused<T> refused
                    && refused.fault() == Reading.Fault.UNKNOWN_CHOICE
                    && kind instanceof Kind.Choice<?> choice) {
                refuseChoice(pointer, offset, text.get(), choice.ids());
                return Optional.empty();
            }
        } else {
            walker.refuseType(pointer, kind.expected());
            return Optional.empty();
        }
        if (reading instanceof Reading.Refused<T> refused) {
            walker.refuse(code(refused.fault()), pointer, offset, refused.expected());
            return Optional.empty();
        }
        return Optional.of(((Reading.Read<T>) reading).value());
    }

    private <E> Optional<E> oneOf(Pointer pointer, Map<String, E> choices) {
        List<String> ids = List.copyOf(choices.keySet());
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            walker.refuseType(pointer, JsonTexts.expected("one-of").with("choices", JsonTexts.names(ids)));
            return Optional.empty();
        }
        int offset = cursor.offset();
        Optional<String> text = walker.text(pointer);
        Optional<E> choice = text.flatMap(id -> Optional.ofNullable(choices.get(id)));
        if (text.isPresent() && choice.isEmpty()) {
            refuseChoice(pointer, offset, text.get(), ids);
        }
        return choice;
    }

    private void refuseChoice(Pointer pointer, int offset, String given, List<String> ids) {
        List<String> nearest = NearestNames.of(given, ids);
        Text message = JsonTexts.fault(JsonFault.Code.UNKNOWN_CHOICE).with("choices", JsonTexts.names(ids));
        walker.faults()
                .add(JsonFault.Code.UNKNOWN_CHOICE, pointer, offset, JsonTexts.withNearest(message, nearest), nearest);
    }

    private static JsonFault.Code code(Reading.Fault fault) {
        return switch (fault) {
            case WRONG_TYPE -> JsonFault.Code.WRONG_TYPE;
            case OUT_OF_RANGE -> JsonFault.Code.OUT_OF_RANGE;
            case UNKNOWN_CHOICE -> JsonFault.Code.UNKNOWN_CHOICE;
            case MALFORMED -> JsonFault.Code.WRONG_FORM;
            case PERSONAL -> JsonFault.Code.PERSONAL;
        };
    }

    private Optional<EstimateReader<?>> estimateReader(Kind<?> kind) {
        return kind instanceof Kind.EstimateOf<?> estimate
                ? Optional.of(new EstimateReader<>(estimate.of()))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // there is an estimate reader only where the fact's values are estimates
    private static <T> Optional<T> estimated(
            Fact<T> fact, Optional<EstimateReader<?>> estimate, Pointer pointer, int offset) {
        return (Optional<T>) estimate.orElseThrow(() -> new IllegalStateException(fact + " is no estimate"))
                .value(pointer, offset);
    }

    /** Reads the three numbers of an estimate, in whatever order they stand. */
    private final class EstimateReader<N extends Comparable<? super N>> {
        private final Kind.Numeric<N> kind;
        private final Map<String, Optional<N>> numbers = new HashMap<>();

        EstimateReader(Kind.Numeric<N> kind) {
            this.kind = kind;
        }

        void read(String name, Pointer pointer) {
            numbers.put(name, scalar(kind, pointer));
        }

        Optional<Estimate<N>> value(Pointer pointer, int offset) {
            for (String name : ESTIMATE) {
                if (!numbers.containsKey(name)) {
                    walker.refuseMissing(pointer, offset, name);
                }
            }
            Optional<N> low = number(LOW);
            Optional<N> likely = number(LIKELY);
            Optional<N> high = number(HIGH);
            if (low.isEmpty() || likely.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            if (low.get().compareTo(likely.get()) > 0 || likely.get().compareTo(high.get()) > 0) {
                walker.faults().add(JsonFault.Code.ESTIMATE_ORDER, pointer, offset);
                return Optional.empty();
            }
            return Optional.of(new Estimate<>(low.get(), likely.get(), high.get()));
        }

        private Optional<N> number(String name) {
            return numbers.getOrDefault(name, Optional.empty());
        }
    }
}
