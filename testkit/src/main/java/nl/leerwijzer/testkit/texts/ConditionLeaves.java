// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.texts;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;

/** The leaves of a condition, and what can be done about them. */
public final class ConditionLeaves {
    private ConditionLeaves() {}

    /** All leaves in the order in which they stand; those on the entries of a list follow that on the list. */
    public static List<Condition.Leaf> of(Condition condition) {
        List<Condition.Leaf> leaves = new ArrayList<>();
        collect(condition, leaves);
        return leaves;
    }

    /**
     * The remedies of all leaves in this order.
     *
     * @throws IllegalArgumentException when a leaf has none
     */
    public static List<Remedy> remedies(Condition condition) {
        return of(condition).stream()
                .map(leaf -> leaf.remedy()
                        .orElseThrow(() -> new IllegalArgumentException("a leaf without a remedy: " + leaf)))
                .toList();
    }

    private static void collect(Condition condition, List<Condition.Leaf> leaves) {
        if (condition instanceof Condition.Leaf leaf) {
            leaves.add(leaf);
            if (leaf instanceof Condition.Quantified quantified) {
                collect(quantified.each(), leaves);
            }
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> collect(each, leaves));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> collect(each, leaves));
        } else if (condition instanceof Condition.Counted counted) {
            counted.conditions().forEach(each -> collect(each, leaves));
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), leaves);
        }
    }
}
