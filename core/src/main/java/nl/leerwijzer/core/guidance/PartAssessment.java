// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Objects;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.PreconditionId;

/**
 * How one part of a precondition stands.
 *
 * @param precondition the precondition that it is a part of
 * @param part the part
 * @param evaluation the verdict on its condition, with reasons and changes
 */
public record PartAssessment(PreconditionId precondition, Part part, Evaluation evaluation) {
    public PartAssessment {
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    public Verdict verdict() {
        return evaluation.verdict();
    }

    /** Whether the intervention cannot begin because of it. */
    public boolean blocks() {
        return part.canBlock() && verdict() == Verdict.NOT_MET;
    }
}
