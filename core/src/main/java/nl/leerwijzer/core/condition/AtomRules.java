// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition.All;
import nl.leerwijzer.core.condition.Condition.Any;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.condition.Condition.Not;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading.Refused;

/** What may stand in a condition, checked when an author writes one. */
final class AtomRules {
    private AtomRules() {}

    static void requireComparable(Fact<?> fact, Test test) {
        requireNoTrait(fact);
        Kind<?> kind = fact.kind();
        if (test instanceof Test.NotApplicable) {
            if (fact.whenNotApplicable().isEmpty()) {
                throw new IllegalArgumentException("'does not apply' is no answer to " + fact);
            }
            return;
        }
        boolean ordered = kind instanceof Kind.Numeric || kind instanceof Kind.DateOf;
        boolean single = ordered
                || kind instanceof Kind.YesNo
                || kind instanceof Kind.Choice
                || kind instanceof Kind.EntryKey
                || kind instanceof Kind.Reference;
        boolean fits = test instanceof Test.OneOf
                ? single
                : test instanceof Test.Contains ? kind instanceof Kind.ChoiceSet : ordered;
        if (!fits) {
            throw new IllegalArgumentException(
                    "no condition compares " + fact + " in this way: labels, addresses, estimates, free text and lists"
                            + " are compared by computed(…), if at all");
        }
        constants(test).forEach(constant -> requireAnswer(fact, constant));
    }

    private static List<?> constants(Test test) {
        if (test instanceof Test.OneOf oneOf) {
            return oneOf.values();
        }
        if (test instanceof Test.AtLeast atLeast) {
            return List.of(atLeast.bound());
        }
        return test instanceof Test.AtMost atMost ? List.of(atMost.bound()) : List.of();
    }

    @SuppressWarnings("unchecked") // the typed factories of Condition take constants of the fact's own type only
    private static <T> void requireAnswer(Fact<T> fact, Object constant) {
        if (fact.kind().check((T) constant) instanceof Refused<T>) {
            throw new IllegalArgumentException("a constant in a condition can never be the answer to " + fact);
        }
    }

    static void requireNoTrait(Fact<?> fact) {
        if (fact.isTrait()) {
            throw new IllegalArgumentException(fact + " is a trait of people: no condition may read it");
        }
    }

    static void requireColumns(Fact<List<Entry>> list, Condition each) {
        for (Fact<?> fact : each.facts()) {
            if (!fact.list().equals(java.util.Optional.of(list.id()))) {
                throw new IllegalArgumentException(
                        "a condition on the entries of " + list + " reads its columns only, not " + fact);
            }
        }
    }

    static void collectFacts(Condition condition, Set<Fact<?>> facts) {
        if (condition instanceof Atom atom) {
            facts.add(atom.fact());
        } else if (condition instanceof Quantified quantified) {
            facts.add(quantified.list());
            collectFacts(quantified.each(), facts);
        } else if (condition instanceof Computed computed) {
            facts.addAll(computed.facts());
        } else if (condition instanceof All all) {
            all.conditions().forEach(child -> collectFacts(child, facts));
        } else if (condition instanceof Any any) {
            any.conditions().forEach(child -> collectFacts(child, facts));
        } else if (condition instanceof Counted counted) {
            counted.conditions().forEach(child -> collectFacts(child, facts));
        } else if (condition instanceof Not not) {
            collectFacts(not.condition(), facts);
        }
    }
}
