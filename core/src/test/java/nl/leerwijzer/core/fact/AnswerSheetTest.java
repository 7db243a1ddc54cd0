// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final String OWNER = "com.example.mentor";
    private static final Fact<Integer> HEADS = Fact.wholeNumber(OWNER, "heads", 1, 100);
    private static final Fact<BigDecimal> HOURS = Fact.decimal(OWNER, "hours", "0", "40", Unit.HOURS);
    private static final Fact<Boolean> UNION = Fact.yesNo(OWNER, "union").orDoesNotApply(false);
    private static final Fact<Set<Role>> ROLES = Fact.choices(OWNER, "roles", Role.class);

    @Test
    void anAnswerIsFoundAndWhatWasNotAnsweredIsUnknown() {
        AnswerSheet sheet = AnswerSheet.empty().with(HEADS, 12, Provenance.from(Origin.SURVEY));

        assertThat(sheet.find(HEADS)).contains(12);
        assertThat(sheet.isAnswered(HEADS)).isTrue();
        assertThat(sheet.doesNotApply(HEADS)).isFalse();
        assertThat(sheet.provenance(HEADS)).isEqualTo(Provenance.from(Origin.SURVEY));
        assertThat(sheet.find(UNION)).isEmpty();
        assertThat(sheet.isAnswered(UNION)).isFalse();
        assertThat(sheet.doesNotApply(UNION)).isFalse();
        assertThat(sheet.provenance(UNION)).isEqualTo(Provenance.NONE);
    }

    @Test
    void doesNotApplyIsAnAnswerWithoutAValue() {
        AnswerSheet sheet = AnswerSheet.empty().withNotApplicable(UNION, Provenance.NONE);

        assertThat(sheet.find(UNION)).isEmpty();
        assertThat(sheet.doesNotApply(UNION)).isTrue();
        assertThat(sheet.isAnswered(UNION)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerSheet.empty().withNotApplicable(HEADS, Provenance.NONE));
    }

    @Test
    void aRefusalNamesTheFactAndNotTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerSheet.empty().with(HEADS, 98_765, Provenance.NONE))
                .withMessageContaining("com.example.mentor.heads")
                .withMessageContaining("out-of-range")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("98"));
    }

    @Test
    void everySheetStaysAsItWas() {
        AnswerSheet empty = AnswerSheet.empty();
        AnswerSheet one = empty.with(HEADS, 1, Provenance.NONE);
        AnswerSheet two = one.with(HEADS, 2, Provenance.NONE);
        AnswerSheet none = two.without(HEADS);

        assertThat(empty.given()).isEmpty();
        assertThat(one.find(HEADS)).contains(1);
        assertThat(two.find(HEADS)).contains(2);
        assertThat(none).isEqualTo(empty);
        assertThat(none.without(HEADS)).isEqualTo(empty);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> one.given().clear());
    }

    @Test
    void aSheetDoesNotChangeWithTheValueThatWasHandedIn() {
        Fact<List<Entry>> list = Fact.list(OWNER, "list");
        Set<Role> roles = EnumSet.of(Role.HR);
        List<Entry> entries = new ArrayList<>(List.of(Entry.of("a")));
        AnswerSheet sheet =
                AnswerSheet.empty().with(ROLES, roles, Provenance.NONE).with(list, entries, Provenance.NONE);

        roles.add(Role.COACH);
        entries.clear();

        assertThat(sheet.find(ROLES)).contains(Set.of(Role.HR));
        assertThat(sheet.find(list)).contains(List.of(Entry.of("a")));
    }

    @Test
    void equalAnswersMakeEqualSheetsHoweverTheyWereWrittenAndInWhateverOrder() {
        AnswerSheet first = AnswerSheet.empty()
                .with(HOURS, new BigDecimal("1.50"), Provenance.NONE)
                .with(HEADS, 3, Provenance.NONE);
        AnswerSheet second =
                AnswerSheet.empty().with(HEADS, 3, Provenance.NONE).with(HOURS, new BigDecimal("1.5"), Provenance.NONE);

        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(first.find(HOURS)).contains(new BigDecimal("1.5"));
        assertThat(first)
                .isNotEqualTo(second.with(HEADS, 4, Provenance.NONE))
                .isNotEqualTo(second.with(HEADS, 3, Provenance.from(Origin.ESTIMATE)))
                .isNotEqualTo("sheet");
    }

    @Test
    void answersComeInTheOrderInWhichTheyWereGivenLast() {
        AnswerSheet sheet = AnswerSheet.empty()
                .with(HEADS, 1, Provenance.NONE)
                .with(UNION, true, Provenance.NONE)
                .with(HOURS, BigDecimal.ONE, Provenance.NONE)
                .with(HEADS, 2, Provenance.NONE);

        assertThat(sheet.given().keySet()).containsExactly(UNION, HOURS, HEADS);
    }

    @Test
    void ofTwoFactsWithOneIdTheLastAnswerBringsItsOwnKind() {
        Fact<List<Entry>> bare = Fact.list(OWNER, "list");
        Fact<List<Entry>> checked = bare.checkedBy(new EntryCheck(OWNER, "never", Set.of(), entry -> false));

        AnswerSheet sheet =
                AnswerSheet.empty().with(bare, List.of(), Provenance.NONE).with(checked, List.of(), Provenance.NONE);

        assertThat(sheet.given().keySet())
                .singleElement()
                .satisfies(fact -> assertThat(fact.kind()).isEqualTo(checked.kind()));
    }

    @Test
    void nothingOfAnAnswerShowsInTheWords() {
        AnswerSheet sheet = AnswerSheet.empty().with(HEADS, 87, Provenance.NONE);

        assertThat(sheet).hasToString("AnswerSheet[1 answers]");
        assertThat(sheet.given()).hasToString("{com.example.mentor.heads=Given[…]}");
        assertThat(AnswerSheet.empty().withNotApplicable(UNION, Provenance.NONE).given())
                .hasToString("{com.example.mentor.union=Given[does not apply]}");
    }

    @Test
    void anEntryIsASmallSheetWithAKey() {
        Fact<List<Entry>> list = Fact.list(OWNER, "list");
        Fact<Money> cost = Fact.money(OWNER, "cost").columnOf(list);
        Fact<Boolean> union = UNION.columnOf(list);
        Entry entry = Entry.of("a").with(cost, Money.ofEuros(5)).withNotApplicable(union);

        assertThat(entry.key()).isEqualTo(new Key("a"));
        assertThat(entry.find(cost)).contains(Money.ofEuros(5));
        assertThat(entry.doesNotApply(union)).isTrue();
        assertThat(entry.doesNotApply(cost)).isFalse();
        assertThat(entry)
                .isEqualTo(Entry.of(
                        new Key("a"),
                        AnswerSheet.empty()
                                .withNotApplicable(union, Provenance.NONE)
                                .with(cost, Money.ofEuros(5), Provenance.NONE)))
                .hasSameHashCodeAs(Entry.of("a").with(cost, Money.ofEuros(5)).withNotApplicable(union))
                .isNotEqualTo(Entry.of("b").with(cost, Money.ofEuros(5)).withNotApplicable(union))
                .isNotEqualTo(Entry.of("a"))
                .isNotEqualTo("a");
        assertThat(entry).hasToString("Entry[AnswerSheet[2 answers]]");
        assertThatIllegalArgumentException().isThrownBy(() -> entry.with(cost, Money.ofEuros(-1)));
    }

    @Test
    void everyGuardIsAskedBeforeAFieldIsReadAndNoneCanBeShakenOff() {
        Fact<List<Entry>> list = Fact.list(OWNER, "list");
        Fact<Integer> heads = HEADS.columnOf(list);
        Fact<Boolean> union = UNION.columnOf(list);
        List<String> asked = new ArrayList<>();
        Entry guarded = Entry.of("a")
                .with(heads, 2)
                .guardedBy(fact -> asked.add("first " + fact.id().name()))
                .guardedBy(fact -> asked.add("second " + fact.id().name()))
                .withNotApplicable(union);

        assertThat(guarded.find(heads)).contains(2);
        assertThat(guarded.doesNotApply(union)).isTrue();
        assertThat(guarded.answers().given()).hasSize(2);

        assertThat(asked)
                .containsExactly(
                        "first heads",
                        "second heads",
                        "first union",
                        "second union",
                        "first heads",
                        "second heads",
                        "first union",
                        "second union");
    }

    @Test
    void aFieldThatItsGuardRefusesIsNotRead() {
        Fact<List<Entry>> list = Fact.list(OWNER, "list");
        Fact<Integer> heads = HEADS.columnOf(list);
        Entry guarded = Entry.of("a").with(heads, 2).guardedBy(fact -> {
            throw new IllegalStateException(fact.toString());
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> guarded.find(heads));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> guarded.doesNotApply(heads));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(guarded::answers);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> guarded.guardedBy(fact -> {}).find(heads));
        assertThat(guarded.key()).isEqualTo(new Key("a"));
        assertThat(guarded)
                .as("a guard is no part of the value")
                .isEqualTo(Entry.of("a").with(heads, 2));
    }
}
