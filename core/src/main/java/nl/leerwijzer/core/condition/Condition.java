// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;

/**
 * What must be so, as a tree that core can read. An author writes it as if every fact were known; core decides what
 * follows from the facts that are.
 *
 * <p>Leaves are {@link Atom}s (a fact against constants), {@link Quantified} ones (how many entries of a list) and
 * {@link Computed} ones (plain Java over several facts). Branches are {@link All}, {@link Any}, {@link Not} and
 * {@link Counted}. Remedies belong to leaves.
 */
public sealed interface Condition
        permits Condition.Leaf, Condition.All, Condition.Any, Condition.Not, Condition.Counted {

    // Leaves

    /** The answer is yes. */
    static Atom isYes(Fact<Boolean> fact) {
        return new Atom(fact, new Test.OneOf(List.of(true)), Optional.empty());
    }

    /** The answer is no. */
    static Atom isNo(Fact<Boolean> fact) {
        return new Atom(fact, new Test.OneOf(List.of(false)), Optional.empty());
    }

    /** The answer is this value. */
    static <T> Atom is(Fact<T> fact, T value) {
        return new Atom(fact, new Test.OneOf(List.of(value)), Optional.empty());
    }

    /** The answer is one of these values. */
    static <T> Atom oneOf(Fact<T> fact, Collection<? extends T> values) {
        return new Atom(fact, new Test.OneOf(List.copyOf(values)), Optional.empty());
    }

    /** The set of choices contains this one. */
    static <E extends Enum<E>> Atom contains(Fact<Set<E>> fact, E choice) {
        return new Atom(fact, new Test.Contains(choice), Optional.empty());
    }

    /** The answer is this value or more; for a date, this day or later. */
    static <T extends Comparable<? super T>> Atom atLeast(Fact<T> fact, T bound) {
        return new Atom(fact, new Test.AtLeast(bound), Optional.empty());
    }

    /** The answer is this value or less; for a date, this day or earlier. */
    static <T extends Comparable<? super T>> Atom atMost(Fact<T> fact, T bound) {
        return new Atom(fact, new Test.AtMost(bound), Optional.empty());
    }

    /** The answer is "does not apply". */
    static Atom doesNotApply(Fact<?> fact) {
        return new Atom(fact, new Test.NotApplicable(), Optional.empty());
    }

    /** At least this many entries of the list meet the condition on their columns. */
    static Quantified countAtLeast(int count, Fact<List<Entry>> list, Condition each) {
        return new Quantified(list, each, new Quantifier.AtLeast(count), Optional.empty());
    }

    /** Every entry of the list meets the condition on its columns; an empty list does. */
    static Quantified every(Fact<List<Entry>> list, Condition each) {
        return new Quantified(list, each, new Quantifier.Every(), Optional.empty());
    }

    /** Some entry of the list meets the condition on its columns. */
    static Quantified some(Fact<List<Entry>> list, Condition each) {
        return new Quantified(list, each, new Quantifier.AtLeast(1), Optional.empty());
    }

    /** The list has at least this many entries. */
    static Quantified sizeAtLeast(int size, Fact<List<Entry>> list) {
        return new Quantified(list, all(), new Quantifier.AtLeast(size), Optional.empty());
    }

    /**
     * Plain Java over these facts, all of them known when it is asked. While one is unknown the verdict is UNKNOWN,
     * unless the facts have few enough answers to try them all. A list counts as unknown while it, or a declared column
     * in any of its entries, is.
     *
     * @param owner the namespace whose text {@code computed.<id>} words the condition
     * @param id a short name in lower case with hyphens
     */
    static Computed computed(String owner, String id, Collection<Fact<?>> facts, Predicate<Answers> holds) {
        return new Computed(owner, id, new LinkedHashSet<>(facts), holds, Optional.empty());
    }

    // Branches

    /** All of these hold; without any, it holds. */
    static All all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** All of these hold; without any, it holds. */
    static All all(List<? extends Condition> conditions) {
        return new All(List.copyOf(conditions));
    }

    /** At least one of these holds; without any, it does not. */
    static Any any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** At least one of these holds; without any, it does not. */
    static Any any(List<? extends Condition> conditions) {
        return new Any(List.copyOf(conditions));
    }

    /** This does not hold. */
    static Not not(Condition condition) {
        return new Not(condition);
    }

    /** At least this many of these hold. */
    static Counted atLeastOf(int count, Condition... conditions) {
        return new Counted(count, conditions.length, List.of(conditions));
    }

    /** Exactly one of these holds. */
    static Counted exactlyOne(Condition... conditions) {
        return new Counted(1, 1, List.of(conditions));
    }

    /** A condition that reads facts itself, and about which somebody may be able to do something. */
    sealed interface Leaf extends Condition permits Atom, Quantified, Computed {
        /** What can be done when it does not hold. */
        Optional<Remedy> remedy();

        /** The same leaf with a remedy. */
        Leaf mendedBy(Remedy remedy);
    }

    /** How an atom looks at the answer to its fact. */
    sealed interface Test {
        /** The answer is one of these values. */
        record OneOf(List<Object> values) implements Test {
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /** The set holds this choice. */
        record Contains(Enum<?> choice) implements Test {}

        /** The answer is the bound or more. */
        record AtLeast(Comparable<?> bound) implements Test {}

        /** The answer is the bound or less. */
        record AtMost(Comparable<?> bound) implements Test {}

        /** The answer is "does not apply". */
        record NotApplicable() implements Test {}
    }

    /**
     * One fact against constants. Where the answer is "does not apply", the fact itself says whether the atom holds;
     * only {@link Test.NotApplicable} asks for that answer.
     */
    record Atom(Fact<?> fact, Test test, Optional<Remedy> remedy) implements Leaf {
        /**
         * Checks the parts that it is made of.
         *
         * @throws IllegalArgumentException for labels, free text, addresses, estimates and traits, which no condition
         *     reads, for lists, and for a constant that the fact can never have as its answer
         */
        public Atom {
            Objects.requireNonNull(remedy, "remedy");
            AtomRules.requireComparable(fact, test);
        }

        @Override
        public Atom mendedBy(Remedy remedy) {
            return new Atom(fact, test, Optional.of(remedy));
        }
    }

    /** How many entries must meet the condition. */
    sealed interface Quantifier {
        /** At least this many. */
        record AtLeast(int count) implements Quantifier {}

        /** All of them. */
        record Every() implements Quantifier {}
    }

    /** How many entries of a list meet a condition on their columns. */
    record Quantified(Fact<List<Entry>> list, Condition each, Quantifier quantifier, Optional<Remedy> remedy)
            implements Leaf {
        /**
         * Checks the parts that it is made of.
         *
         * @throws IllegalArgumentException when the inner condition reads anything but columns of the list
         */
        public Quantified {
            Objects.requireNonNull(remedy, "remedy");
            AtomRules.requireColumns(list, each);
        }

        @Override
        public Quantified mendedBy(Remedy remedy) {
            return new Quantified(list, each, quantifier, Optional.of(remedy));
        }
    }

    /** Plain Java over several facts. Two of them are equal when owner and id are. */
    record Computed(String owner, String id, Set<Fact<?>> facts, Predicate<Answers> holds, Optional<Remedy> remedy)
            implements Leaf {
        /**
         * Checks the parts that it is made of.
         *
         * @throws IllegalArgumentException when a trait is among the facts
         */
        public Computed {
            Objects.requireNonNull(holds, "holds");
            facts = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(facts));
            facts.forEach(AtomRules::requireNoTrait);
        }

        @Override
        public Computed mendedBy(Remedy remedy) {
            return new Computed(owner, id, facts, holds, Optional.of(remedy));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Computed computed && owner.equals(computed.owner) && id.equals(computed.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, id);
        }
    }

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /** From {@code least} to {@code most} of these hold. */
    record Counted(int least, int most, List<Condition> conditions) implements Condition {
        public Counted {
            conditions = List.copyOf(conditions);
            if (least < 0 || least > most) {
                throw new IllegalArgumentException("a count runs from at least none to at most all");
            }
        }
    }

    /** The facts that this condition reads, lists and their columns included, in the order of first mention. */
    default Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        AtomRules.collectFacts(this, facts);
        return facts;
    }
}
