// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    private static final String OWNER = "com.example.mentor";
    private static final Fact<List<Entry>> GROUPS = Fact.list(OWNER, "groups");

    private enum Mood {
        LOW,
        IN_BETWEEN,
        HIGH
    }

    @Test
    void factsAreEqualWhenTheirIdsAre() {
        Fact<Boolean> fact = Fact.yesNo(OWNER, "ready");

        assertThat(fact)
                .isEqualTo(Fact.wholeNumber(OWNER, "ready", 0, 1))
                .hasSameHashCodeAs(Fact.wholeNumber(OWNER, "ready", 0, 1))
                .isEqualTo(fact.asTrait())
                .isNotEqualTo(Fact.yesNo(OWNER, "willing"))
                .isNotEqualTo(Fact.yesNo("com.example.other", "ready"))
                .isNotEqualTo(fact.columnOf(GROUPS))
                .isNotEqualTo("com.example.mentor.ready");
        assertThat(fact).hasToString("com.example.mentor.ready");
        assertThat(fact.columnOf(GROUPS)).hasToString("com.example.mentor.groups[].com.example.mentor.ready");
    }

    @Test
    void theFactoriesMakeTheKindThatTheyAreNamedAfter() {
        assertThat(Fact.yesNo(OWNER, "a").kind()).isEqualTo(new Kind.YesNo());
        assertThat(Fact.wholeNumber(OWNER, "a", 1, 5).kind()).isEqualTo(new Kind.WholeNumber(1, 5, Unit.NUMBER));
        assertThat(Fact.wholeNumber(OWNER, "a", 1, 5, Unit.PEOPLE).kind())
                .isEqualTo(new Kind.WholeNumber(1, 5, Unit.PEOPLE));
        assertThat(Fact.decimal(OWNER, "a", "0.5", "2", Unit.FTE).kind())
                .isEqualTo(new Kind.Decimal(new BigDecimal("0.5"), new BigDecimal("2"), Unit.FTE))
                .isEqualTo(Fact.decimals("0.5", "2", Unit.FTE));
        assertThat(Fact.percentage(OWNER, "a").kind())
                .isEqualTo(new Kind.Share(Percentage.of(0), Percentage.of(100)))
                .isEqualTo(Fact.percentages(0, 100));
        assertThat(Fact.percentage(OWNER, "a", -5, 200).kind())
                .isEqualTo(new Kind.Share(Percentage.of(-5), Percentage.of(200)));
        assertThat(Fact.money(OWNER, "a").kind())
                .isEqualTo(new Kind.Amount(Money.ZERO, Money.ofEuros(1_000_000_000)))
                .isEqualTo(Fact.amounts());
        assertThat(Fact.period(OWNER, "a", PeriodUnit.WEEKS, 1, 9).kind())
                .isEqualTo(new Kind.Span(Period.ofWeeks(1), Period.ofWeeks(9)))
                .isEqualTo(Fact.periods(PeriodUnit.WEEKS, 1, 9));
        assertThat(Fact.date(OWNER, "a").kind()).isEqualTo(new Kind.DateOf());
        assertThat(Fact.choice(OWNER, "a", Mood.class).kind()).isEqualTo(new Kind.Choice<>(Mood.class));
        assertThat(Fact.choices(OWNER, "a", Mood.class).kind())
                .isEqualTo(new Kind.ChoiceSet<>(new Kind.Choice<>(Mood.class)));
        assertThat(Fact.estimate(OWNER, "a", Fact.amounts()).kind()).isEqualTo(new Kind.EstimateOf<>(Fact.amounts()));
        assertThat(Fact.label(OWNER, "a").kind()).isEqualTo(new Kind.LabelLine());
        assertThat(Fact.key(OWNER, "a").kind()).isEqualTo(new Kind.EntryKey());
        assertThat(Fact.reference(OWNER, "a", GROUPS).kind()).isEqualTo(new Kind.Reference(GROUPS.id()));
        assertThat(Fact.uri(OWNER, "a").kind()).isEqualTo(new Kind.Link());
        assertThat(Fact.freeText(OWNER, "a").kind()).isEqualTo(new Kind.Words());
        assertThat(GROUPS.kind()).isEqualTo(new Kind.Entries(List.of()));
        assertThat(Fact.started(OWNER).id()).isEqualTo(new FactId(OWNER, "started"));
        assertThat(Fact.started(OWNER).kind()).isEqualTo(new Kind.DateOf());
    }

    @Test
    void aFactIsWordedByItsNamespaceAndAColumnByItsListToo() {
        Fact<Mood> fact = Fact.choice(OWNER, "mood", Mood.class);
        Fact<Mood> column = Fact.choice("com.example.other", "mood", Mood.class).columnOf(GROUPS);

        assertThat(fact.name()).isEqualTo(Text.of(OWNER, "fact.mood.name"));
        assertThat(fact.question()).isEqualTo(Text.of(OWNER, "fact.mood.question"));
        assertThat(fact.why()).isEqualTo(Text.of(OWNER, "fact.mood.why"));
        assertThat(fact.choice(Mood.IN_BETWEEN)).isEqualTo(Text.of(OWNER, "fact.mood.choice.in-between"));
        assertThat(column.name()).isEqualTo(Text.of("com.example.other", "fact.groups.mood.name"));
        assertThat(column.choice(Mood.LOW)).isEqualTo(Text.of("com.example.other", "fact.groups.mood.choice.low"));
    }

    @Test
    void theStartOfAnInterventionIsWordedByCoreButAColumnOfThatNameIsNot() {
        assertThat(Fact.started(OWNER).question()).isEqualTo(Text.of("core", "fact.started.question"));
        assertThat(Fact.date(OWNER, "started").columnOf(GROUPS).question())
                .isEqualTo(Text.of(OWNER, "fact.groups.started.question"));
    }

    @Test
    void aColumnKeepsAllElseOfItsFact() {
        Fact<Boolean> column = Fact.yesNo(OWNER, "ready")
                .orDoesNotApply(true)
                .asTrait()
                .formerly("prepared")
                .columnOf(GROUPS);

        assertThat(column.list()).contains(GROUPS.id());
        assertThat(column.isTrait()).isTrue();
        assertThat(column.whenNotApplicable()).contains(true);
        assertThat(column.formerNames()).containsExactly("prepared");
        assertThat(column.kind()).isEqualTo(new Kind.YesNo());
    }

    @Test
    void aFactIsNoTraitAppliesAlwaysAndHadNoOtherNameUnlessItSaysSo() {
        Fact<Boolean> fact = Fact.yesNo(OWNER, "ready");

        assertThat(fact.isTrait()).isFalse();
        assertThat(fact.whenNotApplicable()).isEmpty();
        assertThat(fact.formerNames()).isEmpty();
        assertThat(fact.list()).isEmpty();
        assertThat(fact.orDoesNotApply(false).whenNotApplicable()).contains(false);
        assertThat(fact.formerly("a").formerly("b").formerNames()).containsExactly("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> fact.formerly("Not A Name"));
    }

    @Test
    void listsAreOneLevelDeep() {
        Fact<Boolean> column = Fact.yesNo(OWNER, "ready").columnOf(GROUPS);

        assertThatIllegalStateException()
                .isThrownBy(() -> Fact.list(OWNER, "inner").columnOf(GROUPS));
        assertThatIllegalStateException().isThrownBy(() -> column.columnOf(GROUPS));
    }

    @Test
    void onlyAListHasEntriesToCheck() {
        EntryCheck first = new EntryCheck(OWNER, "first", Set.of(), entry -> true);
        EntryCheck second = new EntryCheck(OWNER, "second", Set.of(), entry -> true);

        Fact<List<Entry>> checked = GROUPS.checkedBy(first).checkedBy(second);

        assertThat(((Kind.Entries) checked.kind()).checks()).containsExactly(first, second);
        assertThat(first.message()).isEqualTo(Text.of(OWNER, "check.first"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Fact.yesNo(OWNER, "ready").checkedBy(first));
    }

    @Test
    void aCheckNamesItsFieldsInOneOrderHoweverTheyWereGiven() {
        List<Fact<?>> columns = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            columns.add(Fact.yesNo(OWNER, name).columnOf(GROUPS));
        }
        List<Fact<?>> shuffled = new ArrayList<>(columns);
        Collections.shuffle(shuffled, new Random(4));

        EntryCheck check = new EntryCheck(OWNER, "check", Set.copyOf(shuffled), entry -> true);

        assertThat(check.fields()).containsExactlyElementsOf(columns);
    }

    @Test
    void answersAreShownWithTheirUnit() {
        assertThat(Fact.wholeNumber(OWNER, "a", 0, 99, Unit.PEOPLE).show(12))
                .contains(new Quantity(new BigDecimal("12"), Unit.PEOPLE));
        assertThat(Fact.money(OWNER, "a").show(Money.ofEuros("1.50"))).contains(Money.ofEuros("1.50"));
        assertThat(Fact.percentage(OWNER, "a").show(Percentage.of(5))).contains(Percentage.of(5));
        assertThat(Fact.period(OWNER, "a", PeriodUnit.WEEKS, 1, 9).show(Period.ofWeeks(3)))
                .contains(Period.ofWeeks(3));
        assertThat(Fact.date(OWNER, "a").show(LocalDate.EPOCH)).contains(LocalDate.EPOCH);
        assertThat(Fact.uri(OWNER, "a").show(URI.create("https://example.com")))
                .contains(URI.create("https://example.com"));
        assertThat(Fact.key(OWNER, "a").show(new Key("k"))).contains(new Key("k"));
        assertThat(Fact.reference(OWNER, "a", GROUPS).show(new Key("k"))).contains(new Key("k"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.0", "2.5, 2.5", "2.25, 2.25", "0.123456, 0.123456", "0.1234565, 0.123457", "2.500, 2.5"})
    void aDecimalAnswerIsShownWithAllItsDecimals(String answer, String shown) {
        Quantity quantity = (Quantity) Fact.decimal(OWNER, "a", "0", "10", Unit.HOURS)
                .show(new BigDecimal(answer))
                .orElseThrow();

        assertThat(quantity.amount()).isEqualTo(new BigDecimal(shown));
        assertThat(quantity.unit().owner()).isEqualTo("core");
        assertThat(quantity.unit().id()).isEqualTo("hours");
    }

    @Test
    void estimatesAreShownWithTheirUnitToo() {
        Unit hundredths = new Unit("core", "hours", 2);

        assertThat(Fact.estimate(OWNER, "a", Fact.decimals("0", "10", Unit.HOURS))
                        .show(new Estimate<>(BigDecimal.ONE, new BigDecimal("1.25"), new BigDecimal("2.5"))))
                .contains(new Estimate<>(
                        new Quantity(new BigDecimal("1.00"), hundredths),
                        new Quantity(new BigDecimal("1.25"), hundredths),
                        new Quantity(new BigDecimal("2.50"), hundredths)));
        assertThat(Fact.estimate(OWNER, "a", new Kind.WholeNumber(0, 9, Unit.PEOPLE))
                        .show(new Estimate<>(1, 2, 3)))
                .contains(new Estimate<>(
                        new Quantity(new BigDecimal("1"), Unit.PEOPLE),
                        new Quantity(new BigDecimal("2"), Unit.PEOPLE),
                        new Quantity(new BigDecimal("3"), Unit.PEOPLE)));
        assertThat(Fact.estimate(OWNER, "a", Fact.amounts()).show(Estimate.exactly(Money.ZERO)))
                .contains(Estimate.exactly(Money.ZERO));
    }

    @Test
    void choicesAreShownInWordsAndInTheirOrder() {
        Fact<Set<Mood>> moods = Fact.choices(OWNER, "moods", Mood.class);

        assertThat(Fact.yesNo(OWNER, "a").show(true)).contains(Text.of("core", "answer.yes"));
        assertThat(Fact.yesNo(OWNER, "a").show(false)).contains(Text.of("core", "answer.no"));
        assertThat(Fact.choice(OWNER, "mood", Mood.class).show(Mood.HIGH))
                .contains(Text.of(OWNER, "fact.mood.choice.high"));
        assertThat(moods.show(EnumSet.of(Mood.HIGH, Mood.LOW)))
                .contains(List.of(Text.of(OWNER, "fact.moods.choice.low"), Text.of(OWNER, "fact.moods.choice.high")));
        assertThat(moods.show(Set.of())).contains(Text.of("core", "answer.none"));
    }

    @Test
    void labelsFreeTextAndListsAreNeverShown() {
        assertThat(Fact.label(OWNER, "a").show(new Label("Ploeg 3"))).isEmpty();
        assertThat(Fact.freeText(OWNER, "a").show(new FreeText("woorden"))).isEmpty();
        assertThat(GROUPS.show(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ready", "from-25-to-34", "a1", "a-1"})
    void namesAreLowerCaseWithHyphens(String name) {
        assertThat(new FactId(OWNER, name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a--b", "a_b", "a.b", "a b", "é", "a\n"})
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FactId(OWNER, name));
    }

    @Test
    void namesHaveAtMostSixtyCharactersAndNamespacesEighty() {
        assertThat(new FactId(OWNER, "a".repeat(60)).name()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new FactId(OWNER, "a".repeat(61)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactId(OWNER, "a-".repeat(1_000_000) + "a"));
        assertThat(FactId.isNamespace("a".repeat(80))).isTrue();
        assertThat(FactId.isNamespace("a".repeat(81))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, true",
        "roi-by-group, true",
        "com.example.mentor, true",
        "com.example.mentor-2, true",
        "a, true",
        "'', false",
        "Com.example, false",
        "com..example, false",
        ".com, false",
        "com., false",
        "com.1x, false",
        "com example, false",
        "com/example, false"
    })
    void namespacesAreLowerCaseWithDotsForThirdParties(String text, boolean accepted) {
        assertThat(FactId.isNamespace(text)).isEqualTo(accepted);
        if (!accepted) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FactId(text, "ready"));
        }
    }

    @Test
    void idsAreOrderedAsTheyAreWritten() {
        FactId plain = new FactId("a", "x");
        FactId column = new FactId("a", "x", Optional.of(new FactId("a", "list")));

        assertThat(plain).isLessThan(new FactId("a", "y")).isLessThan(new FactId("b", "a"));
        assertThat(plain.compareTo(new FactId("a", "x"))).isZero();
        assertThat(column).isNotEqualByComparingTo(plain).hasToString("a.list[].a.x");
    }

    @Test
    void referencesAreOrderedByFactAndThenByPosition() {
        Fact<Boolean> ready = Fact.yesNo(OWNER, "ready").columnOf(GROUPS);
        List<FactRef> ordered = List.of(
                FactRef.of(GROUPS),
                FactRef.of(Fact.yesNo(OWNER, "able").columnOf(GROUPS), 3),
                FactRef.of(ready),
                FactRef.of(ready, 1),
                FactRef.of(ready, 2),
                FactRef.of(ready, 10));
        List<FactRef> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(8));

        assertThat(shuffled).isNotEqualTo(ordered);
        assertThat(shuffled.stream().sorted(FactRef.ORDER)).containsExactlyElementsOf(ordered);
    }

    @Test
    void originsAreKnownByTheirId() {
        for (Origin origin : Origin.values()) {
            assertThat(Origin.ofId(origin.id())).contains(origin);
        }
        assertThat(Origin.HR_SYSTEM.id()).isEqualTo("hr-system");
        assertThat(Origin.ofId("HR_SYSTEM")).isEmpty();
    }

    @Test
    void provenanceSaysWhatIsKnownOfAnAnswer() {
        LocalDate day = LocalDate.of(2026, 3, 31);

        assertThat(Provenance.from(Origin.SURVEY))
                .isEqualTo(new Provenance(Optional.of(Origin.SURVEY), Optional.empty(), Optional.empty()));
        assertThat(Provenance.from(Origin.ESTIMATE, day))
                .isEqualTo(new Provenance(Optional.of(Origin.ESTIMATE), Optional.empty(), Optional.of(day)));
        assertThat(Provenance.NONE)
                .isEqualTo(new Provenance(Optional.empty(), Optional.<Role>empty(), Optional.empty()));
    }
}
