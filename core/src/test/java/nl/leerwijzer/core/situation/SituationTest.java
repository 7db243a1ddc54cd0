// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static final String OWNER = "com.example.mentor";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Fact<BigDecimal> HOURS = Fact.decimal(OWNER, "hours", "0", "40", Unit.HOURS);
    private static final Fact<Boolean> UNION = Fact.yesNo(OWNER, "union").orDoesNotApply(false);
    private static final Fact<Key> MAIN_GOAL = Fact.reference(OWNER, "main-goal", Organisation.GOALS);
    private static final Fact<Key> GROUP_GOAL =
            Fact.reference(OWNER, "goal", Organisation.GOALS).columnOf(Organisation.WORKFORCE);

    private static SituationFault fault(String code, FactRef where, Text message) {
        return new SituationFault(code, where, message);
    }

    private static SituationFault dangling(FactRef where) {
        return fault("dangling-reference", where, Text.of("core", "fault.dangling-reference"));
    }

    private static SituationFault duplicate(Fact<?> list, int entry) {
        return fault("duplicate-key", FactRef.of(list, entry), Text.of("core", "fault.duplicate-key"));
    }

    @Test
    void ofAnUnknownSituationNothingIsKnown() {
        Situation unknown = Situation.unknown();

        assertThat(unknown.asOf()).isEmpty();
        assertThat(unknown.seed()).isZero();
        assertThat(unknown.answers().given()).isEmpty();
        for (Fact<?> fact : Organisation.facts()) {
            assertThat(unknown.isAnswered(fact)).isFalse();
        }
    }

    @Test
    void aSituationHoldsWhatItWasGiven() {
        Situation situation = Situation.builder()
                .asOf(TODAY)
                .seed(42)
                .set(Organisation.EMPLOYEES, 80, Provenance.from(Origin.HR_SYSTEM))
                .setNotApplicable(UNION, Provenance.from(Origin.CONVERSATION))
                .started("learning-ambassadors", LocalDate.of(2025, 3, 1))
                .build();

        assertThat(situation.asOf()).contains(TODAY);
        assertThat(situation.seed()).isEqualTo(42);
        assertThat(situation.find(Organisation.EMPLOYEES)).contains(80);
        assertThat(situation.doesNotApply(UNION)).isTrue();
        assertThat(situation.find(Fact.started("learning-ambassadors"))).contains(LocalDate.of(2025, 3, 1));
        assertThat(situation.answers().provenance(Organisation.EMPLOYEES)).isEqualTo(Provenance.from(Origin.HR_SYSTEM));
        assertThat(situation.answers().provenance(UNION)).isEqualTo(Provenance.from(Origin.CONVERSATION));
        assertThat(situation).hasToString("Situation[3 facts]");
    }

    @Test
    void equalAnswersMakeEqualSituations() {
        Situation.Builder one = Situation.builder()
                .asOf(TODAY)
                .set(HOURS, new BigDecimal("8.0"))
                .setNotApplicable(UNION);
        Situation.Builder other = Situation.builder()
                .setNotApplicable(UNION)
                .set(HOURS, new BigDecimal("8"))
                .asOf(TODAY);

        assertThat(one.build()).isEqualTo(other.build()).hasSameHashCodeAs(other.build());
        assertThat(one.build())
                .isNotEqualTo(other.seed(1).build())
                .isNotEqualTo(one.build().toBuilder().asOf(TODAY.plusDays(1)).build())
                .isNotEqualTo(one.build().toBuilder().forget(UNION).build())
                .isNotEqualTo("situation");
    }

    @Test
    void aBuilderStartsWithAllOfASituationAndLeavesItAsItWas() {
        Situation situation =
                Situation.builder().asOf(TODAY).seed(7).set(UNION, true).build();

        assertThat(situation.toBuilder().build()).isEqualTo(situation);
        assertThat(Situation.unknown().toBuilder().build()).isEqualTo(Situation.unknown());

        Situation without = situation.toBuilder().forget(UNION).build();
        assertThat(without.isAnswered(UNION)).isFalse();
        assertThat(without.seed()).isEqualTo(7);
        assertThat(situation.find(UNION)).contains(true);
    }

    @Test
    void aSituationDoesNotChangeWithItsBuilder() {
        Situation.Builder builder = Situation.builder().set(UNION, true);
        Situation situation = builder.build();

        builder.set(UNION, false).asOf(TODAY).seed(9);

        assertThat(situation.find(UNION)).contains(true);
        assertThat(situation.asOf()).isEmpty();
        assertThat(situation.seed()).isZero();
    }

    @Test
    void anAnswerIsRefusedWhereTheFactDoesNotTakeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.builder().set(Organisation.EMPLOYEES, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.builder().setNotApplicable(Organisation.EMPLOYEES));
    }

    @Test
    void aColumnIsGivenToAnEntryAndAnEntryTakesColumnsOfItsListOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.builder().set(Organisation.GROUP_HEADS, 3))
                .withMessageContaining("column");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Situation.builder().setNotApplicable(UNION.columnOf(Organisation.WORKFORCE), Provenance.NONE))
                .withMessageContaining("column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.builder()
                        .setEntries(Organisation.GOALS, Entry.of("a").with(Organisation.GROUP_HEADS, 3)))
                .withMessage("organisation.workforce[].organisation.heads is no column of organisation.goals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.builder()
                        .setEntries(Organisation.WORKFORCE, Entry.of("a").with(Organisation.EMPLOYEES, 3)));
    }

    @Test
    void everySecondEntryWithAKeyIsAFault() {
        Situation.Builder builder = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("a"),
                        Entry.of("b"),
                        Entry.of("a"),
                        Entry.of("A"),
                        Entry.of("a"));

        assertThat(builder.faults())
                .containsExactly(duplicate(Organisation.WORKFORCE, 3), duplicate(Organisation.WORKFORCE, 5));
    }

    @Test
    void oneKeyMayStandInTwoLists() {
        assertThat(Situation.builder()
                        .setEntries(Organisation.WORKFORCE, Entry.of("a"))
                        .setEntries(Organisation.GOALS, Entry.of("a"))
                        .faults())
                .isEmpty();
    }

    @Test
    void aReferenceLeadsToAnEntryOfItsListWhicheverIsGivenFirst() {
        Entry group = Entry.of("g").with(GROUP_GOAL, new Key("growth"));

        assertThat(Situation.builder()
                        .set(MAIN_GOAL, new Key("growth"))
                        .setEntries(Organisation.WORKFORCE, group)
                        .setEntries(Organisation.GOALS, Entry.of("safety"), Entry.of("growth"))
                        .faults())
                .isEmpty();
    }

    @Test
    void aReferenceToNoEntryIsAFaultFromAFactAndFromAColumn() {
        Situation.Builder builder = Situation.builder()
                .set(MAIN_GOAL, new Key("growth"))
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("growth"),
                        Entry.of("h").with(GROUP_GOAL, new Key("safety")),
                        Entry.of("i").with(GROUP_GOAL, new Key("growth")));

        assertThat(builder.faults())
                .as("the list is not given")
                .containsExactly(
                        dangling(FactRef.of(MAIN_GOAL)),
                        dangling(FactRef.of(GROUP_GOAL, 2)),
                        dangling(FactRef.of(GROUP_GOAL, 3)));
        assertThat(builder.setEntries(Organisation.GOALS, Entry.of("safety")).faults())
                .containsExactly(dangling(FactRef.of(MAIN_GOAL)), dangling(FactRef.of(GROUP_GOAL, 3)));
    }

    @Test
    void aListThatDoesNotApplyHoldsNoEntryToReferTo() {
        Fact<List<Entry>> list = Fact.list(OWNER, "routes").orDoesNotApply(true);
        Fact<Key> route = Fact.reference(OWNER, "route", list);

        assertThat(Situation.builder()
                        .setNotApplicable(list)
                        .set(route, new Key("a"))
                        .faults())
                .containsExactly(dangling(FactRef.of(route)));
    }

    @Test
    void aReferenceThatDoesNotApplyLeadsNowhereAndIsNoFault() {
        Fact<Key> route = MAIN_GOAL.orDoesNotApply(true);

        assertThat(Situation.builder().setNotApplicable(route).faults()).isEmpty();
    }

    @Test
    void aGroupOfOneHeadIsRefused() {
        for (int heads = 1; heads <= 3; heads++) {
            Situation.Builder builder = Situation.builder()
                    .setEntries(
                            Organisation.WORKFORCE,
                            Entry.of("unknown"),
                            Entry.of("g").with(Organisation.GROUP_HEADS, heads));
            SituationFault oneHead = fault(
                    "one-head", FactRef.of(Organisation.WORKFORCE, 2), Text.of(Organisation.ID, "check.one-head"));

            assertThat(builder.faults()).isEqualTo(heads == 1 ? List.of(oneHead) : List.of());
        }
    }

    @Test
    void aGoalThatIsNotKnownToBePublicTakesAnAliasOnly() {
        Entry named = Entry.of("g").with(Organisation.GOAL_LABEL, new Label("Minder uitval"));
        Entry alias = Entry.of("g").with(Organisation.GOAL_ALIAS, new Key("goal-1"));

        assertThat(goalFaults(named)).containsExactly("alias-only");
        assertThat(goalFaults(named.with(Organisation.GOAL_PUBLIC, false))).containsExactly("alias-only");
        assertThat(goalFaults(named.with(Organisation.GOAL_PUBLIC, true))).isEmpty();
        assertThat(goalFaults(alias)).isEmpty();
        assertThat(goalFaults(alias.with(Organisation.GOAL_PUBLIC, false))).isEmpty();
    }

    private static List<String> goalFaults(Entry goal) {
        return Situation.builder().setEntries(Organisation.GOALS, goal).faults().stream()
                .map(SituationFault::code)
                .toList();
    }

    @Test
    void everyCheckOfAListIsAskedOfEveryEntry() {
        Fact<List<Entry>> list = Fact.list(OWNER, "list")
                .checkedBy(new EntryCheck(OWNER, "never", Set.of(), entry -> false))
                .checkedBy(new EntryCheck(OWNER, "always", Set.of(), entry -> true))
                .checkedBy(new EntryCheck(OWNER, "not-ever", Set.of(), entry -> false));

        assertThat(Situation.builder()
                        .setEntries(list, Entry.of("a"), Entry.of("b"))
                        .faults())
                .extracting(SituationFault::code)
                .containsExactly("never", "not-ever", "never", "not-ever");
    }

    @Test
    void aSituationThatContradictsItselfIsNotMadeAndSaysWhereButNotWhat() {
        Situation.Builder builder = Situation.builder()
                .set(MAIN_GOAL, new Key("secret-goal"))
                .setEntries(Organisation.WORKFORCE, Entry.of("secret-group"), Entry.of("secret-group"));

        assertThatExceptionOfType(InvalidSituationException.class)
                .isThrownBy(builder::build)
                .withMessage("dangling-reference at com.example.mentor.main-goal; "
                        + "duplicate-key at organisation.workforce (entry 2)")
                .satisfies(error -> assertThat(error.faults()).isEqualTo(builder.faults()));
    }

    @Test
    void faultsDoNotDependOnTheOrderInWhichFactsWereGiven() {
        List<Consumer<Situation.Builder>> steps = new ArrayList<>();
        steps.add(builder -> builder.set(MAIN_GOAL, new Key("x")));
        steps.add(builder -> builder.setEntries(Organisation.GOALS, Entry.of("y"), Entry.of("y")));
        steps.add(builder ->
                builder.setEntries(Organisation.WORKFORCE, Entry.of("g").with(GROUP_GOAL, new Key("z"))));
        Set<SituationFault> expected = Set.of(
                dangling(FactRef.of(MAIN_GOAL)), duplicate(Organisation.GOALS, 2), dangling(FactRef.of(GROUP_GOAL, 1)));
        Random random = new Random(6);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(steps, random);
            Situation.Builder builder = Situation.builder();
            steps.forEach(step -> step.accept(builder));

            assertThat(builder.faults()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theFactsOfTheOrganisationAreNamedOnceAndListsComeBeforeTheirColumns() {
        List<Fact<?>> facts = List.copyOf(Organisation.facts());

        assertThat(facts).hasSize(18).doesNotHaveDuplicates();
        for (Fact<?> fact : facts) {
            assertThat(fact.id().namespace()).isEqualTo(Organisation.ID);
            fact.list()
                    .ifPresent(list -> assertThat(facts.subList(0, facts.indexOf(fact)))
                            .extracting(earlier -> earlier.id())
                            .contains(list));
        }
        assertThat(facts.stream().filter(Fact::isTrait))
                .containsExactly(
                        Organisation.GROUP_CONTRACT,
                        Organisation.GROUP_AGE,
                        Organisation.GROUP_SCHOOLING,
                        Organisation.GROUP_WORKING_TIME);
        assertThatThrownBy(() -> Organisation.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
