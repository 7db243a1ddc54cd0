// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.exactlyOne;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import org.junit.jupiter.api.Test;

/** What becomes of verdicts when a decision diagram would grow past its limits. */
class LimitTest {
    private static final int SIDES = 20;

    private static final List<Fact<Boolean>> LEFT = facts("left");
    private static final List<Fact<Boolean>> RIGHT = facts("right");

    private static List<Fact<Boolean>> facts(String side) {
        return IntStream.range(0, SIDES)
                .mapToObj(i -> Fact.yesNo("limit", side + "-" + i))
                .toList();
    }

    /** Left and right agree, fact by fact; with all of the left before the right its diagram is exponential. */
    private static Condition sameOnBothSides() {
        List<Condition> same = new ArrayList<>();
        // Naming all of the left first makes it come first in the diagram.
        same.add(any(LEFT.stream().map(fact -> any(isYes(fact), isNo(fact))).toList()));
        for (int i = 0; i < SIDES; i++) {
            same.add(not(exactlyOne(isYes(LEFT.get(i)), isYes(RIGHT.get(i)))));
        }
        return all(same);
    }

    @Test
    void pastTheLimitUnknownIsSoundAndSaysThatItIsNotExact() {
        Evaluation evaluation = Conditions.evaluate(sameOnBothSides(), AnswerSheet.empty());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isFalse();
        assertThat(evaluation.grounds()).hasSize(2 * SIDES);
        assertThat(evaluation.reason().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.changes()).isEmpty();
    }

    @Test
    void aVerdictThatHidesPastTheLimitStaysUnknown() {
        Condition same = sameOnBothSides();

        Evaluation evaluation = Conditions.evaluate(any(same, not(same)), AnswerSheet.empty());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isFalse();
    }

    @Test
    void knowingSomeFactsBringsTheSameConditionBackWithinTheLimit() {
        AnswerSheet sheet = AnswerSheet.empty();
        for (Fact<Boolean> fact : LEFT.subList(4, SIDES)) {
            sheet = sheet.with(fact, true, Provenance.NONE);
        }
        Condition same = sameOnBothSides();

        assertThat(Conditions.evaluate(same, sheet).isExact()).isTrue();
        assertThat(Conditions.evaluate(any(same, not(same)), sheet).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void moreUnknownColumnsThanADiagramHasVariablesAreNotExactEither() {
        Fact<List<Entry>> list = Fact.list("limit", "machines");
        Fact<Boolean> safe = Fact.yesNo("limit", "safe").columnOf(list);
        List<Entry> entries = IntStream.rangeClosed(1, Variables.MAX_VARIABLES)
                .mapToObj(i -> Entry.of("m" + i))
                .toList();
        Fact<Boolean> union = Fact.yesNo("limit", "union");
        Condition some = Condition.some(list, any(isYes(safe), isNo(safe)));

        Evaluation evaluation = Conditions.evaluate(
                all(exactlyOne(some, isYes(union)), exactlyOne(isYes(union), isNo(union))),
                AnswerSheet.empty().with(list, entries, Provenance.NONE));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isFalse();
    }

    @Test
    void aLongListOfUnknownColumnsIsExactWhereEachStandsOnce() {
        Fact<List<Entry>> list = Fact.list("limit", "machines");
        Fact<Boolean> safe = Fact.yesNo("limit", "safe").columnOf(list);
        List<Entry> entries =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> Entry.of("m" + i)).toList();

        Evaluation evaluation = Conditions.evaluate(
                Condition.countAtLeast(500, list, isYes(safe)),
                AnswerSheet.empty().with(list, entries, Provenance.NONE));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isTrue();
        assertThat(evaluation.grounds()).hasSize(1_000);
        assertThat(evaluation.reason().children()).hasSize(1_000);
    }

    @Test
    void changesOfAVeryLongListAreBounded() {
        Fact<List<Entry>> list = Fact.list("limit", "machines");
        Fact<Boolean> safe = Fact.yesNo("limit", "safe").columnOf(list);
        List<Entry> entries = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> Entry.of("m" + i).with(safe, false))
                .toList();

        Evaluation evaluation = Conditions.evaluate(
                Condition.every(list, isYes(safe)), AnswerSheet.empty().with(list, entries, Provenance.NONE));

        assertThat(evaluation.changes()).hasSize(1);
        assertThat(evaluation.changes().get(0).changes()).hasSize(1_000);
        assertThat(evaluation.changes().get(0).changes().get(999).entry()).hasValue(1_000);
    }

    @Test
    void aHandleIsGoodForItsOwnProgramOnly() {
        Compiled other = Program.builder().add(all());
        Run run = Program.builder().build().run(AnswerSheet.empty());

        assertThatThrownBy(() -> run.verdict(other)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Answers that count how often each fact is read. */
    private record Counting(Answers answers, List<Fact<?>> read) implements Answers {
        @Override
        public <T> Optional<T> find(Fact<T> fact) {
            read.add(fact);
            return answers.find(fact);
        }

        @Override
        public boolean doesNotApply(Fact<?> fact) {
            return answers.doesNotApply(fact);
        }
    }

    @Test
    void eachFactIsReadOncePerSituationHoweverManyConditionsNameIt() {
        Program.Builder builder = Program.builder();
        List<Compiled> compiled = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            compiled.add(builder.add(all(isYes(LEFT.get(0)), any(isNo(LEFT.get(0)), isYes(RIGHT.get(i % SIDES))))));
        }
        Counting situation = new Counting(AnswerSheet.empty(), new ArrayList<>());

        Run run = builder.build().run(situation);
        compiled.forEach(each -> run.evaluate(each).reason());

        assertThat(situation.read()).doesNotHaveDuplicates().hasSize(1 + SIDES);
    }
}
