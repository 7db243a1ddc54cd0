// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Remedy;
import org.jspecify.annotations.Nullable;

/** A compiled condition or a part of one. "All", "any" and "at least n" are the same: so many of the parts hold. */
abstract sealed class Node {
    private final Condition condition;

    private Node(Condition condition) {
        this.condition = condition;
    }

    /** What this was compiled from. */
    final Condition condition() {
        return condition;
    }

    /**
     * The truth by Kleene's tables. It is sound; an UNKNOWN may still be decided where one fact stands in several
     * places.
     */
    abstract byte truth(Knowledge knowledge);

    /** The truth by Kleene's tables while nothing is known. */
    abstract byte blank();

    /** How many leaves do not have the truth that their place wants, where this one wants the given truth. */
    abstract int openOrUnmet(Knowledge knowledge, byte wanted);

    /** Whether {@link #blank} may be anything but UNKNOWN. */
    abstract boolean mayBeConstant();

    /** A leaf where it stands; the same leaf may stand elsewhere with another remedy. */
    static final class At extends Node {
        private final Leaf leaf;
        private final Reason[] reasons;

        private final @Nullable Formula each;

        /** Takes the condition on entries, with the remedies that it has here, where the leaf has one. */
        At(Condition.Leaf condition, Leaf leaf, @Nullable Formula each) {
            super(condition);
            this.leaf = leaf;
            this.each = each;
            this.reasons = new Reason[] {reason(Truth.FALSE), reason(Truth.TRUE), reason(Truth.UNKNOWN)};
        }

        private Reason reason(byte truth) {
            return new Reason(condition(), Truth.verdict(truth), OptionalInt.empty(), List.of());
        }

        Leaf leaf() {
            return leaf;
        }

        /** The condition on each entry; null unless the leaf is about entries. */
        @Nullable
        Formula each() {
            return each;
        }

        Condition.Leaf leafCondition() {
            return (Condition.Leaf) condition();
        }

        /** Whether somebody can bring it about, as far as its author says. */
        boolean isChangeable() {
            return leafCondition().remedy().map(Remedy::isChangeable).orElse(true);
        }

        /** The reason without children, made once. */
        Reason bareReason(byte truth) {
            return reasons[truth];
        }

        @Override
        byte truth(Knowledge knowledge) {
            return knowledge.truth(leaf);
        }

        @Override
        byte blank() {
            return Knowledge.blank(leaf);
        }

        @Override
        int openOrUnmet(Knowledge knowledge, byte wanted) {
            return knowledge.truth(leaf) == wanted ? 0 : 1;
        }

        @Override
        boolean mayBeConstant() {
            return leaf instanceof Leaf.OfFact ofFact ? ofFact.blank() != Truth.UNKNOWN : each != null;
        }
    }

    /** The opposite. */
    static final class Opposite extends Node {
        private final Node of;

        Opposite(Condition condition, Node of) {
            super(condition);
            this.of = of;
        }

        Node of() {
            return of;
        }

        @Override
        byte truth(Knowledge knowledge) {
            return Truth.not(of.truth(knowledge));
        }

        @Override
        byte blank() {
            return Truth.not(of.blank());
        }

        @Override
        int openOrUnmet(Knowledge knowledge, byte wanted) {
            return of.openOrUnmet(knowledge, Truth.not(wanted));
        }

        @Override
        boolean mayBeConstant() {
            return of.mayBeConstant();
        }
    }

    /** From {@code least} to {@code most} of the parts hold. */
    static final class Count extends Node {
        private final Node[] parts;
        private final int[] leaves;
        private final int least;
        private final int most;
        private final byte atFirst;
        private final @Nullable Reason[] ofOne;
        private final @Nullable Reason[] ofAll;
        private final boolean mayHaveConstants;

