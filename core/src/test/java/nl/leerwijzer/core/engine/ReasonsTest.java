// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.atLeastOf;
import static nl.leerwijzer.core.condition.Condition.atMost;
import static nl.leerwijzer.core.condition.Condition.countAtLeast;
import static nl.leerwijzer.core.condition.Condition.every;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.not;
import static nl.leerwijzer.core.condition.Condition.sizeAtLeast;
import static nl.leerwijzer.core.condition.Condition.some;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;

/** What a reader is told of a verdict, and what would change it. */
class ReasonsTest {
    private static final Fact<Boolean> COUNCIL = Fact.yesNo("reasons", "council");
    private static final Fact<Boolean> UNION = Fact.yesNo("reasons", "union");
    private static final Fact<Boolean> POLICY = Fact.yesNo("reasons", "policy");
    private static final Fact<Integer> TEAMS = Fact.wholeNumber("reasons", "teams", 0, 100);
    private static final Fact<List<Entry>> GROUPS = Fact.list("reasons", "groups");
    private static final Fact<Boolean> TRAINED =
            Fact.yesNo("reasons", "trained").columnOf(GROUPS);
    private static final Fact<Integer> HEADS =
            Fact.wholeNumber("reasons", "heads", 1, 100).columnOf(GROUPS);

    private static final Remedy ASK = Remedy.of("reasons", "ask", Role.HR);
    private static final Remedy FIXED = Remedy.notChangeable("reasons", "fixed");

    private static AnswerSheet sheet(boolean council, boolean union) {
        return AnswerSheet.empty().with(COUNCIL, council, Provenance.NONE).with(UNION, union, Provenance.NONE);
    }

    private static AnswerSheet groups(Entry... entries) {
        return AnswerSheet.empty().with(GROUPS, List.of(entries), Provenance.NONE);
    }

    private static List<Condition> leaves(Reason reason) {
        return reason.children().stream().map(Reason::condition).toList();
    }

    private static List<List<Change>> changes(Evaluation evaluation) {
        return evaluation.changes().stream().map(ChangeSet::changes).toList();
    }

    private static Change becomes(Condition.Leaf leaf, boolean holds) {
        return new Change(leaf, holds, OptionalInt.empty());
    }

    private static Change becomes(Condition.Leaf leaf, int entry) {
        return new Change(leaf, true, OptionalInt.of(entry));
    }

    @Test
    void onePartThatFailsIsReasonEnough() {
        Evaluation evaluation =
                Conditions.evaluate(all(isYes(COUNCIL), isYes(UNION), isYes(POLICY)), sheet(false, false));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(leaves(evaluation.reason())).containsExactly(isYes(COUNCIL));
        assertThat(evaluation.grounds()).containsExactly(FactRef.of(COUNCIL));
    }

    @Test
    void everyLeafThatIsNotAsItsPlaceWantsCountsWhileTheConditionIsNotMet() {
        assertThat(openOrUnmet(all(isYes(COUNCIL), isYes(UNION), isYes(POLICY)), sheet(false, false)))
                .isEqualTo(3);
        assertThat(openOrUnmet(all(isYes(COUNCIL), isYes(UNION), isYes(POLICY)), sheet(true, true)))
                .isEqualTo(1);
        assertThat(openOrUnmet(not(isYes(COUNCIL)), sheet(true, false))).isEqualTo(1);
        assertThat(openOrUnmet(all(not(isYes(COUNCIL)), isYes(UNION)), sheet(false, false)))
                .isEqualTo(1);
        assertThat(openOrUnmet(any(isYes(COUNCIL), isYes(UNION)), sheet(true, false)))
                .isZero();
    }

    private static int openOrUnmet(Condition condition, Answers known) {
        return Conditions.evaluate(condition, known).openOrUnmet();
    }

    @Test
    void anUnknownConditionNamesItsOpenPartsOnly() {
        Evaluation evaluation =
                Conditions.evaluate(all(isYes(COUNCIL), isYes(POLICY), atLeast(TEAMS, 3)), sheet(true, true));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(leaves(evaluation.reason())).containsExactly(isYes(POLICY), atLeast(TEAMS, 3));
        assertThat(evaluation.openOrUnmet()).isEqualTo(2);
    }

