// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.law.OnlyThese;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

/** What holds in any situation, over seeded ones. */
class GuidePropertiesTest {
    private static final int SITUATIONS = Samples.of(300);

    private final DevelopmentDialogue intervention = new DevelopmentDialogue();
    private static final Guidance GUIDANCE = OnlyThese.guidance(new DevelopmentDialogue());

    @Test
    void aGuideIsSoundAndTheSameWheneverItIsMade() {
        for (int seed = 0; seed < SITUATIONS; seed++) {
            Situation situation = new RandomSituations(seed, 25).next();
            ConversationGuide guide = intervention.plan(situation);

            OutcomeBuilder.requireSound(guide);
            assertThat(intervention.plan(situation).figures()).isEqualTo(guide.figures());
            assertThat(intervention.plan(situation).sections()).isEqualTo(guide.sections());
        }
    }

    @Test
    void theGuideAndTheAssessmentNeverDisagree() {
        for (int seed = 0; seed < SITUATIONS; seed++) {
            Situation situation = new RandomSituations(seed, 25).next();
            ConversationGuide guide = intervention.plan(situation);
            Map<String, Verdict> parts = GUIDANCE.assess(situation)
                    .find(DialogueFacts.ID)
                    .orElseThrow()
                    .parts()
                    .collect(toMap(
                            part -> part.precondition().name() + "."
                                    + part.part().id(),
                            part -> part.verdict()));
            Map<EqualityPoint, Verdict> points = guide.equality().verdicts();

            assertThat(guide.safe())
                    .isEqualTo(together(
                            parts, "safe.no-dismissal", "safe.no-demotion", "safe.no-other-harm", "safe.dare"));
            assertThat(points)
                    .containsEntry(EqualityPoint.AGENDA_FROM_BOTH, parts.get("equal-dialogue.agenda-from-both"))
                    .containsEntry(
                            EqualityPoint.BOTH_PREPARE, together(parts, "preparation.employee", "preparation.manager"))
                    .containsEntry(EqualityPoint.BOTH_SPEAK, parts.get("equal-dialogue.both-speak"))
                    .containsEntry(
                            EqualityPoint.EMPLOYEE_HEARS_DIRECTIONS,
                            parts.get("equal-dialogue.employee-hears-directions"))
                    .containsEntry(
                            EqualityPoint.EMPLOYEE_HEARS_ABOUT_SELF,
                            parts.get("equal-dialogue.employee-hears-about-self"))
                    .containsEntry(
                            EqualityPoint.MANAGER_HEARS_OF_TEAM, parts.get("equal-dialogue.manager-hears-of-team"))
                    .containsEntry(
                            EqualityPoint.MANAGER_HEARS_OF_ORGANISATION,
                            parts.get("equal-dialogue.manager-hears-of-organisation"))
                    .containsEntry(
                            EqualityPoint.PLAN_FROM_BOTH,
                            together(parts, "recorded.plan-together", "recorded.plan-approved"))
                    .containsEntry(
                            EqualityPoint.REPORT_FROM_BOTH,
                            together(parts, "recorded.report-together", "recorded.report-approved"))
                    .containsEntry(EqualityPoint.COPY_FOR_EMPLOYEE, parts.get("recorded.copy"))
                    .containsEntry(
                            EqualityPoint.NOT_USED_AGAINST_EMPLOYEE,
                            together(parts, "safe.no-dismissal", "safe.no-demotion", "safe.no-other-harm"));
        }
    }

    @Test
    void adviceIsFirmExactlyWhenItsStandingIsSettledAndNoFactIsWanted() {
        for (int seed = 0; seed < SITUATIONS; seed++) {
            InterventionAdvice advice = GUIDANCE.advise(new RandomSituations(seed, 4).next())
                    .find(DialogueFacts.ID)
                    .orElseThrow();
            advice.outcome().ifPresent(outcome -> {
                boolean wantsAFact = outcome.figures().stream()
                        .anyMatch(figure -> figure.value() instanceof FigureValue.Undefined undefined
                                && !undefined.missing().isEmpty());
                boolean goes = switch (advice.assessment().standing()) {
                    case ADVISED, UNDER_WAY -> true;
                    case UNDECIDED, BLOCKED, NOT_RELEVANT, FAILED -> false;
                };
                assertThat(advice.firm()).isEqualTo(goes && !wantsAFact);
            });
        }
    }

    @Test
    void hoursAreThoseOfEveryTalkOfTheYearAddedUp() {
        for (int seed = 0; seed < SITUATIONS; seed++) {
            Situation situation = new RandomSituations(seed, 0).next();
            int months =
                    situation.find(DialogueFacts.TALK_INTERVAL).orElseThrow().amount();
            int minutes =
                    situation.find(DialogueFacts.TALK_LENGTH).orElseThrow().amount()
                            + situation
                                    .find(DialogueFacts.PREPARATION_LENGTH)
                                    .orElseThrow()
                                    .amount()
                            + situation.find(DialogueFacts.FOLLOW_UPS).orElseThrow()
                                    * situation
                                            .find(DialogueFacts.FOLLOW_UP_LENGTH)
                                            .orElseThrow()
                                            .amount();
            long employees = situation.find(Organisation.EMPLOYEES).orElseThrow();
            BigDecimal hours = BigDecimal.valueOf(employees * 12 * 2 * minutes)
                    .divide(BigDecimal.valueOf(months * 60L), 1, RoundingMode.HALF_UP);

            assertThat(number(intervention.plan(situation).figures(), "hours-per-year"))
                    .isEqualByComparingTo(hours);
        }
    }

    private static Verdict together(Map<String, Verdict> parts, String... names) {
        List<Verdict> verdicts = List.of(names).stream().map(parts::get).toList();
        return verdicts.contains(Verdict.NOT_MET)
                ? Verdict.NOT_MET
                : verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    private static BigDecimal number(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.id().equals(FigureId.of(name)))
                .map(figure -> ((FigureValue.Exact) figure.value()).quantity().amount())
                .findFirst()
                .orElseThrow();
    }
}
