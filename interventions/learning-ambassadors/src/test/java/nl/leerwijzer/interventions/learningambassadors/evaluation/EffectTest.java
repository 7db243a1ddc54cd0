// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.againstShare;
import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.linked;
import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.twoGroups;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import org.junit.jupiter.api.Test;

class EffectTest {
    @Test
    void twoGroupsHaveTheIntervalThatNewcombePublished() {
        // Newcombe (1998), table II, 56 of 70 against 48 of 80: 0.0524 to 0.3339.
        assertThat(effect(twoGroups(56, 70, 48, 80))).isEqualTo(percentages("5.2", "20.0", "33.4"));
    }

    @Test
    void samePeopleHaveThePublishedInterval() {
        // Fagerland, Lydersen and Laake (2017), chapter 8: 0.0046 to 0.1186; the exact test gives 0.052479.
        EvaluatedProgramme programme = Read.of(linked(59, 6, 16, 80).build());

        assertThat(Read.estimate(programme, EvaluationFigures.EFFECT)).isEqualTo(percentages("0.5", "6.2", "11.9"));
        assertThat(Read.number(programme, EvaluationFigures.PROBABILITY)).isEqualByComparingTo("0.0525");
        // The interval leaves zero out and the test does not: nothing is shown unless both agree.
        assertThat(programme.conclusion()).contains(new Conclusion.NotShown());
    }

    @Test
    void shareFromElsewhereShiftsTheIntervalOfWilson() {
        // Newcombe (1998), single proportion, table I, 81 of 263: 0.2553 to 0.3662; less 0.12.
        assertThat(effect(againstShare(81, 263))).isEqualTo(percentages("13.5", "18.8", "24.6"));
        assertThat(Read.number(Read.of(againstShare(81, 263).build()), EvaluationFigures.COMPARISON_SHARE))
                .isEqualByComparingTo("12");
    }

    @Test
    void linkedAnswersGoBeforeCountsThatAreNot() {
        Situation document = linked(20, 6, 34, 140)
                .set(EvaluationFacts.PEOPLE, 10)
                .set(EvaluationFacts.LEARNERS, 9)
                .build();

        assertThat(Read.number(Read.of(document), EvaluationFigures.PEOPLE)).isEqualByComparingTo("200");
        assertThat(Read.number(Read.of(document), EvaluationFigures.LEARNERS)).isEqualByComparingTo("54");
        assertThat(Read.number(Read.of(document), EvaluationFigures.COMPARISON_LEARNERS))
                .isEqualByComparingTo("26");
    }

    @Test
    void beforeAndAfterWithoutLinksIsSaidToBeWiderThanNeeded() {
        EvaluatedProgramme programme = Read.of(twoGroups(60, 230, 30, 225)
                .set(EvaluationFacts.DESIGN, Design.BEFORE_AND_AFTER)
                .build());

        assertThat(programme.cautions())
                .extracting(caution -> caution.key())
                .contains("design.before-and-after", "situation.unlinked");
        assertThat(Read.estimate(programme, EvaluationFigures.EFFECT)).isEqualTo(effect(twoGroups(60, 230, 30, 225)));
    }

    @Test
    void lowerLevelWidensTheInterval() {
        Estimate<BigDecimal> usual = effect(twoGroups(60, 230, 30, 225));
        Estimate<BigDecimal> strict = effect(twoGroups(60, 230, 30, 225).set(EvaluationFacts.LEVEL, Percentage.of(1)));

        assertThat(strict.low()).isLessThan(usual.low());
        assertThat(strict.likely()).isEqualTo(usual.likely());
        assertThat(strict.high()).isGreaterThan(usual.high());
    }

    private static Estimate<BigDecimal> effect(Situation.Builder document) {
        return Read.estimate(Read.of(document.build()), EvaluationFigures.EFFECT);
    }

    private static Estimate<BigDecimal> percentages(String low, String likely, String high) {
        return new Estimate<>(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }
}
