// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Locale;
import nl.leerwijzer.core.text.Text;

/** Whose intention must grow. */
public enum Audience {
    EMPLOYER,
    EMPLOYEES;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text text() {
        return Text.of("core", "audience." + id());
    }
}
