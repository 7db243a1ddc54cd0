// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.Locale;
import java.util.Set;
import nl.leerwijzer.core.text.Text;

/** The stages of a programme, in order. Worded by {@code stage.<id>}. */
public enum Stage {
    /** What has to be promised before anything starts. */
    COMMITMENT,
    /** Introduce the idea and remove resistance. */
    INTRODUCTION,
    /** List what is on offer, and get materials and support. */
    OVERVIEW,
    /** Make agreements. */
    AGREEMENTS,
    /** Recruit and select ambassadors. */
    RECRUITMENT,
    /** Train ambassadors. */
    TRAINING,
    /** Ambassadors hold talks and give support. */
    OPERATION,
    /** Judge the results. */
    EVALUATION;

    /** The stages that come first. Evaluation needs a year of operation, not the end of it. */
    public Set<Stage> after() {
        return switch (this) {
            case COMMITMENT -> Set.of();
            case INTRODUCTION, OVERVIEW -> Set.of(COMMITMENT);
            case AGREEMENTS, RECRUITMENT -> Set.of(INTRODUCTION);
            case TRAINING -> Set.of(OVERVIEW, AGREEMENTS, RECRUITMENT);
            case OPERATION -> Set.of(TRAINING);
            case EVALUATION -> Set.of(OPERATION);
        };
    }

    /** Whether it goes on until somebody ends it, so that nothing in it is ever late. */
    public boolean isLasting() {
        return this == OPERATION || this == EVALUATION;
    }

    /** The stage in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in a word or two. */
    public Text shortText() {
        return Text.of(AmbassadorFacts.ID, "stage." + id() + ".short");
    }

    /** What happens in it. */
    public Text text() {
        return Text.of(AmbassadorFacts.ID, "stage." + id());
    }
}
