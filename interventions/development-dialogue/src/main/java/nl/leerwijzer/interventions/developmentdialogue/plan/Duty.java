// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something that somebody still has to do.
 *
 * @param kind what
 * @param step for which step of the plan, where it is about one
 */
public record Duty(Kind kind, OptionalInt step) {
    /** What is to be done. */
    public enum Kind {
        WRITE_PLAN,
        WRITE_REPORT,
        EMPLOYEE_APPROVES_PLAN,
        MANAGER_APPROVES_PLAN,
        EMPLOYEE_APPROVES_REPORT,
        MANAGER_APPROVES_REPORT,
        /** It stays open until it is done, also after the review. */
        GIVE_COPY,
        /** The organisation does what it promised for a step. */
        SUPPORT_STEP,
        /** A follow-up moment is past that was not held. */
        HOLD_FOLLOW_UP,
        /** The day of the review is there. */
        REVIEW
    }

    public Duty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(step, "step");
    }

    static Duty of(Kind kind) {
        return new Duty(kind, OptionalInt.empty());
    }

    static Duty of(Kind kind, int step) {
        return new Duty(kind, OptionalInt.of(step));
    }
}
