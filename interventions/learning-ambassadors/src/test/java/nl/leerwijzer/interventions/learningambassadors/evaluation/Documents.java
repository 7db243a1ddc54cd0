// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.time.LocalDate;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;

/** Documents with counts, to change one thing at a time. */
final class Documents {
    /** The day on which the programme of these documents starts. */
    static final LocalDate START = LocalDate.of(2025, 1, 6);

    /** The first day on which its results can be judged: half a year and a year later. */
    static final LocalDate RESULTS = LocalDate.of(2026, 7, 6);

    private Documents() {}

    /** A programme that has been at work for a year, counted in comparable ways, with what was expected. */
    static Situation.Builder ripe() {
        return Situation.builder()
                .started(AmbassadorFacts.ID, START)
                .asOf(RESULTS)
                .set(EvaluationFacts.SAME_KIND_OF_PEOPLE, true)
                .set(EvaluationFacts.SAME_QUESTION, true)
                .set(EvaluationFacts.SAME_LENGTH, true)
                .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of(25))
                .set(EvaluationFacts.EXPECTED_COMPARISON_SHARE, Percentage.of(10))
                .set(EvaluationFacts.REFERENCE_SHARE, Percentage.of(12));
    }

    /** Counts of two groups. */
    static Situation.Builder twoGroups(int learners, int people, int comparisonLearners, int comparisonPeople) {
        return apart(ripe().set(EvaluationFacts.DESIGN, Design.TWO_GROUPS), learners, people)
                .set(EvaluationFacts.COMPARISON_LEARNERS, comparisonLearners)
                .set(EvaluationFacts.COMPARISON_PEOPLE, comparisonPeople);
    }

    /** Counts of the same people before and after. */
    static Situation.Builder linked(int both, int onlyBefore, int onlyAfter, int neither) {
        return ripe().set(EvaluationFacts.DESIGN, Design.BEFORE_AND_AFTER)
                .set(EvaluationFacts.LEARNERS_BOTH, both)
                .set(EvaluationFacts.LEARNERS_ONLY_BEFORE, onlyBefore)
                .set(EvaluationFacts.LEARNERS_ONLY_AFTER, onlyAfter)
                .set(EvaluationFacts.LEARNERS_NEITHER, neither);
    }

    /** A count against twelve percent from elsewhere. */
    static Situation.Builder againstShare(int learners, int people) {
        return apart(ripe().set(EvaluationFacts.DESIGN, Design.FIXED_REFERENCE), learners, people);
    }

    private static Situation.Builder apart(Situation.Builder document, int learners, int people) {
        return document.set(EvaluationFacts.LEARNERS, learners).set(EvaluationFacts.PEOPLE, people);
    }
}
