// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

/** Relevance × three parts, each of any phase and necessity, × started: all of them, against a plain evaluator. */
class StandingsTest {
    private static final String ID = "com.example.stub";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Fact<Boolean> RELEVANT = Fact.yesNo(ID, "relevant");
    private static final List<Fact<Boolean>> ANSWERS =
            List.of(Fact.yesNo(ID, "first"), Fact.yesNo(ID, "second"), Fact.yesNo(ID, "third"));

    /** A phase and necessity that a part can have. */
    private record Weight(Phase phase, Necessity necessity) {
        static List<Weight> all() {
            List<Weight> all = new ArrayList<>();
            for (Phase phase : Phase.values()) {
                for (Necessity necessity : Necessity.values()) {
                    all.add(new Weight(phase, necessity));
                }
            }
            return all;
        }

        boolean blocks() {
            return phase == Phase.BEFORE_START && necessity == Necessity.REQUIRED;
        }
    }

    private enum Start {
        NOT,
        PAST,
        TODAY,
        PLANNED,
        WITHOUT_TODAY
    }

    @Test
    void everyCombinationHasTheStandingThatThePlainEvaluatorGives() {
        int checked = 0;
        for (Weight first : Weight.all()) {
            for (Weight second : Weight.all()) {
                for (Weight third : Weight.all()) {
                    checked += checkAllAnswers(List.of(first, second, third));
                }
            }
        }
        System.out.println("standings checked: " + checked);
        assertThat(checked).isEqualTo(6 * 6 * 6 * 3 * 3 * 3 * 3 * 5);
    }

    private static int checkAllAnswers(List<Weight> weights) {
        Guidance guidance = StubSource.guidance(stub(weights));
        int checked = 0;
        for (Verdict relevance : Verdict.values()) {
            for (Verdict first : Verdict.values()) {
                for (Verdict second : Verdict.values()) {
                    for (Verdict third : Verdict.values()) {
                        for (Start start : Start.values()) {
                            check(guidance, weights, relevance, List.of(first, second, third), start);
                            checked++;
                        }
                    }
                }
            }
        }
        return checked;
    }

    private static StubIntervention stub(List<Weight> weights) {
        return new StubIntervention(ID)
                .relevantWhen(Condition.isYes(RELEVANT))
                .needs(Precondition.of(ID, "pair", part(weights, 0), part(weights, 1)))
                .needs(Precondition.of(ID, "single", part(weights, 2)));
    }

    private static Part part(List<Weight> weights, int index) {
        return new Part(
                "part-" + index,
                Condition.isYes(ANSWERS.get(index)),
                weights.get(index).necessity(),
                weights.get(index).phase());
    }

    private static void check(
            Guidance guidance, List<Weight> weights, Verdict relevance, List<Verdict> parts, Start start) {
        Situation.Builder situation = Situation.builder();
        answer(situation, RELEVANT, relevance);
        for (int i = 0; i < parts.size(); i++) {
            answer(situation, ANSWERS.get(i), parts.get(i));
        }
        start(situation, start);

        InterventionAssessment assessment =
                guidance.assess(situation.build()).find(ID).orElseThrow();

        assertThat(assessment.standing())
                .as("%s %s %s %s", weights, relevance, parts, start)
                .isEqualTo(expectedStanding(weights, relevance, parts, start));
        assertThat(assessment.exact()).isTrue();
        assertThat(assessment.preconditions())
                .extracting(PreconditionAssessment::verdict)
                .containsExactly(
                        expectedPrecondition(weights.subList(0, 2), parts.subList(0, 2)),
                        expectedPrecondition(weights.subList(2, 3), parts.subList(2, 3)));
        assertThat(assessment.obstacles())
                .extracting(obstacle -> obstacle.part().id())
                .isEqualTo(expectedObstacles(weights, parts));
    }

    private static void answer(Situation.Builder situation, Fact<Boolean> fact, Verdict verdict) {
        if (verdict != Verdict.UNKNOWN) {
            situation.set(fact, verdict == Verdict.MET);
        }
    }

    private static void start(Situation.Builder situation, Start start) {
        if (start != Start.WITHOUT_TODAY) {
            situation.asOf(TODAY);
        }
        switch (start) {
            case NOT -> situation.forget(Fact.started(ID));
            case PAST -> situation.started(ID, TODAY.minusMonths(5));
            case TODAY -> situation.started(ID, TODAY);
            case PLANNED -> situation.started(ID, TODAY.plusDays(1));
            case WITHOUT_TODAY -> situation.started(ID, LocalDate.of(2150, 1, 1));
        }
    }

    // The plain evaluator: written for all answers to be known, and asked for every way to fill in the unknown ones.

    private static Standing expectedStanding(
            List<Weight> weights, Verdict relevance, List<Verdict> parts, Start start) {
        if (start == Start.PAST || start == Start.TODAY || start == Start.WITHOUT_TODAY) {
            return Standing.UNDER_WAY;
        }
        Optional<Standing> agreed = Optional.empty();
        for (boolean relevant : completions(relevance)) {
            for (boolean first : completions(parts.get(0))) {
                for (boolean second : completions(parts.get(1))) {
                    for (boolean third : completions(parts.get(2))) {
                        Standing standing = complete(weights, relevant, List.of(first, second, third));
                        if (agreed.isPresent() && agreed.get() != standing) {
                            return Standing.UNDECIDED;
                        }
                        agreed = Optional.of(standing);
                    }
                }
            }
        }
        return agreed.orElseThrow();
    }

    private static Standing complete(List<Weight> weights, boolean relevant, List<Boolean> parts) {
        if (!relevant) {
            return Standing.NOT_RELEVANT;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (weights.get(i).blocks() && !parts.get(i)) {
                return Standing.BLOCKED;
            }
        }
        return Standing.ADVISED;
    }

    private static List<Boolean> completions(Verdict verdict) {
        return verdict == Verdict.UNKNOWN ? List.of(true, false) : List.of(verdict == Verdict.MET);
    }

    private static Verdict expectedPrecondition(List<Weight> weights, List<Verdict> parts) {
        boolean anyRequired = weights.stream().anyMatch(weight -> weight.necessity() == Necessity.REQUIRED);
        boolean unknown = false;
        for (int i = 0; i < parts.size(); i++) {
            if (!anyRequired || weights.get(i).necessity() == Necessity.REQUIRED) {
                if (parts.get(i) == Verdict.NOT_MET) {
                    return Verdict.NOT_MET;
                }
                unknown |= parts.get(i) == Verdict.UNKNOWN;
            }
        }
        return unknown ? Verdict.UNKNOWN : Verdict.MET;
    }

    private static List<String> expectedObstacles(List<Weight> weights, List<Verdict> parts) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (weights.get(i).blocks() && parts.get(i) == Verdict.NOT_MET) {
                expected.add("part-" + i);
            }
        }
        return expected;
    }
}
