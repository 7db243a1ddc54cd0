// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import tools.jackson.core.JsonToken;

/**
 * Walks through the objects and arrays of a document and reads its plain values, noting whatever is wrong with them. Each
 * method is called at the first token of a value and leaves the cursor at its last.
 */
final class Walker {
    private final Cursor cursor;
    private final Faults faults;
    private Pointer here = Pointer.ROOT;

    Walker(Cursor cursor, Faults faults) {
        this.cursor = cursor;
        this.faults = faults;
    }

    /** Reads a member, at the first token of its value. */
    interface MemberReader {
        void read(String name, int offset);
    }

    /** Reads an element, at its first token. */
    interface ElementReader {
        void read(int index);
    }

    Cursor cursor() {
        return cursor;
    }

    Faults faults() {
        return faults;
    }

    /** The innermost object or array that is being read. */
    Pointer here() {
        return here;
    }

    /** Reads each member of an object once; refuses anything else than an object. */
    void members(Pointer pointer, Text expected, MemberReader member) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            refuseType(pointer, expected);
            return;
        }
        Pointer outer = here;
        here = pointer;
        Set<String> seen = new HashSet<>();
        while (cursor.next() == JsonToken.PROPERTY_NAME) {
            String name = cursor.text();
            int offset = cursor.offset();
            cursor.next();
            if (seen.add(name)) {
                member.read(name, offset);
            } else {
                faults.add(JsonFault.Code.DUPLICATE_NAME, pointer, offset);
                cursor.skip();
            }
        }
        here = outer;
    }

    /** Reads the elements of an array; refuses anything else than an array. Gives whether it was one. */
    boolean elements(Pointer pointer, Text expected, ElementReader element) {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            refuseType(pointer, expected);
            return false;
        }
        Pointer outer = here;
        here = pointer;
        for (int index = 0; cursor.next() != JsonToken.END_ARRAY; index++) {
            element.read(index);
        }
        here = outer;
        return true;
    }

    /** The number that stands here, if it is not too long to be one that anybody means. */
    Optional<BigDecimal> number(Pointer pointer) {
        String digits = cursor.text();
        if (digits.length() <= SituationReader.MAX_NUMBER) {
            try {
                return Optional.of(new BigDecimal(digits));
            } catch (NumberFormatException e) {
                // The grammar was checked, so this is an exponent beyond what a number can hold: refused below.
            }
        }
        faults.add(
                JsonFault.Code.NUMBER_TOO_LONG,
                pointer,
                cursor.offset(),
                JsonTexts.fault(JsonFault.Code.NUMBER_TOO_LONG).with("max", SituationReader.MAX_NUMBER));
        return Optional.empty();
    }

    /** The text that stands here, if it is one that anybody means. */
    Optional<String> text(Pointer pointer) {
        String text = cursor.text();
        if (text.length() > SituationReader.MAX_TEXT) {
            faults.add(
                    JsonFault.Code.TEXT_TOO_LONG,
                    pointer,
                    cursor.offset(),
                    JsonTexts.fault(JsonFault.Code.TEXT_TOO_LONG).with("max", SituationReader.MAX_TEXT));
            return Optional.empty();
        }
        if (SourceText.hasLoneSurrogate(text)) {
            faults.add(JsonFault.Code.LONE_SURROGATE, pointer, cursor.offset());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Refuses what stands here because it is of another type, and skips it. */
    void refuseType(Pointer pointer, Text expected) {
        JsonFault.Code code = cursor.at(JsonToken.VALUE_NULL) ? JsonFault.Code.NULL_VALUE : JsonFault.Code.WRONG_TYPE;
        refuse(code, pointer, cursor.offset(), expected);
        cursor.skip();
    }

    /** Refuses a value, saying what was expected. */
    void refuse(JsonFault.Code code, Pointer pointer, int offset, Text expected) {
        faults.add(code, pointer, offset, JsonTexts.fault(code).with("expected", expected));
    }

    /** Says that a field is missing in the object that begins at this offset. */
    void refuseMissing(Pointer pointer, int offset, String field) {
        faults.add(
                JsonFault.Code.MISSING_FIELD,
                pointer,
                offset,
                JsonTexts.fault(JsonFault.Code.MISSING_FIELD).with("field", new Name(field)));
    }

    /** Refuses a name that stands at an offset of this object, and skips its value. */
    void refuseName(JsonFault.Code code, Pointer pointer, int offset, List<String> nearest) {
        faults.add(code, pointer, offset, JsonTexts.fault(code, nearest), nearest);
        cursor.skip();
    }
}
