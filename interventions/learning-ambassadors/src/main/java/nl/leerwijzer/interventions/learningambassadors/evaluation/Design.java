// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;

/** Against what the people with ambassadors are set. */
public enum Design {
    /** Other people, counted over the same time, who have no ambassadors. */
    TWO_GROUPS,
    /** The same kind of people before there were ambassadors, or the very same people asked twice. */
    BEFORE_AND_AFTER,
    /** A share that is known from elsewhere and taken as exact. */
    FIXED_REFERENCE;

    /** The design in lower case with hyphens. */
    String id() {
        return Kind.Choice.id(this);
    }

    /** What the design leaves open, whatever the counts. */
    Text caution() {
        return Text.of(EvaluationFacts.ID, "design." + id());
    }

    /** How many people it takes. */
    FigureId needed() {
        return FigureId.of("needed-" + id());
    }

    /** How probable it is that the effect is seen with the people there are. */
    FigureId power() {
        return FigureId.of("power-" + id());
    }
}
