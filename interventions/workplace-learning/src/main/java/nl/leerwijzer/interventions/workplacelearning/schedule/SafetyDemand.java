// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

/** How safe people must feel for an activity, from nothing to much. */
public enum SafetyDemand {
    /** Nobody has to show what goes wrong or is not known yet. */
    NONE,
    /** People ask, or show what they find hard. */
    SOME,
    /** People show what went wrong, or hear what could be better. */
    MUCH
}
