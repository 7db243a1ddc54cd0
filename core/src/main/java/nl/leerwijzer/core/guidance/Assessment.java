// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How every installed intervention stands in a situation, in the order in which to look at them. Immutable. */
public final class Assessment {
    private final Optional<LocalDate> asOf;
    private final long seed;
    private final List<InterventionAssessment> interventions;
    private final Supplier<List<OpenQuestion>> asking;
    private final List<Diagnostic> diagnostics;
    private volatile @Nullable List<OpenQuestion> questions;

    /** An assessment of which everything is known already. */
    public Assessment(
            Optional<LocalDate> asOf,
            long seed,
            List<InterventionAssessment> interventions,
            List<OpenQuestion> questions,
            List<Diagnostic> diagnostics) {
        this(asOf, seed, interventions, () -> questions, diagnostics);
    }

    /** An assessment whose questions are worked out when somebody asks for them; doing so twice gives the same. */
    Assessment(
            Optional<LocalDate> asOf,
            long seed,
            List<InterventionAssessment> interventions,
            Supplier<List<OpenQuestion>> asking,
            List<Diagnostic> diagnostics) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.seed = seed;
        this.interventions = List.copyOf(interventions);
        this.asking = asking;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The day for which it holds. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Where randomness started. */
    public long seed() {
        return seed;
    }

    /** Every installed intervention, once, in order. */
    public List<InterventionAssessment> interventions() {
        return interventions;
    }

    /** What is still to be asked, the question that helps most first. */
    public List<OpenQuestion> questions() {
        List<OpenQuestion> known = questions;
        if (known == null) {
            known = List.copyOf(asking.get());
            questions = known;
        }
        return known;
    }

    /** What went wrong with plug-ins, at discovery or now. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The intervention with this id, if it is installed. */
    public Optional<InterventionAssessment> find(String id) {
        return interventions.stream()
                .filter(intervention -> intervention.id().equals(id))
                .findFirst();
    }
}
