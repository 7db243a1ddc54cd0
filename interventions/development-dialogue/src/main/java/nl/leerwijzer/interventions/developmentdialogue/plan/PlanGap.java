// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ID;

import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;

/** What a plan as a whole lacks to be a good one. Ours, after what models of such plans have in common. */
public enum PlanGap {
    /** It does not say what it is used for. */
    NO_PURPOSE,
    NO_STEPS,
    /** No step is the employee's own. */
    NO_OWN_STEP,
    /** All steps are courses, where most is learned in other ways. */
    COURSES_ONLY,
    NO_THEMES,
    /** A theme on which the two agree to do something has no step. */
    THEME_WITHOUT_STEP,
    /** A step is about a theme that is not among those of the talk. */
    STEP_WITHOUT_THEME,
    NO_REVIEW;

    /** What is lacking, as a sentence; where it is about themes or steps, without their names or numbers yet. */
    Text text() {
        return Text.of(ID, "plan-gap." + Kind.Choice.id(this));
    }
}
