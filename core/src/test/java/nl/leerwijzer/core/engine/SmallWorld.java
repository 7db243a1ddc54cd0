// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/** Facts of every kind that conditions compare, with few answers, or few that a condition can tell apart. */
final class SmallWorld {
    /** The answer "does not apply". */
    static final Object NOT_APPLICABLE = "does not apply";

    private static final String ID = "world";

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    static final Fact<Boolean> UNION = Fact.yesNo(ID, "union");
    static final Fact<Boolean> COUNCIL = Fact.yesNo(ID, "council").orDoesNotApply(true);
    static final Fact<Boolean> POLICY = Fact.yesNo(ID, "policy").orDoesNotApply(false);
    static final Fact<Colour> COLOUR = Fact.choice(ID, "colour", Colour.class);
    static final Fact<Colour> HUE = Fact.choice(ID, "hue", Colour.class).orDoesNotApply(false);
    static final Fact<Set<Colour>> PAINTS = Fact.choices(ID, "paints", Colour.class);
    static final Fact<Set<Colour>> INKS = Fact.choices(ID, "inks", Colour.class).orDoesNotApply(true);
    static final Fact<Integer> TEAMS = Fact.wholeNumber(ID, "teams", 1, 5);
    static final Fact<Integer> SITES = Fact.wholeNumber(ID, "sites", 0, 3).orDoesNotApply(false);
    static final Fact<Period> NOTICE = Fact.period(ID, "notice", PeriodUnit.MONTHS, 0, 3);
    static final Fact<Money> PETTY_CASH =
            Fact.of(ID, "petty-cash", new Kind.Amount(Money.ofEuros("0.00"), Money.ofEuros("0.03")));
    static final Fact<BigDecimal> RATE = Fact.decimal(ID, "rate", "0", "2", Unit.FTE);
    static final Fact<Percentage> SHARE = Fact.percentage(ID, "share", 0, 2);
    static final Fact<LocalDate> OPENED = Fact.date(ID, "opened").orDoesNotApply(true);
    static final Fact<Key> ALIAS = Fact.key(ID, "alias");

    private static final Fact<List<Entry>> BARE_LIST = Fact.list(ID, "machines");
    static final Fact<Boolean> SAFE =
            Fact.yesNo(ID, "safe").orDoesNotApply(true).columnOf(BARE_LIST);
    static final Fact<Integer> SHIFTS = Fact.wholeNumber(ID, "shifts", 0, 2).columnOf(BARE_LIST);
    static final Fact<List<Entry>> MACHINES = BARE_LIST;

    private static final Fact<List<Entry>> BARE_OTHER_LIST =
            Fact.list(ID, "rooms").orDoesNotApply(false);
    static final Fact<Boolean> LIGHT = Fact.yesNo(ID, "light").columnOf(BARE_OTHER_LIST);
    static final Fact<List<Entry>> ROOMS = BARE_OTHER_LIST;

    static final List<Fact<?>> FACTS = List.of(
            UNION,
            COUNCIL,
            POLICY,
            COLOUR,
            HUE,
            PAINTS,
            INKS,
            TEAMS,
            SITES,
            NOTICE,
            PETTY_CASH,
            RATE,
            SHARE,
            OPENED,
            ALIAS,
            MACHINES,
            ROOMS);

    /** Computed conditions; each reads "does not apply" as well as values. */
    static final List<Computed> COMPUTED = List.of(
            Condition.computed(
                    ID,
                    "odd",
                    List.of(UNION, TEAMS),
                    answers -> answers.find(UNION).orElseThrow()
                            == (answers.find(TEAMS).orElseThrow() % 2 == 1)),
            Condition.computed(
                    ID,
                    "matching",
                    List.of(COLOUR, HUE),
                    answers -> answers.find(COLOUR).equals(answers.find(HUE))),
            Condition.computed(
                    ID,
                    "plain",
                    List.of(POLICY, SITES),
                    answers ->
                            answers.doesNotApply(SITES) || answers.find(POLICY).orElse(false)),
            Condition.computed(
                    ID,
                    "many",
                    List.of(PAINTS, NOTICE),
                    answers -> answers.find(PAINTS).orElseThrow().size()
                            > answers.find(NOTICE).orElseThrow().amount()),
            Condition.computed(
                    ID, "even", List.of(TEAMS), answers -> answers.find(TEAMS).orElseThrow() % 2 == 0));

    /** A computed condition over a list, which is known only when the list and the column in each entry are. */
    static final Computed BUSY = Condition.computed(
            ID,
            "busy",
            List.of(UNION, MACHINES, SHIFTS),
            answers -> answers.find(UNION).orElseThrow()
                    || answers.find(MACHINES).orElseThrow().stream()
                                    .mapToInt(entry -> entry.find(SHIFTS).orElseThrow())
                                    .sum()
                            > 2);

    /** A computed condition on the columns of one entry. */
    static final Computed IDLE = Condition.computed(
            ID,
            "idle",
            List.of(SAFE, SHIFTS),
            answers -> answers.find(SAFE).orElse(false) && answers.find(SHIFTS).orElseThrow() == 0);

    private SmallWorld() {}

