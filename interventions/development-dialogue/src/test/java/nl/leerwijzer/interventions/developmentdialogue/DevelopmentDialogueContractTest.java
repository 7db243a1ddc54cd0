// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;

class DevelopmentDialogueContractTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new DevelopmentDialogue();
    }
}
