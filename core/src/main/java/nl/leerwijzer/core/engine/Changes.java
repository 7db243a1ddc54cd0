// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import nl.leerwijzer.core.condition.ChangeSet;

/** Finds out what would make a condition hold that does not. */
final class Changes {
    private Changes() {}

    static List<ChangeSet> of(Formula formula, Knowledge knowledge) {
        return List.of();
    }
}