        Count(Condition condition, List<Node> parts, int least, int most) {
            super(condition);
            this.parts = parts.toArray(new Node[0]);
            this.least = least;
            this.most = most;
            this.atFirst = Truth.counted(0, 0, parts.size(), least, most);
            this.leaves = parts.stream()
                    .mapToInt(part -> part instanceof At at ? at.leaf().index() : -1)
                    .toArray();
            this.ofAll = new @Nullable Reason[] {reason(Truth.FALSE, this.parts), reason(Truth.TRUE, this.parts)};
            this.ofOne = new @Nullable Reason[2 * this.parts.length];
            for (int i = 0; i < this.parts.length; i++) {
                ofOne[2 * i] = reason(Truth.FALSE, this.parts[i]);
                ofOne[2 * i + 1] = reason(Truth.TRUE, this.parts[i]);
            }
            this.mayHaveConstants = parts.stream().anyMatch(Node::mayBeConstant);
        }

        /** Whether the truth of a part may be the same in every situation. */
        boolean mayHaveConstants() {
            return mayHaveConstants;
        }

        int size() {
            return parts.length;
        }

        /** The truth of each part by Kleene's tables. */
        byte[] truths(Knowledge knowledge) {
            byte[] truths = new byte[parts.length];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = parts[i].truth(knowledge);
            }
            return truths;
        }

        Node part(int i) {
            return parts[i];
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }

        /** The reason that one part alone gives, where it is a leaf without children; null where it is not. */
        @Nullable
        Reason reasonOfOne(int i, byte truth) {
            return ofOne[2 * i + truth];
        }

        /** The reason that all parts together give, where they are leaves without children; null where not. */
        @Nullable
        Reason reasonOfAll(byte truth) {
            return ofAll[truth];
        }

        private @Nullable Reason reason(byte truth, Node... of) {
            Reason[] children = new Reason[of.length];
            for (int i = 0; i < of.length; i++) {
                if (!(of[i] instanceof At at) || at.each() != null) {
                    return null;
                }
                children[i] = at.bareReason(truth);
            }
            return new Reason(condition(), Truth.verdict(truth), OptionalInt.empty(), List.of(children));
        }

        /** Whether one more part that holds never does harm. */
        boolean isRising() {
            return most >= parts.length;
        }

        /** Whether one more part that holds never does good. */
        boolean isFalling() {
            return least <= 0;
        }

        @Override
        byte truth(Knowledge knowledge) {
            byte @Nullable [] truths = knowledge.truths();
            int holding = 0;
            int failing = 0;
            byte truth = atFirst;
            for (int i = 0; i < parts.length && truth == Truth.UNKNOWN; i++) {
                byte part = truths == null ? parts[i].truth(knowledge) : part(i, truths, knowledge);
                if (part == Truth.TRUE) {
                    holding++;
                } else if (part == Truth.FALSE) {
                    failing++;
                } else {
                    continue;
                }
                truth = Truth.counted(holding, failing, parts.length, least, most);
            }
            return truth;
        }

        private byte part(int i, byte[] truths, Knowledge knowledge) {
            int leaf = leaves[i];
            byte truth = leaf < 0 ? Truth.NOT_YET : truths[leaf];
            return truth == Truth.NOT_YET ? parts[i].truth(knowledge) : truth;
        }

        @Override
        int openOrUnmet(Knowledge knowledge, byte wanted) {
            int sum = 0;
            for (Node part : parts) {
                sum += part.openOrUnmet(knowledge, wanted);
            }
            return sum;
        }

        @Override
        byte blank() {
            int holding = 0;
            int failing = 0;
            for (Node part : parts) {
                byte truth = part.blank();
                holding += truth == Truth.TRUE ? 1 : 0;
                failing += truth == Truth.FALSE ? 1 : 0;
            }
            return Truth.counted(holding, failing, parts.length, least, most);
        }

        @Override
        boolean mayBeConstant() {
            return mayHaveConstants || atFirst != Truth.UNKNOWN;
        }
    }
}
