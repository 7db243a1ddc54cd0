// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Intervention;

/** The facts that a plug-in reads. */
public final class DeclaredFacts {
    private DeclaredFacts() {}

    /** Those of relevance, then those of the preconditions, then those that the plan reads beyond them. */
    public static Set<Fact<?>> of(Intervention intervention) {
        Set<Fact<?>> facts = new LinkedHashSet<>(intervention.relevance().facts());
        intervention.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .forEach(part -> facts.addAll(part.condition().facts()));
        facts.addAll(intervention.facts());
        return Collections.unmodifiableSet(facts);
    }
}
