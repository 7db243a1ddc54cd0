// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.intervention.PreconditionId;
import nl.leerwijzer.core.outcome.FigureId;

/**
 * Something that an advice speaks of. Together the aspects cover all that it says, so that two advices that agree in each
 * are the same.
 */
public sealed interface AdviceAspect {
    /** The intervention that it is about; empty for what is about all of them. */
    default Optional<String> intervention() {
        return Optional.empty();
    }

    /** How an intervention stands. */
    record StandingOf(String id) implements AdviceAspect {
        public StandingOf {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** Whether the problem that an intervention answers is there. */
    record RelevanceOf(String id) implements AdviceAspect {
        public RelevanceOf {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** Whether a precondition is met. */
    record PreconditionOf(PreconditionId precondition) implements AdviceAspect {
        public PreconditionOf {
            Objects.requireNonNull(precondition, "precondition");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(precondition.owner());
        }
    }

    /** Whether a part of a precondition is met. */
    record PartOf(PreconditionId precondition, String part) implements AdviceAspect {
        public PartOf {
            Objects.requireNonNull(precondition, "precondition");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(precondition.owner());
        }
    }

    /** Whether an outcome is there, and whether it is firm. */
    record FirmnessOf(String id) implements AdviceAspect {
        public FirmnessOf {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** What a figure amounts to. */
    record FigureOf(String id, FigureId figure) implements AdviceAspect {
        public FigureOf {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** Why the verdicts on an intervention are what they are, and what would change them. */
    record ReasonsOf(String id) implements AdviceAspect {
        public ReasonsOf {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** What an outcome says besides its figures, with the cautions and evidence that are shown. */
    record ContentOf(String id) implements AdviceAspect {
        public ContentOf {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<String> intervention() {
            return Optional.of(id);
        }
    }

    /** The order in which to look at the interventions. */
    record Order() implements AdviceAspect {}

    /** What is still to be asked. */
    record Questions() implements AdviceAspect {}

    /** Which answers are estimates, or too old. */
    record RestsOn() implements AdviceAspect {}

    /** References between interventions. */
    record Links() implements AdviceAspect {}

    /** What went wrong with plug-ins. */
    record Diagnostics() implements AdviceAspect {}
}
