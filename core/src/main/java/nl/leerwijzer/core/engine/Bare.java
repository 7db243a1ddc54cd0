// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.All;
import nl.leerwijzer.core.condition.Condition.Any;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.condition.Condition.Not;
import nl.leerwijzer.core.condition.Condition.Quantified;

/** Conditions without their remedies, which make no difference to when they hold. */
final class Bare {
    private Bare() {}

    /** Two conditions whose bare forms are equal hold in the same situations. */
    static Condition of(Condition condition) {
        if (condition instanceof Atom atom) {
            return new Atom(atom.fact(), atom.test(), Optional.empty());
        }
        if (condition instanceof Quantified quantified) {
            return new Quantified(quantified.list(), of(quantified.each()), quantified.quantifier(), Optional.empty());
        }
        if (condition instanceof All all) {
            return new All(of(all.conditions()));
        }
        if (condition instanceof Any any) {
            return new Any(of(any.conditions()));
        }
        if (condition instanceof Counted counted) {
            return new Counted(counted.least(), counted.most(), of(counted.conditions()));
        }
        // A computed condition equals another one with the same owner and id, whatever their remedies.
        return condition instanceof Not not ? new Not(of(not.condition())) : (Computed) condition;
    }

    private static List<Condition> of(List<Condition> conditions) {
        return conditions.stream().map(Bare::of).toList();
    }
}
