// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Locale;
import nl.leerwijzer.core.text.Text;

/** How an intervention stands in a situation, in the order in which they are listed. */
public enum Standing {
    /** The problem is there and nothing required before the start is missing. */
    ADVISED,
    /** It has started. */
    UNDER_WAY,
    /** It depends on what is still unknown. */
    UNDECIDED,
    /** The problem is there, and something required before the start is not. */
    BLOCKED,
    /** The problem that it answers is not there. */
    NOT_RELEVANT,
    /** The plug-in failed; a diagnostic says why. */
    FAILED;

    /** The standing in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text text() {
        return Text.of("core", "standing." + id());
    }

    /** What the standing means, in a sentence. */
    public Text explanation() {
        return Text.of("core", "standing." + id() + ".explanation");
    }
}
