// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.DIVERGING;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.NOT_DISCUSSED;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.PARALLEL;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.PARTLY;

import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment;

/** What the two sides agree on about a theme, given what is wished, needed and possible. The reading is our own. */
public enum Agreement {
    /** Wished, needed and possible. */
    PLAN_STEPS(PARALLEL),
    /** Neither wished nor needed. */
    NOTHING_NOW(PARALLEL),
    /** Wished and needed, but not possible here. */
    MAKE_POSSIBLE(PARTLY),
    /** Wished and possible, but not needed for the work. */
    OWN_GROWTH(PARTLY),
    /** Wished, but neither needed nor possible. */
    LOOK_ELSEWHERE(DIVERGING),
    /** Needed, but not wished. */
    EXPLAIN_AND_ASK(DIVERGING),
    /** Not talked about yet. */
    DISCUSS_FIRST(NOT_DISCUSSED);

    private final Alignment alignment;

    Agreement(Alignment alignment) {
        this.alignment = alignment;
    }

    /** What follows once everything is known. */
    static Agreement on(boolean discussed, boolean wished, boolean needed, boolean possible) {
        if (!discussed) {
            return DISCUSS_FIRST;
        }
        if (!wished) {
            return needed ? EXPLAIN_AND_ASK : NOTHING_NOW;
        }
        if (possible) {
            return needed ? PLAN_STEPS : OWN_GROWTH;
        }
        return needed ? MAKE_POSSIBLE : LOOK_ELSEWHERE;
    }

    /** How far the two sides go the same way. */
    public Alignment alignment() {
        return alignment;
    }

    /** What to agree, in words. */
    public Text text() {
        return Text.of(ID, "agreement." + Kind.Choice.id(this));
    }
}
