import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.goalalignment.GoalAlignment;

/** Goals against competence: what learning means for every goal of the organisation. */
module nl.leerwijzer.interventions.goalalignment {
    requires transitive nl.leerwijzer.core;
    requires nl.leerwijzer.analysis;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.goalalignment;

    provides Intervention with
            GoalAlignment;
}
