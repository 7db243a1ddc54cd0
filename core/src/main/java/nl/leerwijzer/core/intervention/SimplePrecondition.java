// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.List;

/** A precondition that is no more than its parts. */
record SimplePrecondition(PreconditionId id, List<Part> parts) implements Precondition {
    SimplePrecondition {
        parts = List.copyOf(parts);
    }
}
