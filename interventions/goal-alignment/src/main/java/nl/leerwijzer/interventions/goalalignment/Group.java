// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Objects;
import java.util.OptionalInt;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/**
 * A group of people at work.
 *
 * @param key its key in the list of groups
 * @param position its place in that list, from 1
 * @param name its label, or its key while it has none
 * @param heads how many people it has
 */
public record Group(Key key, int position, Text name, OptionalInt heads) {
    public Group {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heads, "heads");
    }

    static Group of(Entry entry, int position) {
        return new Group(
                entry.key(),
                position,
                Names.of(entry, Organisation.GROUP_LABEL),
                entry.find(Organisation.GROUP_HEADS).map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    /** Where its number of people belongs. */
    FactRef missingHeads() {
        return FactRef.of(Organisation.GROUP_HEADS, position);
    }
}
