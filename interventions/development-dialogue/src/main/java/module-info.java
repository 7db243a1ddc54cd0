// SPDX-License-Identifier: Apache-2.0
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue;
import nl.leerwijzer.interventions.developmentdialogue.plan.DevelopmentPlan;

/** Development in every personnel talk: a guide for the talk, and what must be in place. */
module nl.leerwijzer.interventions.developmentdialogue {
    requires transitive nl.leerwijzer.core;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.developmentdialogue;
    exports nl.leerwijzer.interventions.developmentdialogue.lifecycle;
    exports nl.leerwijzer.interventions.developmentdialogue.plan;

    provides Intervention with
            DevelopmentDialogue;
    provides Instrument with
            DevelopmentPlan;
}
