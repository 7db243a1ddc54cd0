// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;

/**
 * An intervention that passed inspection, with everything that it says without a situation, asked once.
 *
 * @param intervention the plug-in
 * @param profile who it is
 * @param relevance its relevance
 * @param preconditions its preconditions, their parts asked once
 * @param planFacts what its plan reads beyond the conditions
 */
record InstalledIntervention(
        Intervention intervention,
        Profile profile,
        Condition relevance,
        List<Asked> preconditions,
        Set<Fact<?>> planFacts) {

    /** A precondition with its parts. */
    record Asked(Precondition precondition, List<Part> parts, boolean anyRequired) {
        Asked(Precondition precondition, List<Part> parts) {
            this(precondition, parts, parts.stream().anyMatch(part -> part.necessity() == Necessity.REQUIRED));
        }

        /** Whether it is met depends on this part: on the required ones, and on all where none is required. */
        boolean counts(Part part) {
            return part.necessity() == Necessity.REQUIRED || !anyRequired;
        }

        /** What has to hold for it to be met. */
        Condition condition() {
            return Condition.all(
                    parts.stream().filter(this::counts).map(Part::condition).toList());
        }
    }

    String id() {
        return profile.id();
    }

    List<Part> parts() {
        return preconditions.stream()
                .flatMap(precondition -> precondition.parts().stream())
                .toList();
    }

    /** What must hold before the start. */
    Condition mayStart() {
        return Condition.all(
                parts().stream().filter(Part::canBlock).map(Part::condition).toList());
    }

    /** The facts of all conditions, in order of first mention. */
    Set<Fact<?>> conditionFacts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(relevance.facts());
        parts().forEach(part -> facts.addAll(part.condition().facts()));
        return facts;
    }

    /** Every fact that it may read: those of the conditions, those of the plan, and its own start. */
    Set<Fact<?>> declaredFacts() {
        Set<Fact<?>> facts = conditionFacts();
        facts.addAll(planFacts);
        facts.add(Fact.started(id()));
        return facts;
    }
}
