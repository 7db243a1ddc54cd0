// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Entry;

/** Reads a list entry by entry, with the position of each. */
@FunctionalInterface
public interface Numbered<T> {
    /** What becomes of one entry at this position, counted from 1. */
    T read(int position, Entry entry);

    /** What becomes of all of them, in their order. */
    static <T> List<T> of(List<Entry> entries, Numbered<T> reader) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(position -> reader.read(position, entries.get(position - 1)))
                .toList();
    }
}
