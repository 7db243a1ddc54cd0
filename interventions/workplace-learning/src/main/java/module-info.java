// SPDX-License-Identifier: Apache-2.0
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.workplacelearning.WorkplaceLearning;

/** Learning at and during work: a plan for a team, week by week. */
module nl.leerwijzer.interventions.workplacelearning {
    requires transitive nl.leerwijzer.core;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.workplacelearning;
    exports nl.leerwijzer.interventions.workplacelearning.schedule;

    provides Intervention with
            WorkplaceLearning;
}
