// SPDX-License-Identifier: Apache-2.0
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue;

/** Development in every personnel talk: a guide for the talk, and what must be in place. */
module nl.leerwijzer.interventions.developmentdialogue {
    requires transitive nl.leerwijzer.core;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.developmentdialogue;
    exports nl.leerwijzer.interventions.developmentdialogue.lifecycle;

    provides Intervention with
            DevelopmentDialogue;
}
