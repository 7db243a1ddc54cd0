// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.List;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;
import nl.leerwijzer.testkit.InstrumentContract;

class RoiObjectionsContractTest extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new RoiObjections();
    }

    @Override
    protected List<Intervention> served() {
        return List.of(new RoiByGroup());
    }
}
