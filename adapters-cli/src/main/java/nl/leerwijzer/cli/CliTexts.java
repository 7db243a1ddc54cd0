// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.util.List;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.json.JsonTexts;
import nl.leerwijzer.xlsx.TableTexts;

/** The words of the command line. */
final class CliTexts {
    private CliTexts() {}

    /** Its words on their own, for messages before anything is installed. */
    static Texts alone() {
        return after(Texts.from(List.of()));
    }

    /** Its words behind those of what is installed. */
    static Texts after(Texts installed) {
        return installed
                .and(BundledTexts.of(CliTexts.class, Words.OWNER))
                .and(JsonTexts.source())
                .and(TableTexts.source());
    }
}
