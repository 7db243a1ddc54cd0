// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.analysis.BeforeAfter;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.value.Estimate;

/** The counts of one design. Its effect is the share of learners with ambassadors less the share it is set against. */
sealed interface Observed {
    /** The effect as a fraction, with an interval of this confidence. */
    Estimate<Double> effect(double confidence);

    /** The p-value of the exact test on no effect at all. */
    double test();

    /** Those with ambassadors. */
    Proportion counted();

    /** Those that they are set against, where they are people. */
    Optional<Proportion> comparison();

    /** The share that they are set against as a fraction, with an interval of this confidence. */
    Estimate<Double> comparisonShare(double confidence);

    /** How many people there are of every kind that the counts tell apart. */
    List<Integer> cells();

    /** Two counts of different people, or of people whose two answers are not linked. */
    record Apart(Proportion counted, Proportion others) implements Observed {
        @Override
        public Estimate<Double> effect(double confidence) {
            return counted.less(others, confidence);
        }

        @Override
        public double test() {
            return counted.fisherTest(others);
        }

        @Override
        public Optional<Proportion> comparison() {
            return Optional.of(others);
        }

        @Override
        public Estimate<Double> comparisonShare(double confidence) {
            return others.less(0, confidence);
        }

        @Override
        public List<Integer> cells() {
            return Stream.of(counted, others)
                    .flatMap(each -> SmallCounts.of(each).stream())
                    .toList();
        }
    }

    /** The same people at both moments. */
    record Linked(BeforeAfter answers) implements Observed {
        @Override
        public Estimate<Double> effect(double confidence) {
            return answers.change(confidence);
        }

        @Override
        public double test() {
            return answers.mcNemarTest();
        }

        @Override
        public Proportion counted() {
            return answers.after();
        }

        @Override
        public Optional<Proportion> comparison() {
            return Optional.of(answers.before());
        }

        @Override
        public Estimate<Double> comparisonShare(double confidence) {
            return answers.before().less(0, confidence);
        }

        @Override
        public List<Integer> cells() {
            return List.of(answers.both(), answers.onlyBefore(), answers.onlyAfter(), answers.neither());
        }
    }

    /** One count against a share that is taken as exact, as a fraction. */
    record AgainstShare(Proportion counted, double reference) implements Observed {
        @Override
        public Estimate<Double> effect(double confidence) {
            return counted.less(reference, confidence);
        }

        @Override
        public double test() {
            return counted.binomialTest(reference);
        }

        @Override
        public Optional<Proportion> comparison() {
            return Optional.empty();
        }

        @Override
        public Estimate<Double> comparisonShare(double confidence) {
            return Estimate.exactly(reference);
        }

        @Override
        public List<Integer> cells() {
            return SmallCounts.of(counted);
        }
    }
}
