// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.computed;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import org.junit.jupiter.api.Test;

/** What the engine makes of plain Java over facts. */
class ComputedTest {
    private static final Fact<Boolean> UNION = Fact.yesNo("computed", "union");
    private static final Fact<Money> COST = Fact.money("computed", "cost");
    private static final Fact<Money> BUDGET = Fact.money("computed", "budget").orDoesNotApply(true);
    private static final Fact<List<Entry>> GROUPS = Fact.list("computed", "groups");
    private static final Fact<Integer> HEADS =
            Fact.wholeNumber("computed", "heads", 1, 1_000).columnOf(GROUPS);
    private static final Fact<Boolean> TRAINED =
            Fact.yesNo("computed", "trained").columnOf(GROUPS);

    private static final Condition AFFORDABLE = computed(
            "computed",
            "affordable",
            List.of(COST, BUDGET),
            answers -> answers.doesNotApply(BUDGET)
                    || answers.find(COST)
                                    .orElseThrow()
                                    .compareTo(answers.find(BUDGET).orElseThrow())
                            <= 0);

    private static AnswerSheet cost(String cost) {
        return AnswerSheet.empty().with(COST, Money.ofEuros(cost), Provenance.NONE);
    }

    @Test
    void itIsAskedOnceAllItsFactsAreKnown() {
        AnswerSheet known = cost("10.00").with(BUDGET, Money.ofEuros("9.99"), Provenance.NONE);

        assertThat(Conditions.evaluate(AFFORDABLE, known).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(Conditions.evaluate(AFFORDABLE, known).grounds())
                .containsExactly(FactRef.of(COST), FactRef.of(BUDGET));
    }

    @Test
    void doesNotApplyIsAnAnswer() {
        Evaluation evaluation =
                Conditions.evaluate(AFFORDABLE, cost("10.00").withNotApplicable(BUDGET, Provenance.NONE));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void withAnUnknownFactOfManyAnswersItIsUnknownButNotExact() {
        Evaluation evaluation = Conditions.evaluate(AFFORDABLE, cost("10.00"));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isFalse();
        assertThat(evaluation.grounds()).containsExactly(FactRef.of(BUDGET));
        assertThat(evaluation.openOrUnmet()).isEqualTo(1);
    }

    @Test
    void whatDoesNotDependOnItIsDecidedAllTheSame() {
        Evaluation evaluation = Conditions.evaluate(any(AFFORDABLE, not(AFFORDABLE)), AnswerSheet.empty());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.grounds()).isEmpty();
        assertThat(evaluation.reason().children()).isEmpty();
    }

    @Test
    void aListIsUnknownWhileADeclaredColumnOfAnEntryIs() {
        Condition large = computed(
                "computed",
                "large",
                List.of(GROUPS, HEADS),
                answers -> answers.find(GROUPS).orElseThrow().stream()
                                .mapToInt(group -> group.find(HEADS).orElseThrow())
                                .sum()
                        >= 50);
        List<Entry> halfKnown = List.of(Entry.of("a").with(HEADS, 60), Entry.of("b"));
        List<Entry> known = List.of(Entry.of("a").with(HEADS, 30), Entry.of("b").with(HEADS, 30));

        Evaluation unknown = Conditions.evaluate(large, AnswerSheet.empty().with(GROUPS, halfKnown, Provenance.NONE));
        Evaluation met = Conditions.evaluate(large, AnswerSheet.empty().with(GROUPS, known, Provenance.NONE));

        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.grounds()).containsExactly(FactRef.of(HEADS, 2));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.grounds()).containsExactly(FactRef.of(GROUPS));
    }

    @Test
    void aFactOrColumnThatItDidNotDeclareIsRefused() {
        Condition readsFact = computed(
                "computed",
                "fact",
                List.of(UNION),
                answers -> answers.find(COST).isPresent());
        Condition readsColumn = computed(
                "computed",
                "column",
                List.of(GROUPS, HEADS),
                answers ->
                        answers.find(GROUPS).orElseThrow().get(0).find(TRAINED).isPresent());
        AnswerSheet situation = AnswerSheet.empty()
                .with(UNION, true, Provenance.NONE)
                .with(GROUPS, List.of(Entry.of("a").with(HEADS, 3).with(TRAINED, true)), Provenance.NONE);

        assertThatThrownBy(() -> Conditions.evaluate(readsFact, situation))
                .isInstanceOfSatisfying(
                        UndeclaredFactException.class,
                        thrown -> assertThat(thrown.fact()).isEqualTo("computed.cost"));
        assertThatThrownBy(() -> Conditions.evaluate(readsColumn, situation))
                .isInstanceOfSatisfying(
                        UndeclaredFactException.class,
                        thrown -> assertThat(thrown.fact()).isEqualTo("computed.groups[].computed.trained"));
    }

    @Test
    void whatOneConditionThrowsDoesNotReachAnother() {
        Program.Builder builder = Program.builder();
        Compiled throwing = builder.add(computed("computed", "broken", List.of(UNION), answers -> {
            throw new IllegalStateException("broken");
        }));
        Compiled sound = builder.add(isYes(UNION));

        Run run = builder.build().run(AnswerSheet.empty().with(UNION, true, Provenance.NONE));

        assertThatThrownBy(() -> run.verdict(throwing)).hasMessage("broken");
        assertThat(run.verdict(sound)).isEqualTo(Verdict.MET);
    }

    @Test
    void itIsAskedOnceForTheSameAnswers() {
        AtomicInteger asked = new AtomicInteger();
        Condition counting = computed("computed", "counting", List.of(UNION), answers -> {
            asked.incrementAndGet();
            return answers.find(UNION).orElseThrow();
        });
        Program.Builder builder = Program.builder();
        List<Compiled> compiled = List.of(
                builder.add(counting),
                builder.add(not(counting)),
                builder.add(all(counting, any(counting, isYes(UNION)))));

        Run run = builder.build().run(AnswerSheet.empty());
        compiled.forEach(each -> {
            assertThat(run.evaluate(each).grounds()).containsExactly(FactRef.of(UNION));
            assertThat(run.isExact(each)).isTrue();
            assertThat(run.openFacts(each)).containsExactly(FactRef.of(UNION));
        });

        assertThat(asked).hasValue(2);
    }

    @Test
    void itMayStandOnTheColumnsOfAnEntry() {
        Condition ready = computed(
                "computed",
                "ready",
                List.of(HEADS, TRAINED),
                entry -> entry.find(TRAINED).orElseThrow() && entry.find(HEADS).orElseThrow() > 5);
        List<Entry> groups = List.of(
                Entry.of("a").with(HEADS, 9).with(TRAINED, false),
                Entry.of("b").with(HEADS, 9).with(TRAINED, true));

        Evaluation evaluation = Conditions.evaluate(
                Condition.some(GROUPS, ready), AnswerSheet.empty().with(GROUPS, groups, Provenance.NONE));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.reason().children()).singleElement().satisfies(child -> {
            assertThat(child.entry()).hasValue(2);
            assertThat(child.condition()).isEqualTo(ready);
        });
    }

    @Test
    void oneRunAndItsEvaluationsMayBeSharedByThreads() throws Exception {
        Program.Builder builder = Program.builder();
        RandomConditions random = new RandomConditions(64);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            conditions.add(random.condition());
        }
        List<Compiled> compiled = conditions.stream().map(builder::add).toList();
        Program program = builder.build();
        AnswerSheet situation = AnswerSheet.empty()
                .with(SmallWorld.UNION, true, Provenance.NONE)
                .with(SmallWorld.ALIAS, new Key("north"), Provenance.NONE)
                .with(SmallWorld.TEAMS, 3, Provenance.NONE);
        List<String> alone = inWords(evaluations(program.run(situation), compiled));
        Run shared = program.run(situation);
        List<Evaluation> sharedEvaluations = evaluations(shared, compiled);

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() -> inWords(sharedEvaluations));
                tasks.add(() -> inWords(evaluations(shared, compiled)));
            }
            for (Future<List<String>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Evaluation> evaluations(Run run, List<Compiled> compiled) {
        return compiled.stream().map(run::evaluate).toList();
    }

    private static List<String> inWords(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(each -> each.verdict() + " " + each.reason() + " " + each.grounds() + " " + each.isExact() + " "
                        + each.changes() + " " + each.openOrUnmet())
                .toList();
    }
}