    static List<LocalDate> days() {
        return List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 1), Kind.DateOf.MAX);
    }

    static List<BigDecimal> tenths() {
        return List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("2"));
    }

    /** The constants that conditions compare an ordered fact with. */
    static List<?> constants(Fact<?> fact) {
        if (fact.equals(TEAMS)) {
            return List.of(1, 2, 3, 5);
        }
        if (fact.equals(SITES)) {
            return List.of(0, 1, 3);
        }
        if (fact.equals(SHIFTS)) {
            return List.of(0, 1, 2);
        }
        if (fact.equals(NOTICE)) {
            return List.of(Period.ofMonths(0), Period.ofMonths(1), Period.ofMonths(2));
        }
        if (fact.equals(PETTY_CASH)) {
            return List.of(Money.ofEuros("0.01"), Money.ofEuros("0.02"), Money.ofEuros("0.03"));
        }
        if (fact.equals(RATE)) {
            return tenths();
        }
        return fact.equals(SHARE) ? tenths().stream().map(Percentage::new).toList() : days();
    }

    /** All answers to a fact that no condition here can tell from an answer outside of these. */
    static List<Object> answers(Fact<?> fact) {
        List<Object> answers = new ArrayList<>(values(fact));
        fact.whenNotApplicable().ifPresent(holds -> answers.add(NOT_APPLICABLE));
        return answers;
    }

    private static List<?> values(Fact<?> fact) {
        Kind<?> kind = fact.kind();
        if (kind instanceof Kind.YesNo) {
            return List.of(true, false);
        }
        if (kind instanceof Kind.Choice<?> choice) {
            return choice.choices();
        }
        if (kind instanceof Kind.ChoiceSet<?>) {
            return List.of(
                    Set.of(),
                    Set.of(Colour.RED),
                    Set.of(Colour.GREEN),
                    Set.of(Colour.BLUE),
                    Set.of(Colour.RED, Colour.GREEN),
                    Set.of(Colour.RED, Colour.BLUE),
                    Set.of(Colour.GREEN, Colour.BLUE),
                    Set.of(Colour.RED, Colour.GREEN, Colour.BLUE));
        }
        if (fact.equals(TEAMS)) {
            return List.of(1, 2, 3, 4, 5);
        }
        if (fact.equals(SITES)) {
            return List.of(0, 1, 2, 3);
        }
        if (fact.equals(SHIFTS)) {
            return List.of(0, 1, 2);
        }
        if (fact.equals(NOTICE)) {
            return List.of(Period.ofMonths(0), Period.ofMonths(1), Period.ofMonths(2), Period.ofMonths(3));
        }
        if (fact.equals(PETTY_CASH)) {
            return List.of(Money.ofEuros("0.00"), Money.ofEuros("0.01"), Money.ofEuros("0.02"), Money.ofEuros("0.03"));
        }
        if (fact.equals(RATE)) {
            return between();
        }
        if (fact.equals(SHARE)) {
            return between().stream().map(Percentage::new).toList();
        }
        if (fact.equals(OPENED)) {
            return List.of(
                    LocalDate.of(1900, 1, 1),
                    LocalDate.of(1950, 6, 1),
                    LocalDate.of(2020, 2, 29),
                    LocalDate.of(2020, 3, 1),
                    LocalDate.of(2100, 1, 1),
                    Kind.DateOf.MAX);
        }
        if (fact.equals(ALIAS)) {
            return List.of(new Key("north"), new Key("south"), new Key("elsewhere"));
        }
        return fact.equals(MACHINES) ? machines() : rooms();
    }

    /** The constants of {@link #tenths} and a value between each two. */
    private static List<BigDecimal> between() {
        return List.of(
                BigDecimal.ZERO,
                new BigDecimal("0.25"),
                new BigDecimal("0.5"),
                new BigDecimal("0.75"),
                BigDecimal.ONE,
                new BigDecimal("1.5"),
                new BigDecimal("2"));
    }

    /** Lists of up to two machines; conditions count to two at most. */
    private static List<List<Entry>> machines() {
        List<Optional<Boolean>> safe = List.of(Optional.of(true), Optional.of(false), Optional.empty());
        List<Entry> kinds = new ArrayList<>();
        for (Optional<Boolean> of : safe) {
            for (int shifts = 0; shifts <= 2; shifts++) {
                Entry entry = Entry.of("one").with(SHIFTS, shifts);
                kinds.add(of.isPresent() ? entry.with(SAFE, of.get()) : entry.withNotApplicable(SAFE));
            }
        }
        return upToTwo(kinds);
    }

    private static List<List<Entry>> rooms() {
        return upToTwo(
                List.of(Entry.of("one").with(LIGHT, true), Entry.of("one").with(LIGHT, false)));
    }

    private static List<List<Entry>> upToTwo(List<Entry> kinds) {
        List<List<Entry>> lists = new ArrayList<>();
        lists.add(List.of());
        for (int i = 0; i < kinds.size(); i++) {
            lists.add(List.of(kinds.get(i)));
            for (int j = i; j < kinds.size(); j++) {
                lists.add(List.of(
                        kinds.get(i), Entry.of(new Key("two"), kinds.get(j).answers())));
            }
        }
        return lists;
    }
}
