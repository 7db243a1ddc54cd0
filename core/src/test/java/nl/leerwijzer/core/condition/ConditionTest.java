// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;

/** Conditions as data: what they read, what equals what, and the remedies of their leaves. */
class ConditionTest {
    private static final Fact<Boolean> UNION = Fact.yesNo("data", "union");
    private static final Fact<Boolean> COUNCIL = Fact.yesNo("data", "council");
    private static final Fact<Integer> TEAMS = Fact.wholeNumber("data", "teams", 0, 9);
    private static final Fact<List<Entry>> GROUPS = Fact.list("data", "groups");
    private static final Fact<Boolean> TRAINED = Fact.yesNo("data", "trained").columnOf(GROUPS);
    private static final Fact<Integer> HEADS =
            Fact.wholeNumber("data", "heads", 1, 9).columnOf(GROUPS);

    @Test
    void itsFactsComeInTheOrderOfFirstMentionListsBeforeTheirColumns() {
        Condition condition = Condition.all(
                Condition.not(Condition.atLeast(TEAMS, 3)),
                Condition.any(Condition.every(GROUPS, Condition.isYes(TRAINED)), Condition.isYes(UNION)),
                Condition.exactlyOne(Condition.isYes(UNION), Condition.isNo(COUNCIL)),
                Condition.computed("data", "sum", List.of(GROUPS, HEADS, TEAMS), answers -> true));

        assertThat(condition.facts()).containsExactly(TEAMS, GROUPS, TRAINED, UNION, COUNCIL, HEADS);
    }

