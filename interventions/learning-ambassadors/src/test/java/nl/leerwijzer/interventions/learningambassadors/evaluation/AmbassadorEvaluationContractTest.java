// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.List;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;
import nl.leerwijzer.testkit.InstrumentContract;

class AmbassadorEvaluationContractTest extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new AmbassadorEvaluation();
    }

    @Override
    protected List<Intervention> served() {
        return List.of(new LearningAmbassadors());
    }
}