    @Test
    void anOpenPartThatCannotMatterIsNotNamed() {
        Evaluation evaluation =
                Conditions.evaluate(any(isYes(COUNCIL), all(isYes(COUNCIL), isYes(UNION))), AnswerSheet.empty());

        assertThat(evaluation.grounds()).containsExactly(FactRef.of(COUNCIL));
        assertThat(leaves(evaluation.reason())).containsExactly(isYes(COUNCIL), all(isYes(COUNCIL), isYes(UNION)));
        assertThat(leaves(evaluation.reason().children().get(1))).containsExactly(isYes(COUNCIL));
    }

    @Test
    void whatIsDecidedByCasesNamesTheDecidedPartsThatMatter() {
        Condition condition = any(all(isYes(UNION), isYes(COUNCIL)), all(isYes(UNION), isNo(COUNCIL)), isYes(POLICY));

        Evaluation evaluation =
                Conditions.evaluate(condition, AnswerSheet.empty().with(UNION, true, Provenance.NONE));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.grounds()).containsExactly(FactRef.of(UNION));
        assertThat(leaves(evaluation.reason())).containsExactly(isYes(UNION));
    }

    @Test
    void aCountNamesAsManyPartsAsSettleIt() {
        Condition condition = atLeastOf(2, isYes(COUNCIL), isYes(UNION), isYes(POLICY));

        Evaluation met = Conditions.evaluate(condition, sheet(true, true));
        Evaluation notMet = Conditions.evaluate(condition, sheet(false, false));

        assertThat(leaves(met.reason())).containsExactly(isYes(COUNCIL), isYes(UNION));
        assertThat(leaves(notMet.reason())).containsExactly(isYes(COUNCIL), isYes(UNION));
    }

    @Test
    void aConditionOnEntriesHasOneChildPerEntryThatSettlesIt() {
        Entry trained = Entry.of("a").with(TRAINED, true);
        Entry untrained = Entry.of("b").with(TRAINED, false);
        Entry open = Entry.of("c");

        Evaluation some = Conditions.evaluate(some(GROUPS, isYes(TRAINED)), groups(untrained, trained, open));
        Evaluation every = Conditions.evaluate(every(GROUPS, isYes(TRAINED)), groups(trained, open, untrained));
        Evaluation two = Conditions.evaluate(countAtLeast(2, GROUPS, isYes(TRAINED)), groups(open, trained, open));

        assertThat(some.reason().children()).extracting(Reason::entry).containsExactly(OptionalInt.of(2));
        assertThat(every.reason().children()).extracting(Reason::entry).containsExactly(OptionalInt.of(3));
        assertThat(every.grounds()).containsExactly(FactRef.of(GROUPS));
        assertThat(two.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(two.reason().children())
                .extracting(Reason::entry)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(3));
        assertThat(two.grounds()).containsExactly(FactRef.of(TRAINED, 1), FactRef.of(TRAINED, 3));
    }

    @Test
    void anUnknownListIsDecidedWhereNoListCouldDiffer() {
        AnswerSheet nothing = AnswerSheet.empty();

        assertThat(Conditions.evaluate(sizeAtLeast(0, GROUPS), nothing).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Conditions.evaluate(sizeAtLeast(1_001, GROUPS), nothing).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(Conditions.evaluate(sizeAtLeast(1_000, GROUPS), nothing).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Conditions.evaluate(every(GROUPS, any(isYes(TRAINED), isNo(TRAINED))), nothing)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Conditions.evaluate(some(GROUPS, all(isYes(TRAINED), isNo(TRAINED))), nothing)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void severalConditionsOnOneUnknownListAreSoundButNotExact() {
        Evaluation evaluation = Conditions.evaluate(
                any(some(GROUPS, isYes(TRAINED)), every(GROUPS, isNo(TRAINED))), AnswerSheet.empty());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.isExact()).isFalse();
        assertThat(evaluation.grounds()).containsExactly(FactRef.of(GROUPS));
    }

    @Test
    void changesComeSmallestFirstAndLeaveOutWhatNobodyCanChange() {
        Condition.Leaf union = isYes(UNION).mendedBy(ASK);
        Condition.Leaf council = isYes(COUNCIL).mendedBy(FIXED);
        Condition.Leaf few = atMost(TEAMS, 3);
        AnswerSheet situation = sheet(false, false).with(TEAMS, 9, Provenance.NONE);

        Evaluation evaluation = Conditions.evaluate(any(all(union, few), council, not(atLeast(TEAMS, 2))), situation);

        assertThat(changes(evaluation))
                .containsExactly(
                        List.of(becomes(atLeast(TEAMS, 2), false)), List.of(becomes(union, true), becomes(few, true)));
    }

    @Test
    void nothingToChangeWhereTheConditionCanNeverHold() {
        AnswerSheet situation = sheet(true, false);

        assertThat(changes(Conditions.evaluate(all(isYes(COUNCIL), isNo(COUNCIL)), situation)))
                .isEmpty();
        assertThat(changes(Conditions.evaluate(isYes(UNION).mendedBy(FIXED), situation)))
                .isEmpty();
    }

    @Test
    void anUnknownLeafThatMustHoldIsNamedAmongTheChanges() {
        Evaluation evaluation = Conditions.evaluate(all(isYes(UNION), isYes(POLICY)), sheet(true, false));

        assertThat(changes(evaluation))
                .containsExactly(List.of(becomes(isYes(UNION), true), becomes(isYes(POLICY), true)));
    }

    @Test
    void whereSomethingUnknownCannotBeBroughtAboutTheChangesLeaveItOpen() {
        Condition.Leaf fixed = isYes(POLICY).mendedBy(FIXED);

        Evaluation evaluation = Conditions.evaluate(all(isYes(UNION), fixed), sheet(true, false));

        assertThat(changes(evaluation)).containsExactly(List.of(becomes(isYes(UNION), true)));
    }

    @Test
    void entriesAreMendedOneByOneUnlessTheConditionOnThemHasARemedyOfItsOwn() {
        Condition.Leaf trained = isYes(TRAINED).mendedBy(ASK);
        Condition.Quantified every = every(GROUPS, any(trained, atMost(HEADS, 2)));
        AnswerSheet situation = groups(
                Entry.of("a").with(TRAINED, false).with(HEADS, 9),
                Entry.of("b").with(TRAINED, true).with(HEADS, 9),
                Entry.of("c").with(TRAINED, false).with(HEADS, 9));

        assertThat(changes(Conditions.evaluate(every, situation)))
                .containsExactly(
                        List.of(becomes(trained, 1), becomes(trained, 3)),
                        List.of(becomes(trained, 1), becomes(atMost(HEADS, 2), 3)),
                        List.of(becomes(atMost(HEADS, 2), 1), becomes(trained, 3)),
                        List.of(becomes(atMost(HEADS, 2), 1), becomes(atMost(HEADS, 2), 3)));
        assertThat(changes(Conditions.evaluate(every.mendedBy(ASK), situation)))
                .containsExactly(List.of(becomes(every.mendedBy(ASK), true)));
        assertThat(changes(Conditions.evaluate(every.mendedBy(FIXED), situation)))
                .isEmpty();
    }

    @Test
    void aListThatIsTooShortHasToGrow() {
        Condition.Quantified three = countAtLeast(3, GROUPS, isYes(TRAINED));

        Evaluation evaluation = Conditions.evaluate(three, groups(Entry.of("a").with(TRAINED, true)));

        assertThat(evaluation.reason().children()).isEmpty();
        assertThat(changes(evaluation)).containsExactly(List.of(becomes(three, true)));
    }

    @Test
    void theSameConditionWithAnotherRemedyIsOneLeafToTheVerdictAndTwoToTheReader() {
        Condition.Leaf asked = isYes(UNION).mendedBy(ASK);

        Evaluation evaluation = Conditions.evaluate(any(asked, all(isYes(UNION), isYes(POLICY))), sheet(true, false));

        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(changes(evaluation)).containsExactly(List.of(becomes(asked, true)));
        assertThat(leaves(evaluation.reason())).containsExactly(asked, all(isYes(UNION), isYes(POLICY)));
    }
}
