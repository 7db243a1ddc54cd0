// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.List;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** A source of plug-ins that has this intervention only. */
final class OnlyThisOne implements PluginSource {
    static Guidance guidance() {
        return Guidance.builder().plugins(new OnlyThisOne()).build();
    }

    @Override
    public List<Candidate<Intervention>> interventions() {
        return List.of(new Candidate<>() {
            @Override
            public String name() {
                return DevelopmentDialogue.class.getName();
            }

            @Override
            public Intervention load() {
                return new DevelopmentDialogue();
            }
        });
    }

    @Override
    public List<Candidate<Instrument>> instruments() {
        return List.of();
    }
}
