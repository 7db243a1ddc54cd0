// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.Locale;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.text.Text;

/** Whether there is an outcome, and whether one can build on it. */
public enum Firmness {
    /** There is no outcome. */
    NONE,
    /** There is one, and the start or an answer is still missing. */
    PROVISIONAL,
    /** There is one, as far as the answers are right. */
    FIRM;

    /** How firm the outcome of an advice is. */
    public static Firmness of(InterventionAdvice advice) {
        if (advice.outcome().isEmpty()) {
            return NONE;
        }
        return advice.firm() ? FIRM : PROVISIONAL;
    }

    /** The firmness in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text text() {
        return Text.of("core", "firmness." + id());
    }
}
