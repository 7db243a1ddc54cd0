// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.All;
import nl.leerwijzer.core.condition.Condition.Any;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.condition.Condition.Not;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Condition.Quantifier;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/** Judges a condition the plain way: by trying every completion of what is known. Shares no code with the engine. */
final class BruteForce {
    /** No answer. */
    static final Object UNKNOWN = "unknown";

    private BruteForce() {}

    /** A partial situation: answers by fact; the answer to a list holds entries of which columns may be unknown. */
    record Known(Map<Fact<?>, Object> answers) implements Answers {
        @Override
        @SuppressWarnings("unchecked") // the tests put answers of the fact's own type
        public <T> Optional<T> find(Fact<T> fact) {
            Object answer = answers.get(fact);
            return SmallWorld.NOT_APPLICABLE.equals(answer) ? Optional.empty() : Optional.ofNullable((T) answer);
        }

        @Override
        public boolean doesNotApply(Fact<?> fact) {
            return SmallWorld.NOT_APPLICABLE.equals(answers.get(fact));
        }

        Known without(Fact<?> fact) {
            Map<Fact<?>, Object> fewer = new LinkedHashMap<>(answers);
            fewer.remove(fact);
            return new Known(fewer);
        }
    }

    /** Every way to fill in what is unknown of these facts, "does not apply" included. */
    static List<Known> completions(Known known, Set<Fact<?>> facts) {
        List<Known> all = new ArrayList<>();
        visit(known, facts, each -> all.add(new Known(new LinkedHashMap<>(each.answers()))));
        return all;
    }

    /** Shows every completion in turn, in one object that changes, until the visitor has seen enough. */
    private static void visit(Known known, Set<Fact<?>> facts, Predicate<Known> goesOn) {
        List<Fact<?>> places =
                facts.stream().filter(fact -> fact.list().isEmpty()).toList();
        List<List<?>> answers = new ArrayList<>();
        for (Fact<?> fact : places) {
            Object answer = known.answers().get(fact);
            answers.add(answer == null ? SmallWorld.answers(fact) : completions(answer));
        }
        visit(places, answers, 0, new Known(new LinkedHashMap<>(known.answers())), goesOn);
    }

    private static boolean visit(
            List<Fact<?>> facts, List<List<?>> answers, int place, Known completion, Predicate<Known> goesOn) {
        if (place == facts.size()) {
            return goesOn.test(completion);
        }
        for (Object answer : answers.get(place)) {
            completion.answers().put(facts.get(place), answer);
            if (!visit(facts, answers, place + 1, completion, goesOn)) {
                return false;
            }
        }
        return true;
    }

    private static List<?> completions(Object answer) {
        if (!(answer instanceof List<?> entries)) {
            return List.of(answer);
        }
        List<List<Entry>> all = new ArrayList<>();
        all.add(List.of());
        for (Object entry : entries) {
            List<List<Entry>> longer = new ArrayList<>();
            for (List<Entry> start : all) {
                for (Entry complete : completions((Entry) entry)) {
                    List<Entry> copy = new ArrayList<>(start);
                    copy.add(complete);
                    longer.add(copy);
                }
            }
            all = longer;
        }
        return all;
    }

    /** The tests use one list with two columns and one with one; an entry of the second has no use for the others. */
    private static List<Entry> completions(Entry entry) {
        List<Entry> all = List.of(entry);
        for (Fact<?> column : List.of(SmallWorld.SAFE, SmallWorld.SHIFTS, SmallWorld.LIGHT)) {
            boolean ofRoom =
                    entry.isAnswered(SmallWorld.LIGHT) || entry.key().id().startsWith("room");
            if (entry.isAnswered(column) || ofRoom != column.equals(SmallWorld.LIGHT)) {
                continue;
            }
            List<Entry> more = new ArrayList<>();
            for (Entry each : all) {
                for (Object answer : SmallWorld.answers(column)) {
                    more.add(with(each, column, answer));
                }
            }
            all = more;
        }
        return all;
    }

    @SuppressWarnings("unchecked") // answers(column) are of the column's own type
    static <T> Entry with(Entry entry, Fact<T> column, Object answer) {
        return SmallWorld.NOT_APPLICABLE.equals(answer)
                ? entry.withNotApplicable(column)
                : entry.with(column, (T) answer);
    }

    static Verdict verdict(Condition condition, Known known) {
        Set<Boolean> seen = new HashSet<>();
        visit(known, condition.facts(), each -> {
            seen.add(holds(condition, each));
            return seen.size() == 1;
        });
        return seen.size() == 1 ? Verdict.of(seen.contains(true)) : Verdict.UNKNOWN;
    }

