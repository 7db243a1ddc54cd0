// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which comparisons an author may write. */
class AtomRulesTest {
    private static final String ID = "rules";

    enum Shift {
        DAY,
        NIGHT
    }

    private static final Fact<Boolean> UNION = Fact.yesNo(ID, "union");
    private static final Fact<Integer> TEAMS = Fact.wholeNumber(ID, "teams", 1, 10);
    private static final Fact<BigDecimal> RATE = Fact.decimal(ID, "rate", "0", "1", Unit.FTE);
    private static final Fact<Percentage> SHARE = Fact.percentage(ID, "share");
    private static final Fact<Money> COST = Fact.money(ID, "cost");
    private static final Fact<Period> NOTICE = Fact.period(ID, "notice", PeriodUnit.MONTHS, 0, 12);
    private static final Fact<LocalDate> OPENED = Fact.date(ID, "opened");
    private static final Fact<Shift> SHIFT = Fact.choice(ID, "shift", Shift.class);
    private static final Fact<Set<Shift>> SHIFTS = Fact.choices(ID, "shifts", Shift.class);
    private static final Fact<Key> ALIAS = Fact.key(ID, "alias");
    private static final Fact<List<Entry>> GROUPS = Fact.list(ID, "groups");
    private static final Fact<Boolean> TRAINED = Fact.yesNo(ID, "trained").columnOf(GROUPS);
    private static final Fact<Label> NAME = Fact.label(ID, "name");
    private static final Fact<Estimate<Money>> GAIN = Fact.estimate(ID, "gain", Fact.amounts());
    private static final Fact<URI> SITE = Fact.uri(ID, "site");
    private static final Fact<FreeText> STORY = Fact.freeText(ID, "story");
    private static final Fact<Boolean> OLDER = Fact.yesNo(ID, "older").asTrait();

    static Stream<Atom> comparisons() {
        return Stream.of(
                Condition.isYes(UNION),
                Condition.isNo(UNION),
                Condition.is(TEAMS, 1),
                Condition.atLeast(TEAMS, 10),
                Condition.atMost(RATE, new BigDecimal("0.123456789")),
                Condition.atLeast(SHARE, Percentage.of(100)),
                Condition.atMost(COST, Money.ofEuros("0.01")),
                Condition.atLeast(NOTICE, Period.ofMonths(12)),
                Condition.atMost(OPENED, LocalDate.of(2200, 12, 31)),
                Condition.oneOf(SHIFT, List.of(Shift.DAY, Shift.NIGHT)),
                Condition.contains(SHIFTS, Shift.NIGHT),
                Condition.is(ALIAS, new Key("north")),
                Condition.is(Fact.reference(ID, "group", GROUPS), new Key("north")),
                Condition.doesNotApply(UNION.orDoesNotApply(true)),
                Condition.doesNotApply(GROUPS.orDoesNotApply(false)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void aFactIsComparedWithItsOwnAnswers(Atom atom) {
        assertThat(atom.facts()).containsExactly(atom.fact());
        assertThat(atom.remedy()).isEmpty();
    }

    static Stream<ThrowingCallable> refusals() {
        return Stream.of(
                () -> Condition.is(NAME, new Label("Team North")),
                () -> Condition.is(GAIN, Estimate.exactly(Money.ZERO)),
                () -> Condition.is(SITE, URI.create("https://example.org")),
                () -> Condition.is(STORY, new FreeText("once")),
                () -> Condition.is(GROUPS, List.of()),
                () -> Condition.is(SHIFTS, Set.of(Shift.DAY)),
                () -> Condition.isYes(OLDER),
                () -> Condition.doesNotApply(OLDER.orDoesNotApply(true)),
                () -> Condition.doesNotApply(UNION),
                () -> Condition.atLeast(UNION, true),
                () -> Condition.atMost(SHIFT, Shift.DAY),
                () -> Condition.atLeast(ALIAS, new Key("north")),
                () -> new Atom(UNION, new Condition.Test.Contains(Shift.DAY), Optional.empty()),
                () -> Condition.computed(ID, "traits", List.of(OLDER), answers -> true));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatNoConditionComparesIsRefused(ThrowingCallable written) {
        assertThatThrownBy(written).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<ThrowingCallable> impossibleConstants() {
        return Stream.of(
                () -> Condition.atLeast(TEAMS, 11),
                () -> Condition.is(TEAMS, 0),
                () -> Condition.oneOf(TEAMS, List.of(1, 11)),
                () -> Condition.atMost(RATE, new BigDecimal("0.1234567891")),
                () -> Condition.atLeast(SHARE, Percentage.of(101)),
                () -> Condition.atMost(COST, Money.ofEuros(-1)),
                () -> Condition.atLeast(NOTICE, Period.ofYears(1)),
                () -> Condition.atMost(OPENED, LocalDate.of(1899, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource("impossibleConstants")
    void aConstantThatCanNeverBeTheAnswerIsRefusedWithoutRepeatingIt(ThrowingCallable written) {
        assertThatThrownBy(written)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a constant in a condition can never be the answer to rules.")
                .hasMessageNotContainingAny("11", "0.1234567891", "101", "1899");
    }

    @Test
    void aConditionOnEntriesReadsColumnsOfItsListOnly() {
        Fact<List<Entry>> other = Fact.list(ID, "others");

        assertThatThrownBy(() -> Condition.every(GROUPS, Condition.isYes(UNION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules.union");
        assertThatThrownBy(() -> Condition.some(other, Condition.isYes(TRAINED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.some(GROUPS, Condition.some(GROUPS, Condition.isYes(TRAINED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Condition.some(GROUPS, Condition.isYes(TRAINED)).facts()).containsExactly(GROUPS, TRAINED);
    }
}
