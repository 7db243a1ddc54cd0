// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Objects;
import nl.leerwijzer.core.fact.Fact;

/**
 * Something still to be asked.
 *
 * @param fact the fact that is unknown; it words its own question
 * @param entries the positions, from 1, of the entries for which a column is unknown; empty for a fact that is no column,
 *     and for a column of a list that is unknown as a whole
 * @param decides the interventions whose standing waits for it, by id in order of the assessment
 * @param judges the interventions of which some verdict, though not the standing, waits for it
 * @param completes the interventions whose outcome would say more with it
 */
public record OpenQuestion(
        Fact<?> fact, List<Integer> entries, List<String> decides, List<String> judges, List<String> completes) {
    public OpenQuestion {
        Objects.requireNonNull(fact, "fact");
        entries = List.copyOf(entries);
        decides = List.copyOf(decides);
        judges = List.copyOf(judges);
        completes = List.copyOf(completes);
    }
}
