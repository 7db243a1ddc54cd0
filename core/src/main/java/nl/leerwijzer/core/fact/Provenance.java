// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.value.Role;

/**
 * What is known about an answer itself.
 *
 * @param origin where it comes from
 * @param role who supplied it, as a role and never a person
 * @param date the day on which it was so
 */
public record Provenance(Optional<Origin> origin, Optional<Role> role, Optional<LocalDate> date) {
    /** Nothing is known about the answer. */
    public static final Provenance NONE = new Provenance(Optional.empty(), Optional.empty(), Optional.empty());

    public Provenance {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(date, "date");
    }

    public static Provenance from(Origin origin) {
        return new Provenance(Optional.of(origin), Optional.empty(), Optional.empty());
    }

    public static Provenance from(Origin origin, LocalDate date) {
        return new Provenance(Optional.of(origin), Optional.empty(), Optional.of(date));
    }
}
