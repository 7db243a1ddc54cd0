// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;

/**
 * An assessment with what doing each intervention delivers.
 *
 * @param assessment how every intervention stands
 * @param interventions the advice on each, in the order of the assessment
 * @param links references between interventions, resolved
 * @param estimates the given facts that rest on an estimate
 * @param stale the given facts that are dated more than {@link #STALE_AFTER_MONTHS} months before {@code asOf}
 * @param diagnostics what went wrong with plug-ins: those of the assessment, and those of planning
 */
public record Advice(
        Assessment assessment,
        List<InterventionAdvice> interventions,
        List<Link> links,
        List<FactRef> estimates,
        List<FactRef> stale,
        List<Diagnostic> diagnostics) {
    /** After how many months an answer counts as stale; our own choice, as the guide names none. */
    public static final int STALE_AFTER_MONTHS = 12;

    public Advice {
        Objects.requireNonNull(assessment, "assessment");
        interventions = List.copyOf(interventions);
        links = List.copyOf(links);
        estimates = List.copyOf(estimates);
        stale = List.copyOf(stale);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The advice on the intervention with this id, if it is installed. */
    public Optional<InterventionAdvice> find(String id) {
        return interventions.stream().filter(advice -> advice.id().equals(id)).findFirst();
    }
}