    static Verdict verdict(Condition condition, List<Known> completions) {
        boolean first = holds(condition, completions.get(0));
        return completions.stream().allMatch(each -> holds(condition, each) == first)
                ? Verdict.of(first)
                : Verdict.UNKNOWN;
    }

    /**
     * Whether these facts settle the condition, whatever their answers: completions that agree on them agree on it.
     */
    static boolean alwaysSettle(Condition condition, Known known, Set<FactRef> facts) {
        Map<List<Object>, Boolean> byAnswers = new HashMap<>();
        boolean[] settled = {true};
        visit(known, condition.facts(), each -> {
            boolean holds = holds(condition, each);
            Boolean before = byAnswers.putIfAbsent(
                    facts.stream().map(ref -> answer(each, ref)).toList(), holds);
            settled[0] = before == null || before == holds;
            return settled[0];
        });
        return settled[0];
    }

    private static Object answer(Known completion, FactRef ref) {
        Object answer = answerOrUnknown(completion, ref);
        if (UNKNOWN.equals(answer)) {
            throw new IllegalStateException("a completion knows every answer");
        }
        return answer;
    }

    static Fact<List<Entry>> listOf(Fact<?> column) {
        return column.equals(SmallWorld.LIGHT) ? SmallWorld.ROOMS : SmallWorld.MACHINES;
    }

    /** The answer to a fact in its place; {@link #UNKNOWN} when there is none. */
    static Object answerOrUnknown(Known known, FactRef ref) {
        if (ref.entry().isEmpty()) {
            return known.answers().getOrDefault(ref.fact(), UNKNOWN);
        }
        Entry entry =
                known.find(listOf(ref.fact())).orElseThrow().get(ref.entry().getAsInt() - 1);
        return entry.doesNotApply(ref.fact())
                ? SmallWorld.NOT_APPLICABLE
                : entry.find(ref.fact()).<Object>map(value -> value).orElse(UNKNOWN);
    }

    static boolean holds(Condition condition, Answers complete) {
        if (condition instanceof All all) {
            return holding(all.conditions(), complete) == all.conditions().size();
        }
        if (condition instanceof Any any) {
            return holding(any.conditions(), complete) > 0;
        }
        if (condition instanceof Not not) {
            return !holds(not.condition(), complete);
        }
        if (condition instanceof Counted counted) {
            int holding = holding(counted.conditions(), complete);
            return counted.least() <= holding && holding <= counted.most();
        }
        if (condition instanceof Quantified quantified) {
            return holdsOfEntries(quantified, complete);
        }
        return condition instanceof Computed computed
                ? computed.holds().test(complete)
                : holdsAtom((Atom) condition, complete);
    }

    private static int holding(List<Condition> conditions, Answers complete) {
        int holding = 0;
        for (Condition condition : conditions) {
            holding += holds(condition, complete) ? 1 : 0;
        }
        return holding;
    }

    private static boolean holdsOfEntries(Quantified quantified, Answers complete) {
        if (complete.doesNotApply(quantified.list())) {
            return quantified.list().whenNotApplicable().orElseThrow();
        }
        List<Entry> entries = complete.find(quantified.list()).orElseThrow();
        long holding = entries.stream()
                .filter(entry -> holds(quantified.each(), entry))
                .count();
        return quantified.quantifier() instanceof Quantifier.AtLeast atLeast
                ? holding >= atLeast.count()
                : holding == entries.size();
    }

    @SuppressWarnings("unchecked") // atoms compare a fact with constants of its own type
    private static boolean holdsAtom(Atom atom, Answers complete) {
        if (atom.test() instanceof Test.NotApplicable) {
            return complete.doesNotApply(atom.fact());
        }
        if (complete.doesNotApply(atom.fact())) {
            return atom.fact().whenNotApplicable().orElseThrow();
        }
        Object answer = complete.find(atom.fact()).orElseThrow();
        if (atom.test() instanceof Test.OneOf oneOf) {
            return oneOf.values().stream()
                    .anyMatch(value -> value instanceof Comparable<?>
                            ? ((Comparable<Object>) answer).compareTo(value) == 0
                            : answer.equals(value));
        }
        if (atom.test() instanceof Test.Contains contains) {
            return ((Set<?>) answer).contains(contains.choice());
        }
        return atom.test() instanceof Test.AtLeast atLeast
                ? ((Comparable<Object>) answer).compareTo(atLeast.bound()) >= 0
                : ((Comparable<Object>) answer).compareTo(((Test.AtMost) atom.test()).bound()) <= 0;
    }
}
