// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Locale;
import nl.leerwijzer.analysis.Depreciation;

/** How the life of knowledge is read: what is left of the use of something learned as the years go by. */
public enum KnowledgeDecay {
    /** All of it is of use until its life is over, and nothing after that. */
    ALL_AT_ONCE,
    /** At its life half is left, at twice its life a quarter, and so on: it is never quite over. */
    HALF_LIFE,
    /** The same part is lost every month, until at its life nothing is left. */
    STRAIGHT_LINE;

    /**
     * The reading of a life.
     *
     * @param life in months, above 0
     */
    public Depreciation over(double life) {
        return switch (this) {
            case ALL_AT_ONCE -> new Depreciation.Cliff(life);
            case HALF_LIFE -> new Depreciation.HalfLife(life);
            case STRAIGHT_LINE -> new Depreciation.StraightLine(life);
        };
    }

    /** The reading in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
