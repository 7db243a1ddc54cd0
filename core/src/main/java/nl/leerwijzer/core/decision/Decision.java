// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/**
 * What an organisation decided about one intervention. It holds no words of anybody's own and no name: who decided is a
 * role, and why is one of a closed set of reasons.
 *
 * @param intervention the id of the intervention, which need not be installed
 * @param choice what was decided
 * @param reason the main reason
 * @param role who decided, as a role and never a person
 * @param date the day on which it was decided
 * @param review the day on which to look at it again, not before the day of the decision; without one it is never due
 * @param standing how the intervention stood in the advice that the decision rests on, if the host kept that
 */
public record Decision(
        String intervention,
        Choice choice,
        DecisionReason reason,
        Role role,
        LocalDate date,
        Optional<LocalDate> review,
        Optional<Standing> standing) {
    /** What can be decided. */
    public enum Choice {
        /** It is going to be done. */
        CHOSEN,
        /** Not now, perhaps later. */
        POSTPONED,
        /** It is not going to be done. */
        REJECTED;

        /** The choice in lower case, as JSON and text keys have it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The choice with this id, if there is one. */
        public static Optional<Choice> ofId(String id) {
            return Arrays.stream(values())
                    .filter(choice -> choice.id().equals(id))
                    .findFirst();
        }

        public Text text() {
            return Text.of("core", "decision." + id());
        }
    }

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the id is not that of an intervention, or the review comes before the
     *     decision; the message repeats neither
     */
    public Decision {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(standing, "standing");
        if (!FactId.isNamespace(intervention)) {
            throw new IllegalArgumentException(
                    "a decision is about an intervention: its id is lower case with hyphens, and dots for third parties");
        }
        if (review.isPresent() && review.get().isBefore(date)) {
            throw new IllegalArgumentException("a decision is reviewed on the day that it was taken, or later");
        }
    }

    /** A decision that is not to be looked at again, and of which nobody kept on what it rests. */
    public static Decision of(String intervention, Choice choice, DecisionReason reason, Role role, LocalDate date) {
        return new Decision(intervention, choice, reason, role, date, Optional.empty(), Optional.empty());
    }

    /** The same decision, to be looked at again on that day. */
    public Decision reviewedOn(LocalDate day) {
        return new Decision(intervention, choice, reason, role, date, Optional.of(day), standing);
    }

    /** The same decision, resting on an advice in which the intervention stood so. */
    public Decision restingOn(Standing standing) {
        return new Decision(intervention, choice, reason, role, date, review, Optional.of(standing));
    }

    /** Whether it is to be looked at again on that day: its review lies on it or before. */
    public boolean isDueAt(LocalDate day) {
        return review.map(date -> !date.isAfter(day)).orElse(false);
    }
}
