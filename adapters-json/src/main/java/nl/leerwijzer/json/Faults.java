// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerwijzer.core.text.Text;

/** Collects what is wrong with a document: at most {@link SituationReader#MAX_FAULTS}, and how many more there are. */
final class Faults {
    private final SourceText source;
    private final List<Found> found = new ArrayList<>();
    private int count;

    Faults(SourceText source) {
        this.source = source;
    }

    private record Found(int offset, JsonFault fault) {}

    void add(JsonFault.Code code, Pointer pointer, int offset) {
        add(code, pointer, offset, JsonTexts.fault(code));
    }

    void add(JsonFault.Code code, Pointer pointer, int offset, Text message) {
        add(code, pointer, offset, message, List.of());
    }

    void add(JsonFault.Code code, Pointer pointer, int offset, Text message, List<String> nearest) {
        count++;
        if (found.size() < SituationReader.MAX_FAULTS) {
            Place place = source.place(offset);
            found.add(new Found(
                    offset, new JsonFault(code, pointer.toString(), place.line(), place.column(), message, nearest)));
        }
    }

    /** How many there are, listed or not. */
    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** In the order of the document; where there are more than are listed, the last one says how many. */
    List<JsonFault> list() {
        List<JsonFault> faults = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt(Found::offset))
                .map(Found::fault)
                .toList());
        if (count > faults.size()) {
            JsonFault last = faults.get(faults.size() - 1);
            faults.add(new JsonFault(
                    JsonFault.Code.MORE_FAULTS,
                    "",
                    last.line(),
                    last.column(),
                    JsonTexts.fault(JsonFault.Code.MORE_FAULTS).with("more", count - found.size()),
                    List.of()));
        }
        return List.copyOf(faults);
    }
}
