// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

/**
 * As many preconditions as the five interventions of the guide have, each on a fact of its own that is met, not met or
 * unknown: every combination, against a plain evaluator that fills in what is unknown in every way.
 */
class PreconditionCombinationsTest {
    private static final String ID = "com.example.stub";

    /** How many preconditions the interventions have, in the order of the guide. */
    private static final List<Integer> PRECONDITIONS = List.of(0, 8, 3, 5, 5);

    /** What is asked of the preconditions, in turn. Each intervention starts at another one. */
    private static final List<Demand> DEMANDS = List.of(
            new Demand(Necessity.REQUIRED, Phase.BEFORE_START),
            new Demand(Necessity.REQUIRED, Phase.IN_PREPARATION),
            new Demand(Necessity.REQUIRED, Phase.BEFORE_START),
            new Demand(Necessity.RECOMMENDED, Phase.BEFORE_START),
            new Demand(Necessity.REQUIRED, Phase.WHILE_RUNNING));

    private record Demand(Necessity necessity, Phase phase) {
        boolean blocks() {
            return necessity == Necessity.REQUIRED && phase == Phase.BEFORE_START;
        }
    }

    @Test
    void everyCombinationOfMetNotMetAndUnknownAgreesWithThePlainEvaluator() {
        int checked = 0;
        Set<Standing> standings = new HashSet<>();
        for (int i = 0; i < PRECONDITIONS.size(); i++) {
            List<Demand> demands = demands(PRECONDITIONS.get(i), i);
            Guidance guidance = StubSource.guidance(stub(demands));
            for (List<Verdict> answers : combinations(demands.size())) {
                standings.add(check(guidance, demands, answers));
                checked++;
            }
        }
        System.out.println("combinations of the preconditions' answers checked: " + checked);
        assertThat(checked).isEqualTo(1 + 6_561 + 27 + 243 + 243);
        assertThat(standings).containsExactlyInAnyOrder(Standing.ADVISED, Standing.UNDECIDED, Standing.BLOCKED);
    }

    private static List<Demand> demands(int count, int first) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> DEMANDS.get(i % DEMANDS.size()))
                .toList();
    }

    private static StubIntervention stub(List<Demand> demands) {
        StubIntervention stub = new StubIntervention(ID);
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            stub.needs(Precondition.of(
                    ID, name(i), new Part("there", Condition.isYes(fact(i)), demand.necessity(), demand.phase())));
        }
        return stub;
    }

    private static String name(int precondition) {
        return "precondition-" + precondition;
    }

    private static Fact<Boolean> fact(int precondition) {
        return Fact.yesNo(ID, "answer-" + precondition);
    }

    private static List<List<Verdict>> combinations(int count) {
        List<List<Verdict>> combinations = List.of(List.of());
        for (int i = 0; i < count; i++) {
            combinations = combinations.stream()
                    .flatMap(shorter -> Stream.of(Verdict.values()).map(next -> and(shorter, next)))
                    .toList();
        }
        return combinations;
    }

    private static <T> List<T> and(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }

    private static Standing check(Guidance guidance, List<Demand> demands, List<Verdict> answers) {
        Assessment assessment = guidance.assess(situation(answers));
        InterventionAssessment intervention = assessment.find(ID).orElseThrow();
        List<List<Boolean>> completions = completions(answers);
        List<Integer> deciding = deciding(demands, answers, completions);

        assertThat(intervention.standing()).as("%s %s", demands, answers).isEqualTo(standing(demands, completions));
        assertThat(intervention.exact()).isTrue();
        assertThat(intervention.preconditions())
                .extracting(PreconditionAssessment::verdict)
                .isEqualTo(answers);
        assertThat(intervention.obstacles())
                .extracting(obstacle -> obstacle.precondition().name())
                .isEqualTo(names(indexes(demands, i -> demands.get(i).blocks() && answers.get(i) == Verdict.NOT_MET)));
        assertThat(intervention.toPrepare())
                .extracting(part -> part.precondition().name())
                .isEqualTo(names(indexes(demands, i -> !demands.get(i).blocks() && answers.get(i) == Verdict.NOT_MET)));
        assertThat(intervention.openOrUnmet())
                .isEqualTo(indexes(demands, i -> answers.get(i) != Verdict.MET).size());
        assertThat(assessment.questions())
                .as("%s %s", demands, answers)
                .isEqualTo(questions(deciding, indexes(demands, i -> answers.get(i) == Verdict.UNKNOWN)));
        return intervention.standing();
    }

    private static Situation situation(List<Verdict> answers) {
        Situation.Builder situation = Situation.builder();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != Verdict.UNKNOWN) {
                situation.set(fact(i), answers.get(i) == Verdict.MET);
            }
        }
        return situation.build();
    }

    private static List<Integer> indexes(List<?> list, IntPredicate which) {
        return IntStream.range(0, list.size()).filter(which).boxed().toList();
    }

    private static List<String> names(List<Integer> preconditions) {
        return preconditions.stream().map(PreconditionCombinationsTest::name).toList();
    }

    // The plain evaluator: it knows what holds when all is known, and tries every way to fill in what is not.

    private static boolean mayStart(List<Demand> demands, List<Boolean> answers) {
        for (int i = 0; i < demands.size(); i++) {
            if (demands.get(i).blocks() && !answers.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Standing standing(List<Demand> demands, List<List<Boolean>> completions) {
        Set<Boolean> found = new HashSet<>();
        completions.forEach(completion -> found.add(mayStart(demands, completion)));
        if (found.size() > 1) {
            return Standing.UNDECIDED;
        }
        return found.contains(true) ? Standing.ADVISED : Standing.BLOCKED;
    }

    private static List<List<Boolean>> completions(List<Verdict> answers) {
        List<List<Boolean>> completions = List.of(List.of());
        for (Verdict answer : answers) {
            List<Boolean> possible = answer == Verdict.UNKNOWN ? List.of(true, false) : List.of(answer == Verdict.MET);
            completions = completions.stream()
                    .flatMap(shorter -> possible.stream().map(next -> and(shorter, next)))
                    .toList();
        }
        return completions;
    }

    /** The unknown facts that can turn the standing by themselves, for some way in which the others turn out. */
    private static List<Integer> deciding(
            List<Demand> demands, List<Verdict> answers, List<List<Boolean>> completions) {
        return indexes(
                answers,
                i -> answers.get(i) == Verdict.UNKNOWN
                        && completions.stream().anyMatch(completion -> {
                            List<Boolean> turned = new ArrayList<>(completion);
                            turned.set(i, !completion.get(i));
                            return mayStart(demands, completion) != mayStart(demands, turned);
                        }));
    }

    /** What decides comes first; the other unknown facts settle the verdict on their own precondition. */
    private static List<OpenQuestion> questions(List<Integer> deciding, List<Integer> unknown) {
        Stream<OpenQuestion> decide =
                deciding.stream().map(i -> new OpenQuestion(fact(i), List.of(), List.of(ID), List.of(), List.of()));
        Stream<OpenQuestion> judge = unknown.stream()
                .filter(i -> !deciding.contains(i))
                .map(i -> new OpenQuestion(fact(i), List.of(), List.of(), List.of(ID), List.of()));
        return Stream.concat(decide, judge).toList();
    }
}
