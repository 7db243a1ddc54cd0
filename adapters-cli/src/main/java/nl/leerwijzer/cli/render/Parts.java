// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.PreconditionId;
import nl.leerwijzer.core.text.Text;

/** Names the parts of preconditions. */
final class Parts {
    private Parts() {}

    /** What a part asks, how much it weighs and when it is due. */
    static Text title(Words words, PreconditionId precondition, Part part) {
        return Words.text("part")
                .with("part", words.clause(precondition.part(part)))
                .with("necessity", part.necessity().text())
                .with("phase", part.phase().text());
    }
}
