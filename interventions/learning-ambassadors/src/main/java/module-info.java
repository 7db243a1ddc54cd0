import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;

/** Positive role models: a programme of learning ambassadors. */
module nl.leerwijzer.interventions.learningambassadors {
    requires transitive nl.leerwijzer.core;
    requires nl.leerwijzer.analysis;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.learningambassadors;

    provides Intervention with
            LearningAmbassadors;
}
