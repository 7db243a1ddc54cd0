// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.value.Name;

/** The words of this module: what is wrong with a document, in Dutch and English. */
public final class JsonTexts {
    /** The namespace of these texts. */
    static final String OWNER = "json";

    private JsonTexts() {}

    /** Where the words of faults are found; add it to the texts of the catalogue to show faults. */
    public static TextSource source() {
        return BundledTexts.of(JsonTexts.class, OWNER);
    }

    static Text fault(JsonFault.Code code) {
        return Text.of(OWNER, "fault." + code.id());
    }

    /** The message on a fault, with known names that are like the one given. */
    static Text fault(JsonFault.Code code, List<String> nearest) {
        return withNearest(fault(code), nearest);
    }

    /** A message followed by known names that are like the one given, if there are any. */
    static Text withNearest(Text message, List<String> nearest) {
        return nearest.isEmpty()
                ? message
                : Text.of(OWNER, "fault.nearest").with("message", message).with("nearest", names(nearest));
    }

    /** The message on a text that is JSON as far as it goes, but ends before it is complete. */
    static Text endsTooEarly() {
        return Text.of(OWNER, "fault.malformed.at-end");
    }

    /** Names of ours, such as those of facts and choices, as a placeholder shows them. */
    static List<Name> names(List<String> names) {
        return names.stream().map(Name::new).toList();
    }

    static Text expected(String what) {
        return Text.of(OWNER, "expected." + what);
    }
}
