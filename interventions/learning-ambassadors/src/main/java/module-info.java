import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;
import nl.leerwijzer.interventions.learningambassadors.evaluation.AmbassadorEvaluation;

/** Positive role models: a programme of learning ambassadors, and the evaluation of one. */
module nl.leerwijzer.interventions.learningambassadors {
    requires transitive nl.leerwijzer.core;
    requires nl.leerwijzer.analysis;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports nl.leerwijzer.interventions.learningambassadors;
    exports nl.leerwijzer.interventions.learningambassadors.evaluation;

    provides Intervention with
            LearningAmbassadors;
    provides Instrument with
            AmbassadorEvaluation;
}
