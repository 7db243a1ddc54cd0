// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import java.util.Objects;

/** What becomes of a plan when something happens to it, or why that cannot happen. */
public sealed interface Transition {
    /** It can happen. */
    record Allowed(PlanState next) implements Transition {
        public Allowed {
            Objects.requireNonNull(next, "next");
        }
    }

    /** It cannot happen; the plan stays as it is. */
    record Refused(Refusal reason) implements Transition {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
