// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerwijzer.core.Samples;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.BruteForce.Known;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import org.junit.jupiter.api.Test;

/** Verdicts, grounds and reasons of random conditions in random partial situations, against every completion. */
class ExactnessTest {
    private static final int CASES = Samples.of(110_000);
    private static final int MOST_COMPLETIONS = 500;

    private final Map<Condition, Verdict> blankLeaves = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    @Test
    void aVerdictIsUnknownExactlyWhenTwoCompletionsDisagreeAndItsGroundsAreExactlyWhatItRestsOn() {
        RandomConditions random = new RandomConditions(20261123);
        int cases = 0;
        while (cases < CASES) {
            Condition condition = random.condition();
            Known situation = random.situation(condition.facts());
            if (Cases.size(situation, condition.facts()) <= MOST_COMPLETIONS
                    && Cases.size(new Known(Map.of()), condition.facts()) <= 4 * MOST_COMPLETIONS) {
                cases += check(condition, situation);
            }
        }
        System.out.println("conditions against every completion: " + counts);
        assertThat(counts.get("MET")).isGreaterThan(Samples.of(10_000));
        assertThat(counts.get("NOT_MET")).isGreaterThan(Samples.of(10_000));
        assertThat(counts.get("UNKNOWN")).isGreaterThan(Samples.of(10_000));
    }

    /** Checks one case; 1 when its verdict is one that must be exact. */
    private int check(Condition condition, Known situation) {
        Evaluation evaluation = Conditions.evaluate(condition, situation);
        Verdict expected = BruteForce.verdict(condition, situation);
        Supplier<String> about = () -> condition + " in " + situation.answers();
        if (!evaluation.isExact()) {
            assertThat(evaluation.verdict()).as(about).isEqualTo(Verdict.UNKNOWN);
            assertThat(Cases.mayBeInexact(condition, situation))
                    .as(() -> "inexact: " + about.get())
                    .isTrue();
            count("sound only");
            return 0;
        }
        assertThat(evaluation.verdict()).as(about).isEqualTo(expected);
        count(expected.name());
        if (expected == Verdict.UNKNOWN) {
            checkOpenFacts(condition, situation, evaluation.grounds(), about);
        } else {
            checkGrounds(condition, situation, expected, evaluation.grounds(), about);
        }
        checkReason(condition, evaluation, about);
        return 1;
    }

    private static void checkGrounds(
            Condition condition, Known situation, Verdict verdict, Set<FactRef> grounds, Supplier<String> about) {
        Known kept = new Known(new LinkedHashMap<>());
        for (FactRef ref : grounds) {
            kept.answers().put(ref.fact(), situation.answers().get(ref.fact()));
        }
        assertThat(kept.answers().values())
                .as(() -> "grounds are known: " + about.get())
                .doesNotContainNull();
        assertThat(BruteForce.verdict(condition, kept))
                .as(() -> "grounds " + grounds + " suffice: " + about.get())
                .isEqualTo(verdict);
        for (FactRef ref : grounds) {
            Known fewer = kept.without(ref.fact());
            Verdict without = Cases.mayBeInexact(condition, fewer)
                    ? Conditions.evaluate(condition, fewer).verdict()
                    : BruteForce.verdict(condition, fewer);
            assertThat(without)
                    .as(() -> ref + " of " + grounds + " is needed: " + about.get())
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    private static void checkOpenFacts(
            Condition condition, Known situation, Set<FactRef> open, Supplier<String> about) {
        assertThat(BruteForce.alwaysSettle(condition, situation, open))
                .as(() -> open + " settle " + about.get())
                .isTrue();
        for (FactRef ref : open) {
            Set<FactRef> fewer = new LinkedHashSet<>(open);
            fewer.remove(ref);
            assertThat(BruteForce.alwaysSettle(condition, situation, fewer))
                    .as(() -> ref + " of " + open + " is needed: " + about.get())
                    .isFalse();
        }
    }

    /** The facts that the leaves of the reasons name are the grounds; a computed leaf may name some more. */
    private void checkReason(Condition condition, Evaluation evaluation, Supplier<String> about) {
        Reason reason = evaluation.reason();
        assertThat(reason.condition()).isEqualTo(condition);
        assertThat(reason.verdict()).isEqualTo(evaluation.verdict());
        Set<Fact<?>> named = new LinkedHashSet<>();
        boolean computed = collectNamed(reason, named);
        Set<Fact<?>> grounds = new LinkedHashSet<>();
        evaluation.grounds().forEach(ref -> grounds.add(ref.fact()));
        if (computed) {
            assertThat(named)
                    .as(() -> reason + " names the grounds: " + about.get())
                    .containsAll(grounds);
        } else {
            assertThat(named)
                    .as(() -> reason + " names the grounds: " + about.get())
                    .isEqualTo(grounds);
        }
    }

    /** Collects the facts of the leaves that may come out otherwise; true when a computed one is among them. */
    private boolean collectNamed(Reason reason, Set<Fact<?>> named) {
        boolean computed = false;
        if (reason.condition() instanceof Atom atom) {
            if (isOpen(atom)) {
                named.add(atom.fact());
            }
        } else if (reason.condition() instanceof Quantified quantified) {
            if (reason.verdict() == Verdict.UNKNOWN && !reason.children().isEmpty()) {
                for (Reason child : reason.children()) {
                    computed |= collectNamed(child, named);
                }
            } else if (isOpen(quantified)) {
                named.add(quantified.list());
            }
        } else if (reason.condition() instanceof Computed of) {
            named.addAll(of.facts());
            computed = true;
        } else {
            for (Reason child : reason.children()) {
                computed |= collectNamed(child, named);
            }
        }
        return computed;
    }

    private boolean isOpen(Condition leaf) {
        return blankLeaves.computeIfAbsent(leaf, key -> BruteForce.verdict(key, leafCompletions(key)))
                == Verdict.UNKNOWN;
    }

    private static List<Known> leafCompletions(Condition leaf) {
        if (leaf instanceof Atom atom && atom.fact().list().isPresent()) {
            return SmallWorld.answers(atom.fact()).stream()
                    .map(answer -> new Known(Map.of(atom.fact(), answer)))
                    .toList();
        }
        return BruteForce.completions(new Known(Map.of()), leaf.facts());
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
