// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Objects;
import nl.leerwijzer.core.condition.Condition;

/**
 * One part of a precondition. Only a part that is REQUIRED and due BEFORE START can block.
 *
 * @param id a short name within the precondition, in lower case with hyphens
 * @param condition what must be so
 * @param necessity how much it weighs
 * @param phase when it must be in place
 */
public record Part(String id, Condition condition, Necessity necessity, Phase phase) {
    public Part {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(necessity, "necessity");
        Objects.requireNonNull(phase, "phase");
    }

    public static Part required(Phase phase, String id, Condition condition) {
        return new Part(id, condition, Necessity.REQUIRED, phase);
    }

    public static Part recommended(Phase phase, String id, Condition condition) {
        return new Part(id, condition, Necessity.RECOMMENDED, phase);
    }

    /** Whether the intervention cannot begin without it. */
    public boolean canBlock() {
        return necessity == Necessity.REQUIRED && phase == Phase.BEFORE_START;
    }
}