    @Test
    void aCountRunsFromNoneToAllOfItsParts() {
        assertThat(Condition.atLeastOf(2, Condition.isYes(UNION), Condition.isYes(COUNCIL), Condition.atMost(TEAMS, 1)))
                .isEqualTo(new Counted(
                        2, 3, List.of(Condition.isYes(UNION), Condition.isYes(COUNCIL), Condition.atMost(TEAMS, 1))));
        assertThatThrownBy(() -> new Counted(-1, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counted(2, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBranchKeepsItsPartsWhenTheListThatTheyCameFromChanges() {
        List<Condition> parts = new ArrayList<>(List.of(Condition.isYes(UNION)));
        Condition all = Condition.all(parts);
        Condition any = Condition.any(parts);
        parts.clear();

        assertThat(all).isEqualTo(Condition.all(Condition.isYes(UNION)));
        assertThat(any).isEqualTo(Condition.any(Condition.isYes(UNION)));
    }

    @Test
    void computedConditionsAreEqualWhenOwnerAndIdAre() {
        Computed one = Condition.computed("data", "one", List.of(UNION), answers -> true);
        Computed same = Condition.computed("data", "one", List.of(COUNCIL), answers -> false);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(Condition.computed("data", "two", List.of(UNION), answers -> true));
        assertThat(one).isNotEqualTo(Condition.computed("other", "one", List.of(UNION), answers -> true));
        assertThat(one).isNotEqualTo(Condition.isYes(UNION));
    }

    @Test
    void everyLeafTakesARemedyAndStaysTheSameOtherwise() {
        Remedy remedy = Remedy.of("data", "ask", Role.HR);
        Computed computed = Condition.computed("data", "one", List.of(UNION), answers -> true);

        assertThat(Condition.isYes(UNION).mendedBy(remedy).remedy()).contains(remedy);
        assertThat(Condition.isYes(UNION).mendedBy(remedy).fact()).isEqualTo(UNION);
        assertThat(Condition.sizeAtLeast(2, GROUPS).mendedBy(remedy).remedy()).contains(remedy);
        assertThat(Condition.sizeAtLeast(2, GROUPS).mendedBy(remedy).quantifier())
                .isEqualTo(new Condition.Quantifier.AtLeast(2));
        assertThat(computed.mendedBy(remedy).remedy()).contains(remedy);
        assertThat(computed.mendedBy(remedy)).isEqualTo(computed);
    }

    @Test
    void aRemedySaysWhoDoesWhatAndHowLongItTakes() {
        Remedy remedy = Remedy.of("data", "train", Role.HR, Role.LINE_MANAGER)
                .within(Period.ofWeeks(2), Period.ofWeeks(6))
                .withEffort();

        assertThat(remedy.owner()).isEqualTo("data");
        assertThat(remedy.id()).isEqualTo("train");
        assertThat(remedy.isChangeable()).isTrue();
        assertThat(remedy.roles()).containsExactly(Role.HR, Role.LINE_MANAGER);
        assertThat(remedy.leadTime()).contains(new Range<>(Period.ofWeeks(2), Period.ofWeeks(6)));
        assertThat(remedy.how().key()).isEqualTo("remedy.train.how");
        assertThat(remedy.how().owner()).isEqualTo("data");
        assertThat(remedy.effort())
                .hasValueSatisfying(text -> assertThat(text.key()).isEqualTo("remedy.train.effort"));
        assertThat(remedy).hasToString("Remedy[data:train]");
    }

    @Test
    void remediesAreEqualWhenNothingAboutThemDiffers() {
        Remedy remedy = Remedy.of("data", "train", Role.HR);

        assertThat(remedy)
                .isEqualTo(Remedy.of("data", "train", Role.HR))
                .hasSameHashCodeAs(Remedy.of("data", "train", Role.HR))
                .isNotEqualTo(Remedy.of("other", "train", Role.HR))
                .isNotEqualTo(Remedy.of("data", "ask", Role.HR))
                .isNotEqualTo(Remedy.of("data", "train", Role.MANAGEMENT))
                .isNotEqualTo(Remedy.notChangeable("data", "train"))
                .isNotEqualTo(remedy.within(Period.ofWeeks(2), Period.ofWeeks(6)))
                .isNotEqualTo(remedy.withEffort());
    }

    @Test
    void aRemedyWithoutWordsOnItsEffortHasNone() {
        assertThat(Remedy.of("data", "train").effort()).isEmpty();
        assertThat(Remedy.of("data", "train").leadTime()).isEmpty();
    }

    @Test
    void whatCannotBeChangedGivesItsReason() {
        Remedy remedy = Remedy.notChangeable("data", "law");

        assertThat(remedy.isChangeable()).isFalse();
        assertThat(remedy.roles()).isEmpty();
        assertThat(remedy.how().key()).isEqualTo("remedy.law.reason");
    }

    @Test
    void aLeadTimeRunsFromShortToLongInOneUnit() {
        Remedy remedy = Remedy.of("data", "train");

        assertThatThrownBy(() -> remedy.within(Period.ofWeeks(6), Period.ofWeeks(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> remedy.within(Period.ofWeeks(6), Period.ofMonths(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVerdictOnTheOppositeIsTheOppositeVerdict() {
        assertThat(Verdict.MET.negated()).isEqualTo(Verdict.NOT_MET);
        assertThat(Verdict.NOT_MET.negated()).isEqualTo(Verdict.MET);
        assertThat(Verdict.UNKNOWN.negated()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void reasonsAndChangesCannotBeChangedFromOutside() {
        Reason leaf = new Reason(Condition.isYes(UNION), Verdict.MET, OptionalInt.empty(), List.of());
        List<Reason> children = new ArrayList<>(List.of(leaf));
        Reason reason = new Reason(Condition.all(Condition.isYes(UNION)), Verdict.MET, OptionalInt.of(1), children);
        Change change = new Change(Condition.isYes(UNION), true, OptionalInt.of(2));
        List<Change> changes = new ArrayList<>(List.of(change));
        ChangeSet set = new ChangeSet(changes);
        children.clear();
        changes.clear();

        assertThat(reason.children()).containsExactly(leaf);
        assertThat(set.changes()).containsExactly(change);
    }
}
