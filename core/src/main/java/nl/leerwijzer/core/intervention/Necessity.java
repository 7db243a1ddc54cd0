// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Locale;
import nl.leerwijzer.core.text.Text;

/** How much a part of a precondition weighs. */
public enum Necessity {
    REQUIRED,
    RECOMMENDED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text text() {
        return Text.of("core", "necessity." + id());
    }
}
