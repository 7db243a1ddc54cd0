// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.engine.BruteForce.Known;
import nl.leerwijzer.core.fact.Fact;

/** What tests must know of a condition in a situation before they try all its completions. */
final class Cases {
    private Cases() {}

    /** How many completions there are. */
    static long size(Known situation, Set<Fact<?>> facts) {
        long size = 1;
        for (Fact<?> fact : facts) {
            if (fact.list().isEmpty()) {
                size *= situation.answers().containsKey(fact)
                        ? BruteForce.completions(
                                        new Known(
                                                Map.of(fact, situation.answers().get(fact))),
                                        Set.of(fact))
                                .size()
                        : SmallWorld.answers(fact).size();
            }
        }
        return size;
    }

    /** An unknown list with several conditions on it, or in a computed one, is all that may make a verdict inexact. */
    static boolean mayBeInexact(Condition condition, Known situation) {
        List<Quantified> onUnknownLists = new ArrayList<>();
        List<Computed> onLists = new ArrayList<>();
        collectLeaves(condition, leaf -> {
            if (leaf instanceof Quantified quantified && !situation.answers().containsKey(quantified.list())) {
                onUnknownLists.add(quantified);
            } else if (leaf instanceof Computed computed && computed.equals(SmallWorld.BUSY)) {
                onLists.add(computed);
            }
        });
        return onUnknownLists.size() > 1 || !onLists.isEmpty();
    }

    static void collectLeaves(Condition condition, Consumer<Condition.Leaf> to) {
        if (condition instanceof Condition.Leaf leaf) {
            to.accept(leaf);
        } else if (condition instanceof Condition.Not not) {
            collectLeaves(not.condition(), to);
        } else {
            List<Condition> parts = condition instanceof Condition.All all
                    ? all.conditions()
                    : condition instanceof Condition.Any any
                            ? any.conditions()
                            : ((Condition.Counted) condition).conditions();
            parts.forEach(part -> collectLeaves(part, to));
        }
    }
}
