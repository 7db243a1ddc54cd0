// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Locale;
import nl.leerwijzer.core.text.Text;

/** When a part of a precondition must be in place. */
public enum Phase {
    /** Without it, do not begin. */
    BEFORE_START,
    /** It becomes a step of the plan. */
    IN_PREPARATION,
    /** It is watched while it runs. */
    WHILE_RUNNING;

    /** The phase in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text text() {
        return Text.of("core", "phase." + id());
    }
}
