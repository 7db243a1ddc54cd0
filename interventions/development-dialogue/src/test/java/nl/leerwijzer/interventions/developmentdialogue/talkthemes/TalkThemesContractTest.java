// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.List;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue;
import nl.leerwijzer.testkit.InstrumentContract;

class TalkThemesContractTest extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new TalkThemes();
    }

    @Override
    protected List<Intervention> served() {
        return List.of(new DevelopmentDialogue());
    }
}
