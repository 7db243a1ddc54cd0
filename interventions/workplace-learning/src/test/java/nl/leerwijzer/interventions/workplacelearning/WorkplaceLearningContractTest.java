// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;

class WorkplaceLearningContractTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new WorkplaceLearning();
    }
}
