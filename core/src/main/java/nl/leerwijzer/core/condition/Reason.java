// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Why a condition has its verdict: a tree of the parts that settle it, and of none that do not matter.
 *
 * @param condition the condition judged
 * @param verdict the verdict on it
 * @param entry the position, from 1, of the entry of the list that was judged, for the children of a quantified
 *     condition
 * @param children the parts that settle the verdict; empty for leaves
 */
public record Reason(Condition condition, Verdict verdict, OptionalInt entry, List<Reason> children) {
    public Reason {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(entry, "entry");
        children = List.copyOf(children);
    }
}
