// SPDX-License-Identifier: Apache-2.0
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.instruments.roiobjections.RoiObjections;

/** Answers what a manager says against training some groups. */
module nl.leerwijzer.instruments.roiobjections {
    requires static com.google.auto.service;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires transitive nl.leerwijzer.interventions.roibygroup;

    exports nl.leerwijzer.instruments.roiobjections;

    provides Instrument with
            RoiObjections;
}
