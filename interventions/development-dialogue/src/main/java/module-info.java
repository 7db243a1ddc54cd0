// SPDX-License-Identifier: Apache-2.0
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue;
import nl.leerwijzer.interventions.developmentdialogue.plan.DevelopmentPlan;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemes;

/** Development in every personnel talk: a guide for the talk, the check of one plan, and the themes of many talks. */
module nl.leerwijzer.interventions.developmentdialogue {
    requires transitive nl.leerwijzer.core;
    requires nl.leerwijzer.analysis;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.developmentdialogue;
    exports nl.leerwijzer.interventions.developmentdialogue.lifecycle;
    exports nl.leerwijzer.interventions.developmentdialogue.plan;
    exports nl.leerwijzer.interventions.developmentdialogue.talkthemes;

    provides Intervention with
            DevelopmentDialogue;
    provides Instrument with
            DevelopmentPlan,
            TalkThemes;
}
