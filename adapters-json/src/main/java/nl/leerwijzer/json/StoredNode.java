// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A value of a document that was written earlier, with its place.
 *
 * @param pointer where it stands
 * @param offset where it begins
 * @param value its members, its elements, a text, a number or a truth value
 */
record StoredNode(Pointer pointer, int offset, Object value) {
    /** Reads the value that begins at the cursor; what cannot be read is noted as a fault and is empty. */
    static Optional<StoredNode> read(Walker walker, Pointer pointer) {
        Cursor cursor = walker.cursor();
        int offset = cursor.offset();
        if (cursor.at(JsonToken.START_OBJECT)) {
            Map<String, StoredNode> members = new LinkedHashMap<>();
            walker.members(
                    pointer,
                    JsonTexts.expected("stored.object"),
                    (name, at) -> read(walker, pointer.child(name)).ifPresent(node -> members.put(name, node)));
            return Optional.of(new StoredNode(pointer, offset, Collections.unmodifiableMap(members)));
        }
        if (cursor.at(JsonToken.START_ARRAY)) {
            List<StoredNode> elements = new ArrayList<>();
            walker.elements(
                    pointer,
                    JsonTexts.expected("stored.array"),
                    index -> read(walker, pointer.child(index)).ifPresent(elements::add));
            return Optional.of(new StoredNode(pointer, offset, List.copyOf(elements)));
        }
        if (cursor.at(JsonToken.VALUE_STRING)) {
            return walker.text(pointer).map(text -> new StoredNode(pointer, offset, text));
        }
        if (cursor.atNumber()) {
            return walker.number(pointer).map(number -> new StoredNode(pointer, offset, number));
        }
        if (cursor.atBoolean()) {
            return Optional.of(new StoredNode(pointer, offset, cursor.at(JsonToken.VALUE_TRUE)));
        }
        walker.refuseType(pointer, JsonTexts.expected("stored.text"));
        return Optional.empty();
    }

    /** The member of this name, if this is an object that has it. */
    Optional<StoredNode> find(String name) {
        return value instanceof Map<?, ?> members && members.get(name) instanceof StoredNode node
                ? Optional.of(node)
                : Optional.empty();
    }

    /** The elements, of something that is an array. */
    List<StoredNode> elements() {
        List<StoredNode> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> elements.add((StoredNode) element));
        }
        return elements;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    boolean isArray() {
        return value instanceof List<?>;
    }

    /** What it says, if it is of this type. */
    <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** A plain value in the one form that equal values share; empty for objects and arrays. */
    String plain() {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return isObject() || isArray() ? "" : value.toString();
    }
}
