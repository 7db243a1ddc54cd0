// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.Locale;

/** Why training people with little schooling is thought too uncertain. Each reason has an answer of its own. */
public enum LowSchooledReason {
    /** They would not want to learn. */
    TOO_LITTLE_MOTIVATED,
    /** They would not be able to learn well enough. */
    NOT_ABLE_ENOUGH;

    /** The reason in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
