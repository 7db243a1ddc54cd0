// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.text.Text;

/**
 * What goes wrong in practice. Worded by {@code caution.<id>} of its owner.
 *
 * @param relevantFor the people it is about, if it is about some only
 */
public record Caution(String owner, String id, Optional<TraitSelector> relevantFor) {
    public Caution {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(relevantFor, "relevantFor");
    }

    public static Caution of(String owner, String id) {
        return new Caution(owner, id, Optional.empty());
    }

    /** The same caution, shown only where it may be about people who work here. */
    public Caution relevantFor(TraitSelector selector) {
        return new Caution(owner, id, Optional.of(selector));
    }

    public Text text() {
        return Text.of(owner, "caution." + id);
    }
}
