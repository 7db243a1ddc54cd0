// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.Samples;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import org.junit.jupiter.api.Test;

/** What is worked out once for a case and shared by all situations is what each situation would give by itself. */
class TruthTablesTest {
    private static final Set<Fact<?>> FACTS = new LinkedHashSet<>(SmallWorld.FACTS);
    private static final int PROGRAMS = Samples.of(40);
    private static final int CONDITIONS = 50;
    private static final int SITUATIONS = 40;

    @Test
    @SuppressWarnings("ReferenceEquality") // what is shared is the very same object
    void whatASituationSharesWithEarlierOnesIsWhatItWouldGiveByItself() {
        int shared = 0;
        int alone = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            RandomConditions random = new RandomConditions(seed);
            Program.Builder builder = Program.builder();
            List<Compiled> compiled = new ArrayList<>();
            for (int i = 0; i < CONDITIONS; i++) {
                compiled.add(builder.add(random.condition()));
            }
            Program program = builder.build();
            for (int i = 0; i < SITUATIONS; i++) {
                Answers situation = random.situation(FACTS);
                Run run = program.run(situation);
                for (Compiled each : compiled) {
                    Evaluation byItself = byItself(program, each, situation);
                    assertThat(inWords(run.evaluate(each)))
                            .as("%s in %s", each.condition(), situation)
                            .isEqualTo(inWords(byItself));
                    assertThat(run.verdict(each)).isEqualTo(byItself.verdict());
                    assertThat(run.openOrUnmet(each)).isEqualTo(byItself.openOrUnmet());
                    assertThat(run.isExact(each)).isEqualTo(byItself.isExact());
                    Evaluation first = run.evaluate(each);
                    Evaluation again = program.run(situation).evaluate(each);
                    if (first == again) {
                        shared++;
                    } else {
                        alone++;
                    }
                }
            }
        }
        assertThat(shared).isGreaterThan(Samples.of(20_000));
        assertThat(alone).isGreaterThan(Samples.of(20_000));
    }

    /** The evaluation without a table, and without anything kept. */
    private static Evaluation byItself(Program program, Compiled compiled, Answers situation) {
        Formula formula = program.formula(compiled);
        Knowledge knowledge = new FullKnowledge(program.read(situation), 0);
        return new Judged(formula, knowledge, formula.truth(knowledge));
    }

    private static String inWords(Evaluation evaluation) {
        return evaluation.verdict() + " " + evaluation.reason() + " " + evaluation.grounds() + " "
                + evaluation.isExact() + " " + evaluation.changes() + " " + evaluation.openOrUnmet();
    }

    @Test
    void aSituationInTheSameCaseSharesItsEvaluation() {
        Program.Builder builder = Program.builder();
        Compiled enough = builder.add(Condition.atLeast(SmallWorld.TEAMS, 3));
        Program program = builder.build();

        Run three = program.run(AnswerSheet.empty().with(SmallWorld.TEAMS, 3, Provenance.NONE));
        Run four = program.run(AnswerSheet.empty().with(SmallWorld.TEAMS, 4, Provenance.NONE));
        Run two = program.run(AnswerSheet.empty().with(SmallWorld.TEAMS, 2, Provenance.NONE));

        assertThat(three.evaluate(enough)).isSameAs(four.evaluate(enough)).isNotSameAs(two.evaluate(enough));
    }

    @Test
    void whatIsMadeOfACaseIsKeptForThatCaseOnly() {
        Program.Builder builder = Program.builder();
        Compiled enough = builder.add(Condition.atLeast(SmallWorld.TEAMS, 3));
        Program program = builder.build();
        program.run(AnswerSheet.empty().with(SmallWorld.TEAMS, 3, Provenance.NONE))
                .keep(enough, "made");

        assertThat(program.run(AnswerSheet.empty().with(SmallWorld.TEAMS, 4, Provenance.NONE))
                        .kept(enough))
                .isEqualTo("made");
        assertThat(program.run(AnswerSheet.empty()).kept(enough)).isNull();
    }

    @Test
    void nothingIsKeptForAConditionOnEntries() {
        Program.Builder builder = Program.builder();
        Compiled some = builder.add(Condition.some(SmallWorld.ROOMS, Condition.isYes(SmallWorld.LIGHT)));
        Run run = builder.build().run(AnswerSheet.empty());

        run.keep(some, "made");

        assertThat(run.kept(some)).isNull();
    }

    @Test
    void answersReadForOneProgramAreRefusedByAnother() {
        Program.Builder builder = Program.builder();
        builder.add(Condition.isYes(SmallWorld.UNION));
        ReadAnswers read = builder.build().read(AnswerSheet.empty());
        Program other = Program.builder().build();

        assertThatThrownBy(() -> other.run(read)).isInstanceOf(IllegalArgumentException.class);
    }
}
