// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;

/** The words of this module: headings, explanations, and what is wrong with a table, in Dutch and English. */
public final class TableTexts {
    /** The namespace of these texts. */
    static final String OWNER = "xlsx";

    private TableTexts() {}

    /** Where the words of faults are found; add it to the texts of the catalogue to show faults. */
    public static TextSource source() {
        return BundledTexts.of(TableTexts.class, OWNER);
    }

    static Text fault(TableFault.Code code) {
        return Text.of(OWNER, "fault." + code.id());
    }

    static Text expected(String what) {
        return Text.of(OWNER, "expected." + what);
    }

    static Text own(String key) {
        return Text.of(OWNER, key);
    }
}
