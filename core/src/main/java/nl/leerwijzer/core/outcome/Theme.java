// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Objects;
import nl.leerwijzer.core.text.Text;

/**
 * What an intervention is about, from an open vocabulary. Worded by {@code theme.<id>} of its owner.
 *
 * @param owner the namespace whose texts word it; {@code core} for the ones below
 * @param id lower case with hyphens
 */
public record Theme(String owner, String id) {
    public static final Theme RETURN = new Theme("core", "return");
    public static final Theme STRATEGY = new Theme("core", "strategy");
    public static final Theme WORKPLACE = new Theme("core", "workplace");
    public static final Theme TALKS = new Theme("core", "talks");
    public static final Theme ROLE_MODELS = new Theme("core", "role-models");
    public static final Theme APPRAISAL = new Theme("core", "appraisal");

    public Theme {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
    }

    public Text text() {
        return Text.of(owner, "theme." + id);
    }
}
