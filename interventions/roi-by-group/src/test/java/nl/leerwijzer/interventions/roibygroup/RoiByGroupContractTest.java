// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;

class RoiByGroupContractTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new RoiByGroup();
    }
}
