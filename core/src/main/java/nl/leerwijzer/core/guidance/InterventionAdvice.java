// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.outcome.Outcome;

/**
 * What is advised about one intervention.
 *
 * @param assessment how it stands
 * @param outcome what doing it delivers; empty when it is NOT RELEVANT or FAILED, or when its plan failed
 * @param firm whether the outcome is firm: ADVISED or UNDER WAY, and no figure is undefined for want of a fact
 * @param missing the facts that would make a provisional outcome say more
 * @param cautions what goes wrong in practice, as far as it may be about people who work here
 * @param evidence what is known of its effect, as far as it may be about people who work here
 */
public record InterventionAdvice(
        InterventionAssessment assessment,
        Optional<Outcome> outcome,
        boolean firm,
        List<FactRef> missing,
        List<Caution> cautions,
        List<Evidence> evidence) {
    public InterventionAdvice {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(outcome, "outcome");
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
        evidence = List.copyOf(evidence);
    }

    public String id() {
        return assessment.id();
    }
}
