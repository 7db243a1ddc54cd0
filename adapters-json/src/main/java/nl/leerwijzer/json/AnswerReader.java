// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.text.Text;
import tools.jackson.core.JsonToken;

/** Reads the answer to one fact: its value, or an object that says more about it. */
final class AnswerReader {
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

    Walker walker() {
        return walker;
    }

    /** Reads an answer into its place; gives whether there was one that could be read. */
    <T> boolean read(Fact<T> fact, Pointer pointer, AnswerTarget target) {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return new AnswerObject<>(this, fact).read(pointer, target);
        }
        Optional<T> value = value(fact, pointer);
        value.ifPresent(read -> target.set(fact, read, Provenance.NONE));
        return value.isPresent();
    }

    /** Reads a value of the fact's kind, by itself. */
    @SuppressWarnings("unchecked") // the kind of a fact says what type its values have
    <T> Optional<T> value(Fact<T> fact, Pointer pointer) {
        Kind<T> kind = fact.kind();
        if (kind instanceof Kind.Entries) {
            return (Optional<T>) lists.read(fact, pointer);
        }
        if (kind instanceof Kind.ChoiceSet<?> set) {
            return (Optional<T>) choices(set, pointer);
        }
        if (kind instanceof Kind.EstimateOf<?> estimate && cursor.at(JsonToken.START_OBJECT)) {
            return (Optional<T>) new EstimateReader<>(this, estimate).read(pointer);
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
        if (cursor.atBoolean()) {
            return accepted(kind.readBoolean(cursor.at(JsonToken.VALUE_TRUE)), pointer, offset);
        }
        if (cursor.atNumber()) {
            Optional<BigDecimal> number = walker.number(pointer);
            return number.flatMap(read -> accepted(kind.readNumber(read), pointer, offset));
        }
        if (cursor.at(JsonToken.VALUE_STRING)) {
            Optional<String> text = walker.text(pointer);
            return kind instanceof Kind.Choice<?> choice
                    ? text.flatMap(read -> chosen(kind.readText(read), pointer, offset, read, choice.ids()))
                    : text.flatMap(read -> accepted(kind.readText(read), pointer, offset));
        }
        walker.refuseType(pointer, kind.expected());
        return Optional.empty();
    }

    private <T> Optional<T> accepted(Reading<T> reading, Pointer pointer, int offset) {
        if (reading instanceof Reading.Read<T> read) {
            return Optional.of(read.value());
        }
        Reading.Refused<T> refused = (Reading.Refused<T>) reading;
        walker.refuse(code(refused.fault()), pointer, offset, refused.expected());
        return Optional.empty();
    }

    private <T> Optional<T> chosen(Reading<T> reading, Pointer pointer, int offset, String given, List<String> ids) {
        if (reading instanceof Reading.Read<T> read) {
            return Optional.of(read.value());
        }
        refuseChoice(pointer, offset, given, ids);
        return Optional.empty();
    }

    /** Refuses a text that is none of the choices. */
    void refuseChoice(Pointer pointer, int offset, String given, List<String> ids) {
        List<String> nearest = NearestNames.of(given, ids);
        Text message = JsonTexts.fault(JsonFault.Code.UNKNOWN_CHOICE).with("choices", JsonTexts.names(ids));
        walker.faults()
                .add(JsonFault.Code.UNKNOWN_CHOICE, pointer, offset, JsonTexts.withNearest(message, nearest), nearest);
    }

    /** Choices by the ids that stand for them, in their own order. */
    static <E> Map<String, E> byId(E[] choices, Function<E, String> id) {
        Map<String, E> inOrder = new LinkedHashMap<>();
        for (E choice : choices) {
            inOrder.put(id.apply(choice), choice);
        }
        return Collections.unmodifiableMap(inOrder);
    }

    /** Reads the id of a choice. */
    <E> Optional<E> oneOf(Pointer pointer, Map<String, E> choices) {
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

    private static JsonFault.Code code(Reading.Fault fault) {
        return switch (fault) {
            case WRONG_TYPE -> JsonFault.Code.WRONG_TYPE;
            case OUT_OF_RANGE -> JsonFault.Code.OUT_OF_RANGE;
            case UNKNOWN_CHOICE -> JsonFault.Code.UNKNOWN_CHOICE;
            case MALFORMED -> JsonFault.Code.WRONG_FORM;
            case PERSONAL -> JsonFault.Code.PERSONAL;
        };
    }
}
