// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.analysis.BeforeAfter;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Percentage;

/**
 * The counts that a document holds.
 *
 * @param observed the counts of the design; empty when one lacks, or they contradict each other
 * @param baseline the counts of the comparison, as long as those with ambassadors are not there
 * @param missing what lacks
 * @param contradictory whether there are more learners than people, or no people at all
 */
record Registered(
        Optional<Observed> observed, Optional<Proportion> baseline, List<Fact<?>> missing, boolean contradictory) {
    private static final List<Fact<Integer>> LINKED = List.of(
            EvaluationFacts.LEARNERS_BOTH,
            EvaluationFacts.LEARNERS_ONLY_BEFORE,
            EvaluationFacts.LEARNERS_ONLY_AFTER,
            EvaluationFacts.LEARNERS_NEITHER);

    Registered {
        missing = List.copyOf(missing);
    }

    /** Those with ambassadors, where all counts of the design are there. */
    Optional<Proportion> counted() {
        return observed.map(Observed::counted);
    }

    /** Those that they are set against, also on their own. */
    Optional<Proportion> comparison() {
        return observed.flatMap(Observed::comparison).or(() -> baseline);
    }

    /** Whether no count is so small that it could point to persons. */
    boolean mayBeShown() {
        return SmallCounts.mayBeShown(observed.map(Observed::cells)
                .or(() -> baseline.map(SmallCounts::of))
                .orElse(List.of()));
    }

    static Registered in(Answers answers) {
        Optional<Design> design = answers.find(EvaluationFacts.DESIGN);
        if (design.isEmpty()) {
            return lacking(List.of(EvaluationFacts.DESIGN));
        }
        return switch (design.get()) {
            case TWO_GROUPS -> apart(answers);
            case BEFORE_AND_AFTER -> isAnyLinked(answers) ? linked(answers) : apart(answers);
            case FIXED_REFERENCE -> againstShare(answers);
        };
    }

    /** Answers that are linked say more; where one of the four is given, they are meant. */
    private static boolean isAnyLinked(Answers answers) {
        return LINKED.stream().anyMatch(answers::isAnswered);
    }

    private static Registered apart(Answers answers) {
        List<Fact<?>> missing = unknown(
                answers,
                EvaluationFacts.PEOPLE,
                EvaluationFacts.LEARNERS,
                EvaluationFacts.COMPARISON_PEOPLE,
                EvaluationFacts.COMPARISON_LEARNERS);
        if (!missing.isEmpty()) {
            return new Registered(Optional.empty(), comparison(answers), missing, false);
        }
        return known(counted(answers)
                .flatMap(counted -> comparison(answers).map(comparison -> new Observed.Apart(counted, comparison))));
    }

    private static Registered linked(Answers answers) {
        List<Fact<?>> missing = unknown(answers, LINKED.toArray(Fact<?>[]::new));
        if (!missing.isEmpty()) {
            return lacking(missing);
        }
        List<Integer> counts =
                LINKED.stream().map(fact -> answers.find(fact).orElseThrow()).toList();
        boolean anybody = counts.stream().anyMatch(count -> count > 0);
        return known(
                anybody
                        ? Optional.of(new Observed.Linked(
                                new BeforeAfter(counts.get(0), counts.get(1), counts.get(2), counts.get(3))))
                        : Optional.empty());
    }

    private static Registered againstShare(Answers answers) {
        List<Fact<?>> missing =
                unknown(answers, EvaluationFacts.PEOPLE, EvaluationFacts.LEARNERS, EvaluationFacts.REFERENCE_SHARE);
        if (!missing.isEmpty()) {
            return lacking(missing);
        }
        double reference = answers.find(EvaluationFacts.REFERENCE_SHARE)
                .map(Percentage::fraction)
                .orElseThrow()
                .doubleValue();
        return known(counted(answers).map(counted -> new Observed.AgainstShare(counted, reference)));
    }

    private static Optional<Proportion> counted(Answers answers) {
        return proportion(answers, EvaluationFacts.LEARNERS, EvaluationFacts.PEOPLE);
    }

    private static Optional<Proportion> comparison(Answers answers) {
        return proportion(answers, EvaluationFacts.COMPARISON_LEARNERS, EvaluationFacts.COMPARISON_PEOPLE);
    }

    /** Empty when one is unknown, when there are more learners than people, and when there is nobody. */
    private static Optional<Proportion> proportion(Answers answers, Fact<Integer> learners, Fact<Integer> people) {
        return answers.find(learners)
                .flatMap(count -> answers.find(people)
                        .filter(total -> total > 0 && count <= total)
                        .map(total -> new Proportion(count, total)));
    }

    private static List<Fact<?>> unknown(Answers answers, Fact<?>... facts) {
        List<Fact<?>> unknown = new ArrayList<>();
        for (Fact<?> fact : facts) {
            if (answers.find(fact).isEmpty()) {
                unknown.add(fact);
            }
        }
        return unknown;
    }

    private static Registered lacking(List<Fact<?>> missing) {
        return new Registered(Optional.empty(), Optional.empty(), missing, false);
    }

    private static Registered known(Optional<? extends Observed> observed) {
        return new Registered(observed.map(counts -> counts), Optional.empty(), List.of(), observed.isEmpty());
    }
}
