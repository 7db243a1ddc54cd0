// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Objects;
import nl.leerwijzer.core.text.Text;

/**
 * The permanent name of a precondition. It is worded by {@code precondition.<name>.title} and {@code .explanation} of its
 * owner, each part by {@code precondition.<name>.<part>} and {@code precondition.<name>.<part>.why}, which says why the
 * part has its phase and necessity.
 *
 * @param owner the id of the intervention
 * @param name a short name in lower case with hyphens
 */
public record PreconditionId(String owner, String name) {
    public PreconditionId {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(name, "name");
    }

    public Text title() {
        return Text.of(owner, "precondition." + name + ".title");
    }

    public Text explanation() {
        return Text.of(owner, "precondition." + name + ".explanation");
    }

    /** What a part asks. */
    public Text part(Part part) {
        return Text.of(owner, "precondition." + name + "." + part.id());
    }

    /** Why a part has its phase and necessity. */
    public Text why(Part part) {
        return Text.of(owner, "precondition." + name + "." + part.id() + ".why");
    }
}
