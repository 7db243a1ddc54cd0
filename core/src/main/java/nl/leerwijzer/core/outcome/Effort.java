// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.value.Role;

/**
 * What doing it asks, by reference to figures of the same outcome.
 *
 * @param time the figure for the hours it takes
 * @param cost the figure for the money it takes
 * @param leadTime the figure for the time from decision to effect
 * @param roles who has to do something
 */
public record Effort(Optional<FigureId> time, Optional<FigureId> cost, Optional<FigureId> leadTime, List<Role> roles) {
    /** Nothing is known about the effort. */
    public static final Effort UNKNOWN = new Effort(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Effort {
        roles = List.copyOf(roles);
    }
}
