// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerwijzer.core.Samples;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.BruteForce.Known;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import org.junit.jupiter.api.Test;

/** Sets of changes of random conditions, made in the situation and judged over every completion. */
class ChangesTest {
    private static final int CASES = Samples.of(6_000);
    private static final int MOST_COMPLETIONS = 300;

    private int sets;
    private int toUnknown;
    private int withoutAny;

    @Test
    void aSetOfChangesMakesTheConditionHoldAndWithoutOneOfThemItDoesNot() {
        RandomConditions random = new RandomConditions(7);
        int cases = 0;
        while (cases < CASES) {
            Condition condition = random.condition();
            Known situation = random.situation(condition.facts());
            if (Cases.size(situation, condition.facts()) <= MOST_COMPLETIONS
                    && !Cases.mayBeInexact(condition, situation)) {
                cases += check(condition, situation);
            }
        }
        System.out.println("changes: " + cases + " conditions that are not met, " + sets + " sets made, " + toUnknown
                + " of them for want of facts only up to UNKNOWN; " + withoutAny + " without a set that could hold");
        assertThat(sets).isGreaterThan(CASES / 2);
        assertThat(withoutAny).isLessThan(Math.max(1, CASES / 1_000));
    }

    private int check(Condition condition, Known situation) {
        Evaluation evaluation = Conditions.evaluate(condition, situation);
        if (evaluation.verdict() != Verdict.NOT_MET) {
            assertThat(evaluation.changes()).isEmpty();
            return 0;
        }
        List<ChangeSet> changes = evaluation.changes();
        assertThat(changes).hasSizeLessThanOrEqualTo(8);
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).changes())
                    .hasSizeGreaterThanOrEqualTo(changes.get(i - 1).changes().size());
        }
        for (ChangeSet set : changes) {
            if (set.changes().stream().allMatch(change -> change.leaf() instanceof Atom)) {
                checkSet(condition, situation, set);
            }
        }
        if (changes.isEmpty() && Cases.size(new Known(Map.of()), condition.facts()) <= 4 * MOST_COMPLETIONS) {
            boolean never = BruteForce.verdict(condition, new Known(Map.of())) == Verdict.NOT_MET;
            withoutAny += never ? 0 : 1;
        }
        return 1;
    }

    private void checkSet(Condition condition, Known situation, ChangeSet set) {
        Supplier<String> about = () -> set + " on " + condition + " in " + situation.answers();
        Set<Verdict> after = verdictsAfter(condition, situation, set.changes());
        Verdict reached = after.contains(Verdict.MET) ? Verdict.MET : Verdict.UNKNOWN;
        assertThat(after).as(about).contains(reached);
        sets++;
        toUnknown += reached == Verdict.MET ? 0 : 1;
        for (Change change : set.changes()) {
            List<Change> fewer = new ArrayList<>(set.changes());
            fewer.remove(change);
            Set<Verdict> without = verdictsAfter(condition, situation, fewer);
            if (reached == Verdict.MET) {
                assertThat(without)
                        .as(() -> change + " is needed: " + about.get())
                        .isNotEqualTo(Set.of(Verdict.MET));
            } else {
                assertThat(without)
                        .as(() -> change + " is needed: " + about.get())
                        .contains(Verdict.NOT_MET);
            }
        }
    }

    /**
     * The verdicts after changes, one for each way in which known facts can move to an answer that gives the leaves
     * their truth and changes as few others as possible.
     */
    private static Set<Verdict> verdictsAfter(Condition condition, Known situation, List<Change> changes) {
        Map<FactRef, List<Change>> byFact = new LinkedHashMap<>();
        for (Change change : changes) {
            Fact<?> fact = ((Atom) change.leaf()).fact();
            FactRef ref = new FactRef(fact, change.entry());
            byFact.computeIfAbsent(ref, key -> new ArrayList<>()).add(change);
        }
        List<List<Known>> worlds = List.of(BruteForce.completions(situation, condition.facts()));
        for (Map.Entry<FactRef, List<Change>> fact : byFact.entrySet()) {
            List<List<Known>> next = new ArrayList<>();
            for (List<Known> completions : worlds) {
                next.addAll(moved(condition, situation, completions, fact.getKey(), fact.getValue()));
            }
            worlds = next;
        }
        Set<Verdict> verdicts = new LinkedHashSet<>();
        worlds.forEach(completions -> verdicts.add(BruteForce.verdict(condition, completions)));
        return verdicts;
    }

    private static List<List<Known>> moved(
            Condition condition, Known situation, List<Known> completions, FactRef ref, List<Change> changes) {
        List<Object> fitting = SmallWorld.answers(ref.fact()).stream()
                .filter(answer ->
                        changes.stream().allMatch(change -> holds((Atom) change.leaf(), answer) == change.holds()))
                .toList();
        Object before = BruteForce.answerOrUnknown(situation, ref);
        if (BruteForce.UNKNOWN.equals(before)) {
            List<Known> left = completions.stream()
                    .filter(each -> fitting.stream().anyMatch(BruteForce.answerOrUnknown(each, ref)::equals))
                    .toList();
            return left.isEmpty() ? List.of() : List.of(left);
        }
        Set<Atom> atoms = new LinkedHashSet<>();
        Cases.collectLeaves(condition, leaf -> {
            if (leaf instanceof Quantified quantified) {
                Cases.collectLeaves(quantified.each(), inner -> addIfOn(ref.fact(), inner, atoms));
            }
            addIfOn(ref.fact(), leaf, atoms);
        });
        long fewest = fitting.stream()
                .mapToLong(answer -> flips(atoms, before, answer))
                .min()
                .orElseThrow();
        return fitting.stream()
                .filter(answer -> flips(atoms, before, answer) == fewest)
                .map(answer -> completions.stream()
                        .map(each -> with(each, ref, answer))
                        .toList())
                .toList();
    }

    private static void addIfOn(Fact<?> fact, Condition.Leaf leaf, Set<Atom> atoms) {
        if (leaf instanceof Atom atom && atom.fact().equals(fact)) {
            atoms.add(atom);
        }
    }

    private static long flips(Set<Atom> atoms, Object before, Object after) {
        return atoms.stream()
                .filter(atom -> holds(atom, before) != holds(atom, after))
                .count();
    }

    private static boolean holds(Atom atom, Object answer) {
        return BruteForce.holds(atom, new Known(Map.of(atom.fact(), answer)));
    }

    private static Known with(Known known, FactRef ref, Object answer) {
        Map<Fact<?>, Object> answers = new LinkedHashMap<>(known.answers());
        if (ref.entry().isEmpty()) {
            answers.put(ref.fact(), answer);
        } else {
            Fact<List<Entry>> list = BruteForce.listOf(ref.fact());
            List<Entry> entries = new ArrayList<>(known.find(list).orElseThrow());
            int index = ref.entry().getAsInt() - 1;
            entries.set(index, BruteForce.with(entries.get(index), ref.fact(), answer));
            answers.put(list, entries);
        }
        return new Known(answers);
    }
}
