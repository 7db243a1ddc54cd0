// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Locale;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;

/** What follows from what the management says about one goal. Worded by the terms of the figure {@code diagnosis}. */
public enum Diagnosis {
    /** Competence speeds the goal up. */
    STRENGTH,
    /** Competence neither speeds the goal up nor slows it down. */
    NEUTRAL,
    /** The goal is behind, competence slows it down, something shows that, and a group lacks a competence. */
    NEED,
    /** The same, but nobody said yet who lacks what. */
    NEED_TO_SPECIFY,
    /** Competence slows the goal down, something shows that, and yet the goal is not behind. */
    AT_RISK,
    /** Competence is said to slow the goal down, and nothing shows it. */
    OPEN_QUESTION,
    /** Too little was said. */
    UNKNOWN;

    static Diagnosis of(Goal goal, boolean hasGap) {
        if (goal.effect().isEmpty()) {
            return UNKNOWN;
        }
        if (goal.effect().get() == Effect.SPEEDS_UP) {
            return STRENGTH;
        }
        if (goal.effect().get() == Effect.NEUTRAL) {
            return NEUTRAL;
        }
        if (!goal.hasSign()) {
            return OPEN_QUESTION;
        }
        if (goal.progress().isEmpty()) {
            return UNKNOWN;
        }
        if (goal.progress().get() != Progress.BEHIND) {
            return AT_RISK;
        }
        return hasGap ? NEED : NEED_TO_SPECIFY;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
