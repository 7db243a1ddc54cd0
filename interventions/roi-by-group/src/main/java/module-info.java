import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;

/** A business case of training per workforce group. */
module nl.leerwijzer.interventions.roibygroup {
    requires static com.google.auto.service;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires transitive nl.leerwijzer.analysis;

    exports nl.leerwijzer.interventions.roibygroup;
    exports nl.leerwijzer.interventions.roibygroup.calculation;

    provides Intervention with
            RoiByGroup;
}
