// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;

/**
 * Decisions beside an assessment: which of them to look at again.
 *
 * @param asOf the day for which the assessment holds; without it nobody can tell what is due
 * @param decisions of each intervention the decision that holds on that day, or the last one where there is no day
 */
public record DecisionReview(Optional<LocalDate> asOf, List<Reviewed> decisions) {
    public DecisionReview {
        Objects.requireNonNull(asOf, "asOf");
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param decision the decision
     * @param due whether its review lies on {@code asOf} or before; false without {@code asOf}
     * @param standing how the intervention stands now; empty when it is not installed
     */
    public record Reviewed(Decision decision, boolean due, Optional<Standing> standing) {
        public Reviewed {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(standing, "standing");
        }

        static Reviewed of(Decision decision, Assessment assessment) {
            return new Reviewed(
                    decision,
                    assessment.asOf().map(decision::isDueAt).orElse(false),
                    assessment.find(decision.intervention()).map(InterventionAssessment::standing));
        }

        /** Whether the intervention stands otherwise than when it was decided, as far as both are known. */
        public boolean standsOtherwise() {
            return decision.standing()
                    .flatMap(before -> standing.map(now -> now != before))
                    .orElse(false);
        }
    }

    /** Those to look at again on {@code asOf}. */
    public List<Reviewed> due() {
        return decisions.stream().filter(Reviewed::due).toList();
    }

    /** Those that rest on a standing that is another one now, due or not. */
    public List<Reviewed> restingOnAnotherStanding() {
        return decisions.stream().filter(Reviewed::standsOtherwise).toList();
    }
}
