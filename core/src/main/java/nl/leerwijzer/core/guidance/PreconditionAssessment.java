// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Objects;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.intervention.Precondition;

/**
 * How a precondition stands.
 *
 * @param precondition the precondition
 * @param verdict whether it is met
 * @param parts its parts, in their order
 */
public record PreconditionAssessment(Precondition precondition, Verdict verdict, List<PartAssessment> parts) {
    public PreconditionAssessment {
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(verdict, "verdict");
        parts = List.copyOf(parts);
    }
}
