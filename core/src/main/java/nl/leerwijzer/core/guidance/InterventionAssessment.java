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
import org.jspecify.annotations.Nullable;

/** How one intervention stands in a situation, and why. Immutable; its details are worked out when somebody asks. */
public final class InterventionAssessment {
    private final Profile profile;
    private final Standing standing;
    private final boolean exact;
    private final Optional<LocalDate> started;
    private final int openOrUnmet;
    private final Details details;
    private @Nullable Evaluation relevance;
    private @Nullable List<PreconditionAssessment> preconditions;

    /** Where the details come from; asking twice gives the same. */
    interface Details {
        Optional<Evaluation> relevance();

        List<PreconditionAssessment> preconditions();
    }

    /** Details that are known already. */
    private record KnownDetails(Optional<Evaluation> relevance, List<PreconditionAssessment> preconditions)
            implements Details {}

    /** An assessment of which everything is known already. */
    public InterventionAssessment(
            Profile profile,
            Standing standing,
            boolean exact,
            Optional<Evaluation> relevance,
            List<PreconditionAssessment> preconditions,
            Optional<LocalDate> started,
            int openOrUnmet) {
        this(
                profile,
                standing,
                exact,
                started,
                openOrUnmet,
                new KnownDetails(Objects.requireNonNull(relevance, "relevance"), List.copyOf(preconditions)));
    }

    /** An assessment whose details are worked out when somebody asks for them. */
    InterventionAssessment(
            Profile profile,
            Standing standing,
            boolean exact,
            Optional<LocalDate> started,
            int openOrUnmet,
            Details details) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.standing = Objects.requireNonNull(standing, "standing");
        this.exact = exact;
        this.started = Objects.requireNonNull(started, "started");
        this.openOrUnmet = openOrUnmet;
        this.details = details;
    }

    public String id() {
        return profile.id();
    }

    /** Who it is. */
    public Profile profile() {
        return profile;
    }

    /** How it stands. */
    public Standing standing() {
        return standing;
    }

    /** Whether UNDECIDED is exact; always true for another standing. */
    public boolean exact() {
        return exact;
    }

    /** The date on which it started or is planned to. */
    public Optional<LocalDate> started() {
        return started;
    }

    /** How many leaves of its conditions are unmet or unknown. */
    public int openOrUnmet() {
        return openOrUnmet;
    }

    /** The verdict on its relevance; empty when it FAILED. */
    public Optional<Evaluation> relevance() {
        if (relevance == null) {
            relevance = details.relevance().orElse(null);
        }
        return Optional.ofNullable(relevance);
    }

    /** How its preconditions stand. */
    public List<PreconditionAssessment> preconditions() {
        List<PreconditionAssessment> known = preconditions;
        if (known == null) {
            known = List.copyOf(details.preconditions());
            preconditions = known;
        }
        return known;
    }

    /** All parts of all preconditions. */
    public Stream<PartAssessment> parts() {
        return preconditions().stream().flatMap(precondition -> precondition.parts().stream());
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

    @Override
    public String toString() {
        return "InterventionAssessment[" + profile.id() + ", " + standing.id() + "]";
    }
}
