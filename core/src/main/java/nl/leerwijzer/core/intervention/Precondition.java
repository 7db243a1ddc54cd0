// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.List;

/**
 * What must be in place for an intervention to work. It is met when its required parts are, and where all parts are
 * recommended, when those are.
 */
public interface Precondition {
    PreconditionId id();

    /** At least one part; their ids are unique. */
    List<Part> parts();

    /** A precondition that is no more than its parts. */
    static Precondition of(String owner, String name, Part... parts) {
        return new SimplePrecondition(new PreconditionId(owner, name), List.of(parts));
    }
}
