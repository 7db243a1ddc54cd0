// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;

/** What entries are called in an advice. */
final class Names {
    private Names() {}

    /** A label or key as the host gave it. */
    static Text asGiven(Object name) {
        return Text.of(AlignmentFacts.ID, "name.as-given").with("name", name);
    }

    /** The label of an entry, or its key while it has none. */
    static Text of(Entry entry, Fact<Label> label) {
        return entry.find(label).map(Names::asGiven).orElseGet(() -> asGiven(entry.key()));
    }
}
