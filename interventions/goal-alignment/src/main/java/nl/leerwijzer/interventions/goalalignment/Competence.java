// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/**
 * What people must be good at.
 *
 * @param key its key in the list of competences
 * @param position its place in that list, from 1
 * @param name its label, or its key while it has none
 * @param esco its address in the European classification of skills, shown and never opened
 */
public record Competence(Key key, int position, Text name, Optional<URI> esco) {
    public Competence {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(esco, "esco");
    }

    static Competence of(Entry entry, int position) {
        return new Competence(
                entry.key(),
                position,
                Names.of(entry, AlignmentFacts.COMPETENCE_LABEL),
                entry.find(AlignmentFacts.COMPETENCE_ESCO));
    }
}
