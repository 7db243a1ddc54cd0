// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;

class LearningAmbassadorsContractTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new LearningAmbassadors();
    }
}
