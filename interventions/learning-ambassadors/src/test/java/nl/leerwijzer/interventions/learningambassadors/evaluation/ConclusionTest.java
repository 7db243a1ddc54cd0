// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.againstShare;
import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.linked;
import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.ripe;
import static nl.leerwijzer.interventions.learningambassadors.evaluation.Documents.twoGroups;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.Direction;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.NotComparable;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.NotShown;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.Shown;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.TooEarly;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.TooFew;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Percentage FIVE_PERCENT = Percentage.of(5);

    @Test
    void effectIsShownInEveryDesign() {
        assertThat(conclusion(twoGroups(60, 230, 30, 225))).isEqualTo(new Shown(Direction.MORE));
        assertThat(conclusion(linked(20, 6, 34, 140))).isEqualTo(new Shown(Direction.MORE));
        assertThat(conclusion(againstShare(60, 230))).isEqualTo(new Shown(Direction.MORE));
    }

    @Test
    void fallIsShownAsAFall() {
        assertThat(conclusion(twoGroups(30, 225, 60, 230))).isEqualTo(new Shown(Direction.FEWER));
        assertThat(conclusion(linked(20, 34, 6, 140))).isEqualTo(new Shown(Direction.FEWER));
        assertThat(conclusion(againstShare(5, 230))).isEqualTo(new Shown(Direction.FEWER));
    }

    @Test
    void expectedEffectThatTheIntervalRulesOutIsNotThere() {
        // The same share in both: about 5 points either way, where 15 were expected.
        assertThat(conclusion(twoGroups(50, 500, 50, 500))).isEqualTo(new NotShown());
        assertThat(conclusion(linked(20, 20, 20, 440))).isEqualTo(new NotShown());
        assertThat(conclusion(againstShare(60, 500))).isEqualTo(new NotShown());
    }

    @Test
    void countsThatFitAnEffectAndNoneAreTooFew() {
        assertThat(conclusion(twoGroups(6, 30, 5, 30))).isEqualTo(new TooFew());
        assertThat(conclusion(linked(5, 5, 6, 20))).isEqualTo(new TooFew());
        assertThat(conclusion(againstShare(5, 30))).isEqualTo(new TooFew());
    }

    @Test
    void withoutAnExpectationNothingIsEverRuledOut() {
        Situation.Builder document = twoGroups(50, 500, 50, 500);

        assertThat(conclusion(document.forget(EvaluationFacts.EXPECTED_SHARE))).isEqualTo(new TooFew());
        assertThat(conclusion(document.set(EvaluationFacts.EXPECTED_SHARE, Percentage.of(10))))
                .isEqualTo(new TooFew());
    }

    @Test
    void onePersonIsTooFewHoweverStriking() {
        assertThat(conclusion(twoGroups(1, 1, 0, 1))).isEqualTo(new TooFew());
        assertThat(conclusion(linked(0, 0, 1, 0))).isEqualTo(new TooFew());
        assertThat(conclusion(againstShare(1, 1))).isEqualTo(new TooFew());
    }

    @Test
    void lowerLevelAsksForMore() {
        // Fisher's exact test gives 0.0146 here.
        Situation.Builder document = twoGroups(36, 120, 20, 120);

        assertThat(conclusion(document)).isEqualTo(new Shown(Direction.MORE));
        assertThat(conclusion(document.set(EvaluationFacts.LEVEL, Percentage.of(1))))
                .isEqualTo(new TooFew());
    }

    @Test
    void tooEarlyComesBeforeEverythingElse() {
        Situation.Builder document = twoGroups(60, 230, 30, 225).asOf(Documents.RESULTS.minusDays(1));

        assertThat(conclusion(document)).isEqualTo(new TooEarly(Documents.RESULTS));
        assertThat(conclusion(document.set(EvaluationFacts.SAME_QUESTION, false)))
                .isEqualTo(new TooEarly(Documents.RESULTS));
        assertThat(conclusion(document.forget(EvaluationFacts.PEOPLE))).isEqualTo(new TooEarly(Documents.RESULTS));
    }

    @Test
    void onlyCountsThatWereWeighedHaveATableOfResultsAndACautionOnTheirDesign() {
        Situation.Builder weighed = twoGroups(60, 230, 30, 225);
        Situation.Builder early = twoGroups(60, 230, 30, 225).asOf(Documents.RESULTS.minusDays(1));
        Situation.Builder incomparable = twoGroups(60, 230, 30, 225).set(EvaluationFacts.SAME_QUESTION, false);

        assertThat(sections(weighed)).contains("result");
        assertThat(cautions(weighed)).contains("design.two-groups");
        assertThat(List.of(early, incomparable)).allSatisfy(document -> {
            assertThat(sections(document)).doesNotContain("result");
            assertThat(cautions(document)).doesNotContain("design.two-groups");
        });
    }

    private static List<String> sections(Situation.Builder document) {
        return Read.of(document.build()).sections().stream().map(Section::id).toList();
    }

    private static List<String> cautions(Situation.Builder document) {
        return Read.of(document.build()).cautions().stream().map(Text::key).toList();
    }

    @Test
    void everyWayInWhichCountsDifferMakesThemIncomparable() {
        Map<Fact<Boolean>, Aspect> questions = new LinkedHashMap<>();
        questions.put(EvaluationFacts.SAME_KIND_OF_PEOPLE, Aspect.POPULATION);
        questions.put(EvaluationFacts.SAME_QUESTION, Aspect.MEASURE);
        questions.put(EvaluationFacts.SAME_LENGTH, Aspect.PERIOD);
        for (int mask = 1; mask < 8; mask++) {
            Situation.Builder document = twoGroups(60, 230, 30, 225);
            Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
            int bit = 1;
            for (Map.Entry<Fact<Boolean>, Aspect> question : questions.entrySet()) {
                if ((mask & bit) != 0) {
                    document.set(question.getKey(), false);
                    differing.add(question.getValue());
                }
                bit <<= 1;
            }

            assertThat(conclusion(document)).isEqualTo(new NotComparable(differing));
            assertThat(Read.reason(Read.of(document.build()), EvaluationFigures.EFFECT))
                    .isEqualTo("undefined.not-comparable");
        }
    }

    @Test
    void whatIsNotAskedIsNeitherComparableNorNot() {
        EvaluatedProgramme programme = Read.of(twoGroups(60, 230, 30, 225)
                .forget(EvaluationFacts.SAME_QUESTION)
                .build());

        assertThat(programme.conclusion()).contains(new Shown(Direction.MORE));
        assertThat(programme.cautions())
                .extracting(caution -> caution.key())
                .contains("situation.comparability-unknown");
        assertThat(Read.missing(programme, EvaluationFigures.COMPARABILITY))
                .containsExactly(FactRef.of(EvaluationFacts.SAME_QUESTION));
    }

    @Test
    void withoutAStartNothingIsConcludedForNothingUnknownCountsAsLongAgo() {
        EvaluatedProgramme programme = Read.of(twoGroups(60, 230, 30, 225)
                .forget(Fact.started(AmbassadorFacts.ID))
                .build());

        assertThat(programme.conclusion()).isEmpty();
        assertThat(Read.missing(programme, EvaluationFigures.CONCLUSION))
                .containsExactly(FactRef.of(Fact.started(AmbassadorFacts.ID)));
        assertThat(Read.isDefined(programme, EvaluationFigures.EFFECT)).isFalse();
        assertThat(Read.isDefined(programme, EvaluationFigures.SHARE)).isTrue();
    }

    @Test
    void missingCountsAreNamed() {
        EvaluatedProgramme programme = Read.of(twoGroups(60, 230, 30, 225)
                .forget(EvaluationFacts.COMPARISON_PEOPLE)
                .build());

        assertThat(programme.conclusion()).isEmpty();
        assertThat(programme.summary().key()).isEqualTo("summary.unfinished");
        assertThat(Read.missing(programme, EvaluationFigures.CONCLUSION))
                .containsExactly(FactRef.of(EvaluationFacts.COMPARISON_PEOPLE));
        assertThat(Read.missing(Read.of(ripe().set(EvaluationFacts.PEOPLE, 10).build()), EvaluationFigures.CONCLUSION))
                .containsExactly(FactRef.of(EvaluationFacts.DESIGN));
        assertThat(Read.missing(
                        Read.of(linked(1, 2, 3, 4)
                                .forget(EvaluationFacts.LEARNERS_NEITHER)
                                .build()),
                        EvaluationFigures.CONCLUSION))
                .containsExactly(FactRef.of(EvaluationFacts.LEARNERS_NEITHER));
    }

    @Test
    void countsThatContradictEachOtherGiveNoConclusion() {
        for (Situation.Builder document : new Situation.Builder[] {
            twoGroups(11, 10, 3, 10),
            twoGroups(0, 0, 3, 10),
            twoGroups(1, 10, 3, 2),
            linked(0, 0, 0, 0),
            againstShare(2, 1)
        }) {
            EvaluatedProgramme programme = Read.of(document.build());

            assertThat(programme.conclusion()).isEmpty();
            assertThat(programme.summary().key()).isEqualTo("summary.contradictory");
            assertThat(Read.reason(programme, EvaluationFigures.EFFECT)).isEqualTo("undefined.contradictory");
        }
    }

    @Test
    void everyKindOfConclusionIsReachedByRealCounts() {
        Set<String> reached = new TreeSet<>();
        for (Situation.Builder document : new Situation.Builder[] {
            twoGroups(60, 230, 30, 225),
            twoGroups(30, 225, 60, 230),
            twoGroups(50, 500, 50, 500),
            twoGroups(6, 30, 5, 30),
            twoGroups(6, 30, 5, 30).asOf(Documents.START),
            twoGroups(6, 30, 5, 30).set(EvaluationFacts.SAME_LENGTH, false)
        }) {
            EvaluatedProgramme programme = Read.of(document.build());
            String id = programme.conclusion().orElseThrow().id();
            reached.add(id);

            assertThat(programme.summary().key()).isEqualTo("summary." + id);
        }

        assertThat(reached)
                .containsExactly("not-comparable", "not-shown", "shown-fewer", "shown-more", "too-early", "too-few");
    }

    @Test
    void conclusionsOfAllSmallCountsKeepTheirPromises() {
        for (int people = 1; people <= 12; people++) {
            for (int learners = 0; learners <= people; learners++) {
                for (int comparison = 0; comparison <= 12; comparison++) {
                    Observed observed =
                            new Observed.Apart(new Proportion(learners, people), new Proportion(comparison, 12));

                    check(observed, Judgement.weigh(observed, OptionalDouble.of(0.15), FIVE_PERCENT));
                }
            }
        }
    }

    private static void check(Observed observed, Conclusion conclusion) {
        double low = observed.effect(0.95).low();
        double high = observed.effect(0.95).high();
        if (conclusion instanceof Shown shown) {
            assertThat(observed.test()).isLessThanOrEqualTo(0.05);
            assertThat(shown.direction() == Direction.MORE ? low : -high).isPositive();
        } else if (conclusion instanceof NotShown) {
            assertThat(high).isLessThan(0.15);
        } else {
            assertThat(conclusion).isEqualTo(new TooFew());
            assertThat(high).isGreaterThanOrEqualTo(0.15);
        }
    }

    @Test
    void nothingToDifferOnIsRefused() {
        assertThatThrownBy(() -> new NotComparable(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Conclusion conclusion(Situation.Builder document) {
        return Read.of(document.build()).conclusion().orElseThrow();
    }
}
