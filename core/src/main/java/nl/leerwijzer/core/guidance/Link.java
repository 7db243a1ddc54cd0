// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Reference;

/**
 * A reference from one intervention to others, resolved against what is installed. This is the only part of an advice in
 * which one plug-in can change what is said about another.
 *
 * @param from the id of the intervention that refers
 * @param reference what it refers to
 * @param to the ids of the installed interventions that are meant, sorted; empty for a page that is not installed
 */
public record Link(String from, Reference reference, List<String> to) {
    public Link {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reference, "reference");
        to = List.copyOf(to);
    }

    /** A reference of an intervention, resolved against the profiles of what is installed; none refers to itself. */
    public static Link of(String from, Reference reference, Collection<Profile> installed) {
        return new Link(
                from,
                reference,
                installed.stream()
                        .filter(profile -> !profile.id().equals(from)
                                && reference.target().means(profile.id(), profile.audience(), profile.themes()))
                        .map(Profile::id)
                        .sorted()
                        .toList());
    }
}
