// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.guidance.InstalledIntervention.Asked;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Texts;

/**
 * Makes guidance of interventions that share facts of one namespace. Discovery would refuse them, as plug-ins share core's
 * facts only; a measurement wants five hundred interventions over the same forty facts. What is measured is the real
 * engine.
 */
public final class SharedFacts {
    private SharedFacts() {}

    /** Guidance over these interventions, without inspection. */
    public static Guidance guidance(List<? extends Intervention> interventions) {
        List<InstalledIntervention> installed = interventions.stream()
                .map(each -> new InstalledIntervention(
                        each,
                        each.profile(),
                        each.relevance(),
                        each.preconditions().stream()
                                .map(precondition -> new Asked(precondition, precondition.parts()))
                                .toList(),
                        Set.of()))
                .toList();
        return new Engine(new Installed(installed, List.of(), Texts.from(List.of()), Optional.empty(), List.of()));
    }
}
