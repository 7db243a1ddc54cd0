// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;

/** Draws one situation: first which lists there are and how long, then the answers, so that entries can refer to others. */
final class DrawnSituation {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 11, 23);
    private static final int ATTEMPTS = 20;

    private final List<Fact<?>> facts;
    private final Constants constants;
    private final Style style;
    private final SplittableRandom random;
    private final LocalDate today;
    private final Map<FactId, List<Key>> keys = new HashMap<>();
    private final DrawnAnswer answers;

    /**
     * How answers are drawn.
     *
     * @param known how likely it is that a fact is known
     * @param leaning how likely it is that an answer is one that a condition wants
     * @param entries the most entries of a list, beside sizes that conditions ask for
     * @param extreme whether everything is as large as it can be
     */
    record Style(double known, double leaning, int entries, boolean extreme) {}

    DrawnSituation(List<Fact<?>> facts, Constants constants, Style style, SplittableRandom random) {
        this.facts = facts;
        this.constants = constants;
        this.style = style;
        this.random = random;
        this.today = MIDDLE.plusDays(random.nextInt(400) - 200L);
        this.answers = new DrawnAnswer(random, today, keys, style.extreme());
    }

    Situation draw() {
        Situation.Builder situation = Situation.builder().seed(random.nextInt(3));
        if (style.extreme() || random.nextInt(4) > 0) {
            situation.asOf(today);
        }
        List<Fact<?>> given = facts.stream()
                .filter(fact -> fact.list().isEmpty() && random.nextDouble() < style.known())
                .toList();
        given.stream()
                .filter(fact -> fact.kind() instanceof Kind.Entries)
                .forEach(list -> keys.put(list.id(), keys(list)));
        given.forEach(fact -> answer(situation, fact));
        return situation.build();
    }

    private List<Key> keys(Fact<?> list) {
        List<Integer> sizes = constants.sizes(list);
        int size = style.extreme()
                ? style.entries()
                : !sizes.isEmpty() && random.nextBoolean() ? pick(sizes) : random.nextInt(style.entries() + 1);
        List<Key> named = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            named.add(new Key("entry-" + i));
        }
        return named;
    }

    private <T> void answer(Situation.Builder situation, Fact<T> fact) {
        if (fact.kind() instanceof Kind.Entries kind) {
            @SuppressWarnings("unchecked") // the kind says so
            Fact<List<Entry>> list = (Fact<List<Entry>>) (Fact<?>) fact;
            situation.set(list, entries(list, kind));
        } else if (isNotApplicable(fact)) {
            situation.setNotApplicable(fact);
        } else {
            value(fact).ifPresent(value -> situation.set(fact, value));
        }
    }

    private boolean isNotApplicable(Fact<?> fact) {
        return fact.whenNotApplicable().isPresent() && random.nextInt(5) == 0;
    }

    private List<Entry> entries(Fact<List<Entry>> list, Kind.Entries kind) {
        List<Fact<?>> columns = facts.stream()
                .filter(fact -> fact.list().equals(Optional.of(list.id())))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (Key key : keys.getOrDefault(list.id(), List.of())) {
            entries.add(entry(key, columns, kind));
        }
        return entries;
    }

    /** An entry that passes the checks of its list; where chance never finds one, an entry without fields. */
    private Entry entry(Key key, List<Fact<?>> columns, Kind.Entries kind) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AnswerSheet sheet = AnswerSheet.empty();
            for (Fact<?> column : columns) {
                if (random.nextDouble() < style.known()) {
                    sheet = with(sheet, column);
                }
            }
            for (EntryCheck check : kind.checks()) {
                sheet = repaired(key, sheet, check);
            }
            Entry entry = Entry.of(key, sheet);
            if (kind.checks().stream().allMatch(check -> check.holds().test(entry))) {
                return entry;
            }
        }
        return Entry.of(key, AnswerSheet.empty());
    }

    /** What breaks a check is forgotten, field by field. */
    private static AnswerSheet repaired(Key key, AnswerSheet sheet, EntryCheck check) {
        AnswerSheet repaired = sheet;
        for (Fact<?> field : check.fields()) {
            if (check.holds().test(Entry.of(key, repaired))) {
                return repaired;
            }
            repaired = repaired.without(field);
        }
        return repaired;
    }

    private <T> AnswerSheet with(AnswerSheet sheet, Fact<T> column) {
        return isNotApplicable(column)
                ? sheet.withNotApplicable(column, Provenance.NONE)
                : value(column)
                        .map(value -> sheet.with(column, value, Provenance.NONE))
                        .orElse(sheet);
    }

    @SuppressWarnings("unchecked") // constants and drawn answers are of the fact's own type
    private <T> Optional<T> value(Fact<T> fact) {
        List<Object> wanted = constants.wanted(fact);
        List<Object> beside = constants.beside(fact);
        if (!style.extreme() && !wanted.isEmpty() && random.nextDouble() < style.leaning()) {
            return Optional.of((T) constant(fact, pick(wanted)));
        }
        if (!style.extreme() && !beside.isEmpty() && random.nextBoolean()) {
            return Optional.of((T) constant(fact, pick(beside)));
        }
        return (Optional<T>) fact.kind().accept(answers);
    }

    /** The constant itself; for a set of choices one that holds it. */
    private Object constant(Fact<?> fact, Object constant) {
        return fact.kind() instanceof Kind.ChoiceSet<?> kind ? holding(kind, constant) : constant;
    }

    private <E extends Enum<E>> Set<E> holding(Kind.ChoiceSet<E> kind, Object choice) {
        Set<E> chosen = EnumSet.noneOf(kind.choice().type());
        kind.choice().choices().stream()
                .filter(each -> each.equals(choice) || random.nextBoolean())
                .forEach(chosen::add);
        return chosen;
    }

    private <E> E pick(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
