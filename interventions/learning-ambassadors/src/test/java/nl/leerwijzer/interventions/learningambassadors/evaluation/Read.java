// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.math.BigDecimal;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Quantity;

/** What an evaluation says, to compare with. */
final class Read {
    private static final AmbassadorEvaluation INSTRUMENT = new AmbassadorEvaluation();

    private Read() {}

    static EvaluatedProgramme of(View document) {
        return INSTRUMENT.use(document);
    }

    static Figure figure(Outcome outcome, FigureId id) {
        return outcome.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal number(Outcome outcome, FigureId id) {
        return ((FigureValue.Exact) figure(outcome, id).value()).quantity().amount();
    }

    static Estimate<BigDecimal> estimate(Outcome outcome, FigureId id) {
        return ((FigureValue.Estimated) figure(outcome, id).value()).estimate().map(Quantity::amount);
    }

    static boolean isDefined(Outcome outcome, FigureId id) {
        return figure(outcome, id).value().isDefined();
    }

    static String reason(Outcome outcome, FigureId id) {
        return ((FigureValue.Undefined) figure(outcome, id).value()).reason().key();
    }

    static Iterable<FactRef> missing(Outcome outcome, FigureId id) {
        return ((FigureValue.Undefined) figure(outcome, id).value()).missing();
    }
}
