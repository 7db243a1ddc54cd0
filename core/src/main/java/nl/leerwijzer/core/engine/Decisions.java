// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of a reduced, ordered, multi-valued decision diagram: equal nodes are one node, and no node has equal
 * branches only. Node 0 is false, node 1 is true.
 */
final class Decisions {
    /** The most nodes of one diagram. */
    static final int MAX_NODES = 20_000;

    /** The most branches that are looked at while one diagram is built; this is what bounds the time. */
    static final int MAX_STEPS = 500_000;

    private static final int FALSE = Truth.FALSE;
    private static final int TRUE = Truth.TRUE;

    private final Variables variables;
    private final List<Branching> nodes = new ArrayList<>();
    private final Map<Branching, Integer> unique = new HashMap<>();
    private final Map<IfThenElse, Integer> memo = new HashMap<>();
    private int steps;

    /** A node: where to go for each value of a variable. */
    private static final class Branching {
        private final int variable;
        private final int[] to;

        Branching(int variable, int[] to) {
            this.variable = variable;
            this.to = to;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Branching that && variable == that.variable && Arrays.equals(to, that.to);
        }

        @Override
        public int hashCode() {
            return 31 * variable + Arrays.hashCode(to);
        }
    }

    private record IfThenElse(int condition, int then, int otherwise) {}

    Decisions(Variables variables) {
        this.variables = variables;
        Branching terminal = new Branching(Integer.MAX_VALUE, new int[0]);
        nodes.add(terminal);
        nodes.add(terminal);
    }

    static byte truth(int node) {
        return node > TRUE ? Truth.UNKNOWN : (byte) node;
    }

    /**
     * The node that goes on to these ones by the value of a variable, which comes before all of theirs.
     *
     * @throws LimitException past the limits
     */
    int branch(int variable, int[] to) {
        step(to.length);
        int first = to[0];
        if (Arrays.stream(to).allMatch(node -> node == first)) {
            return first;
        }
        Branching branching = new Branching(variable, to);
        Integer known = unique.get(branching);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= MAX_NODES) {
            throw new LimitException();
        }
        nodes.add(branching);
        unique.put(branching, nodes.size() - 1);
        return nodes.size() - 1;
    }

    int not(int node) {
        return ifThenElse(node, FALSE, TRUE);
    }

    /** From {@code least} to {@code most} of these hold. */
    int count(List<Integer> parts, int least, int most) {
        int certain = Collections.frequency(parts, TRUE);
        List<Integer> open = parts.stream().filter(part -> part > TRUE).toList();
        int[] ofHolding = new int[open.size() + 1];
        for (int i = 0; i < ofHolding.length; i++) {
            ofHolding[i] = Truth.of(least <= certain + i && certain + i <= most);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            for (int holding = 0; holding <= i; holding++) {
                ofHolding[holding] = ifThenElse(open.get(i), ofHolding[holding + 1], ofHolding[holding]);
            }
        }
        return ofHolding[0];
    }

    int ifThenElse(int condition, int then, int otherwise) {
        if (condition == TRUE || then == otherwise) {
            return then;
        }
        if (condition == FALSE) {
            return otherwise;
        }
        if (then == TRUE && otherwise == FALSE) {
            return condition;
        }
        IfThenElse key = new IfThenElse(condition, then, otherwise);
        Integer known = memo.get(key);
        if (known != null) {
            return known;
        }
        int variable = Math.min(variable(condition), Math.min(variable(then), variable(otherwise)));
        int[] to = new int[variables.values(variable)];
        step(to.length);
        for (int value = 0; value < to.length; value++) {
            to[value] = ifThenElse(
                    at(condition, variable, value), at(then, variable, value), at(otherwise, variable, value));
        }
        int node = branch(variable, to);
        memo.put(key, node);
        return node;
    }

    private int variable(int node) {
        return nodes.get(node).variable;
    }

    private int at(int node, int variable, int value) {
        Branching branching = nodes.get(node);
        return branching.variable == variable ? branching.to[value] : node;
    }

    private void step(int branches) {
        steps += branches;
        if (steps > MAX_STEPS) {
            throw new LimitException();
        }
    }

    /** The variables that the diagram under a node reads. */
    BitSet support(int root) {
        BitSet support = new BitSet();
        BitSet seen = new BitSet();
        collectSupport(root, seen, support);
        return support;
    }

    private void collectSupport(int node, BitSet seen, BitSet support) {
        if (node <= TRUE || seen.get(node)) {
            return;
        }
        seen.set(node);
        support.set(variable(node));
        for (int next : nodes.get(node).to) {
            collectSupport(next, seen, support);
        }
    }
}
