// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.Locale;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/** What makes a programme dearer or cheaper. Worded by {@code driver.<id>}. */
public enum CostDriver {
    /** The hours a week of each ambassador. */
    WEEKLY_HOURS,
    /** The weeks of a year in which ambassadors use them. */
    WORKING_WEEKS,
    /** What an hour of work costs. */
    HOURLY_COST,
    /** What training and guiding ambassadors costs. */
    TRAINING_AND_GUIDANCE,
    /** How many colleagues start to learn. */
    LEARNERS,
    /** What a course costs, hours not included. */
    COURSE_FEE,
    /** How many hours a course takes. */
    COURSE_HOURS,
    /** Which part of these the employer pays. */
    PAID_SHARE;

    /** The driver in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The driver in words. */
    public Text text() {
        return Text.of(AmbassadorFacts.ID, "driver." + id());
    }

    /** What its figures are about. */
    Key key() {
        return new Key(id());
    }
}
