// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Key;

/** Seeded conditions over few facts of {@link SmallWorld}, so that facts stand in several places, and situations. */
final class RandomConditions {
    private final Random random;

    RandomConditions(long seed) {
        this.random = new Random(seed);
    }

    Condition condition() {
        List<Fact<?>> facts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (facts.size() < count) {
            facts.add(pick(SmallWorld.FACTS));
        }
        return condition(facts, 3);
    }

    private Condition condition(List<Fact<?>> facts, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(facts);
        }
        int size = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(condition(facts, depth - 1));
        }
        int least = random.nextInt(size + 1);
        return switch (random.nextInt(6)) {
            case 0, 1 -> Condition.all(parts);
            case 2 -> Condition.any(parts);
            case 3 -> Condition.not(condition(facts, depth - 1));
            case 4 -> Condition.atLeastOf(least, parts.toArray(new Condition[0]));
            default -> new Condition.Counted(least, least + random.nextInt(size + 2 - least), parts);
        };
    }

    private Condition.Leaf leaf(List<Fact<?>> facts) {
        if (random.nextInt(10) == 0) {
            List<Computed> fitting = SmallWorld.COMPUTED.stream()
                    .filter(each -> facts.stream().anyMatch(each.facts()::contains))
                    .toList();
            if (!fitting.isEmpty()) {
                return pick(fitting);
            }
            return facts.contains(SmallWorld.MACHINES) ? SmallWorld.BUSY : leafOn(pick(facts));
        }
        return leafOn(pick(facts));
    }

    @SuppressWarnings("unchecked") // the casts follow the kind of the fact
    private Condition.Leaf leafOn(Fact<?> fact) {
        if (fact.whenNotApplicable().isPresent() && random.nextInt(5) == 0) {
            return Condition.doesNotApply(fact);
        }
        Kind<?> kind = fact.kind();
        if (kind instanceof Kind.Entries) {
            Fact<List<Entry>> list = (Fact<List<Entry>>) fact;
            List<Fact<?>> columns = fact.equals(SmallWorld.MACHINES)
                    ? List.of(SmallWorld.SAFE, SmallWorld.SHIFTS)
                    : List.of(SmallWorld.LIGHT);
            return switch (random.nextInt(4)) {
                case 0 -> Condition.every(list, onEntry(columns, 2));
                case 1 -> Condition.some(list, onEntry(columns, 2));
                case 2 -> Condition.sizeAtLeast(random.nextInt(3), list);
                default -> Condition.countAtLeast(random.nextInt(3), list, onEntry(columns, 2));
            };
        }
        if (kind instanceof Kind.YesNo) {
            return random.nextBoolean() ? Condition.isYes((Fact<Boolean>) fact) : Condition.isNo((Fact<Boolean>) fact);
        }
        if (kind instanceof Kind.ChoiceSet) {
            return Condition.contains((Fact<Set<SmallWorld.Colour>>) fact, pick(List.of(SmallWorld.Colour.values())));
        }
        if (kind instanceof Kind.Choice) {
            return oneOf((Fact<SmallWorld.Colour>) fact, List.of(SmallWorld.Colour.values()));
        }
        if (kind instanceof Kind.EntryKey) {
            return oneOf((Fact<Key>) fact, List.of(new Key("north"), new Key("south")));
        }
        return ordered(fact);
    }

    private Condition onEntry(List<Fact<?>> columns, int depth) {
        if (columns.contains(SmallWorld.SHIFTS) && random.nextInt(12) == 0) {
            return SmallWorld.IDLE;
        }
        Condition leaf = leafOn(pick(columns));
        if (depth == 0 || random.nextBoolean()) {
            return leaf;
        }
        return switch (random.nextInt(4)) {
            case 0 -> Condition.all(leaf, onEntry(columns, depth - 1));
            case 1 -> Condition.any(leaf, onEntry(columns, depth - 1));
            case 2 -> Condition.exactlyOne(leaf, onEntry(columns, depth - 1));
            default -> Condition.not(onEntry(columns, depth - 1));
        };
    }

    private <T> Condition.Leaf oneOf(Fact<T> fact, List<T> values) {
        T one = pick(values);
        return random.nextInt(3) > 0 ? Condition.is(fact, one) : Condition.oneOf(fact, List.of(one, pick(values)));
    }

    @SuppressWarnings("unchecked") // the constants of a fact are of its own type
    private <T extends Comparable<? super T>> Condition.Leaf ordered(Fact<?> of) {
        Fact<T> fact = (Fact<T>) of;
        List<T> constants = (List<T>) SmallWorld.constants(of);
        return switch (random.nextInt(3)) {
            case 0 -> Condition.atLeast(fact, pick(constants));
            case 1 -> Condition.atMost(fact, pick(constants));
            default -> oneOf(fact, constants);
        };
    }

    /** A situation in which each of these facts, and each column of an entry, is known or not. */
    BruteForce.Known situation(Set<Fact<?>> facts) {
        int unknownOfTen = 1 + random.nextInt(9);
        Map<Fact<?>, Object> answers = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            if (fact.list().isEmpty() && random.nextInt(10) >= unknownOfTen) {
                Object answer = pick(SmallWorld.answers(fact));
                answers.put(fact, answer instanceof List<?> entries ? forgetful(entries, fact, unknownOfTen) : answer);
            }
        }
        return new BruteForce.Known(answers);
    }

    private List<Entry> forgetful(List<?> entries, Fact<?> list, int unknownOfTen) {
        String prefix = list.equals(SmallWorld.ROOMS) ? "room" : "machine";
        List<Entry> forgetful = new ArrayList<>();
        for (Object given : entries) {
            Entry entry = Entry.of(prefix + forgetful.size());
            for (Fact<?> column : List.of(SmallWorld.SAFE, SmallWorld.SHIFTS, SmallWorld.LIGHT)) {
                if (((Entry) given).isAnswered(column) && random.nextInt(10) >= unknownOfTen) {
                    Object answer = ((Entry) given).doesNotApply(column)
                            ? SmallWorld.NOT_APPLICABLE
                            : ((Entry) given).find(column).orElseThrow();
                    entry = BruteForce.with(entry, column, answer);
                }
            }
            forgetful.add(entry);
        }
        return forgetful;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
