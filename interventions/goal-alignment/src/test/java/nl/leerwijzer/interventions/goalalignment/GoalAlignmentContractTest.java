// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;

class GoalAlignmentContractTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new GoalAlignment();
    }
}
