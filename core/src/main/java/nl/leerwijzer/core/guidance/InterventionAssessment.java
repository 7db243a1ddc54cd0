// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.intervention.Profile;

/**
 * How one intervention stands in a situation, and why.
 *
 * @param profile who it is
 * @param standing how it stands
 * @param exact whether UNDECIDED is exact; always true for another standing
 * @param relevance the verdict on its relevance; empty when it FAILED
 * @param preconditions how its preconditions stand
 * @param started the date on which it started or is planned to
 * @param openOrUnmet how many leaves of its conditions are unmet or unknown
 */
public record InterventionAssessment(
        Profile profile,
        Standing standing,
        boolean exact,
        Optional<Evaluation> relevance,
        List<PreconditionAssessment> preconditions,
        Optional<LocalDate> started,
        int openOrUnmet) {
    public InterventionAssessment {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(relevance, "relevance");
        preconditions = List.copyOf(preconditions);
        Objects.requireNonNull(started, "started");
    }

    public String id() {
        return profile.id();
    }

    /** All parts of all preconditions. */
    public Stream<PartAssessment> parts() {
        return preconditions.stream().flatMap(precondition -> precondition.parts().stream());
    }

    /** What stands in its way: the parts without which it cannot begin, and that are not met. */
    public List<PartAssessment> obstacles() {
        return parts().filter(PartAssessment::blocks).toList();
    }

    /** The parts of later phases, and the recommended ones, that are not met: steps to take, not obstacles. */
    public List<PartAssessment> toPrepare() {
        return parts().filter(part ->
                        part.verdict() == Verdict.NOT_MET && !part.part().canBlock())
                .toList();
    }
}
