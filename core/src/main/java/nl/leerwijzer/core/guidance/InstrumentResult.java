// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;

/**
 * What an instrument made of a document.
 *
 * @param profile the instrument
 * @param outcome what it made of it; empty when it failed
 * @param missing the facts for want of which a figure is undefined
 * @param diagnostics what went wrong
 */
public record InstrumentResult(
        Profile profile, Optional<Outcome> outcome, List<FactRef> missing, List<Diagnostic> diagnostics) {
    public InstrumentResult {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(outcome, "outcome");
        missing = List.copyOf(missing);
        diagnostics = List.copyOf(diagnostics);
    }
}
