// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

/**
 * One of the seven statements of the team scale of psychological safety (Edmondson 1999), worded by us. Everybody in the
 * team answers each from 1 (not at all so) to 7 (very much so).
 */
public enum SafetyItem {
    /** What somebody did wrong comes back to them. */
    MISTAKES_HELD_AGAINST(true),
    /** Awkward subjects can be raised. */
    PROBLEMS_RAISED(false),
    /** Those who differ are left out at times. */
    DIFFERENCE_REJECTED(true),
    /** One can try what may fail. */
    RISK_IS_SAFE(false),
    /** It is hard to ask for help. */
    HELP_HARD_TO_ASK(true),
    /** Nobody works against another on purpose. */
    NOBODY_UNDERMINES(false),
    /** What people are good at is seen and used. */
    SKILLS_USED(false);

    private final boolean reversed;

    SafetyItem(boolean reversed) {
        this.reversed = reversed;
    }

    /** Whether a high mean means little safety, so that it counts as 8 minus itself. */
    public boolean isReversed() {
        return reversed;
    }
}
