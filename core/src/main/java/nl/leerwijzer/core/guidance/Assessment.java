// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How every installed intervention stands in a situation, in the order in which to look at them.
 *
 * @param asOf the day for which it holds
 * @param seed where randomness started
 * @param interventions every installed intervention, once, in order
 * @param questions what is still to be asked, the question that helps most first
 * @param diagnostics what went wrong with plug-ins, at discovery or now
 */
public record Assessment(
        Optional<LocalDate> asOf,
        long seed,
        List<InterventionAssessment> interventions,
        List<OpenQuestion> questions,
        List<Diagnostic> diagnostics) {
    public Assessment {
        Objects.requireNonNull(asOf, "asOf");
        interventions = List.copyOf(interventions);
        questions = List.copyOf(questions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The intervention with this id, if it is installed. */
    public Optional<InterventionAssessment> find(String id) {
        return interventions.stream()
                .filter(intervention -> intervention.id().equals(id))
                .findFirst();
    }
}
