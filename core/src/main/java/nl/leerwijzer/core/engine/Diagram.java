// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * A formula, given what is known, as a reduced decision diagram over its unknown facts. It is the constant when all
 * completions agree, and reads a fact only where its answer matters.
 */
final class Diagram {
    private final Decisions decisions;
    private final Variables variables;
    private final Map<NodeAt, Integer> built = new HashMap<>();
    private int root;

    private record NodeAt(Node node, Knowledge knowledge) {}

    private Diagram(Variables variables) {
        this.variables = variables;
        this.decisions = new Decisions(variables);
    }

    /** The diagram; null when it is past the limits of {@link Decisions}. */
    static @Nullable Diagram of(Node root, Knowledge knowledge) {
        try {
            Diagram diagram = new Diagram(Variables.in(root, knowledge));
            diagram.root = diagram.build(root, knowledge);
            return diagram;
        } catch (LimitException e) {
            return null;
        }
    }

    byte truth() {
        return Decisions.truth(root);
    }

    /** The exact truth of a part of the formula; in an entry, with what is known of that entry. */
    byte truth(Node node, Knowledge knowledge) {
        byte truth = node.truth(knowledge);
        return truth == Truth.UNKNOWN ? Decisions.truth(build(node, knowledge)) : truth;
    }

    /** The unknown facts whose answers matter, in the order of first mention. */
    Set<FactRef> support() {
        Set<FactRef> support = new LinkedHashSet<>();
        decisions.support(root).stream().forEach(variable -> support.addAll(variables.refs(variable)));
        return Collections.unmodifiableSet(support);
    }

    /** Whether everything that matters is a fact of its own, rather than a part that was taken to be free. */
    boolean isExact() {
        return variables.areExact(decisions.support(root));
    }

    private int build(Node node, Knowledge knowledge) {
        byte truth = node.truth(knowledge);
        if (truth != Truth.UNKNOWN) {
            return truth;
        }
        NodeAt at = new NodeAt(node, knowledge);
        Integer known = built.get(at);
        if (known == null) {
            known = buildUndecided(node, knowledge);
            built.put(at, known);
        }
        return known;
    }

    private int buildUndecided(Node node, Knowledge knowledge) {
        if (node instanceof Node.Opposite opposite) {
            return decisions.not(build(opposite.of(), knowledge));
        }
        if (node instanceof Node.Count count) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < count.size(); i++) {
                parts.add(build(count.part(i), knowledge));
            }
            return decisions.count(parts, count.least(), count.most());
        }
        Leaf leaf = ((Node.At) node).leaf();
        List<Knowledge> entries = leaf instanceof Leaf.OfEntries ofEntries ? knowledge.entries(ofEntries.slot()) : null;
        if (entries == null) {
            return variables.build(leaf, knowledge, decisions);
        }
        Leaf.OfEntries ofEntries = (Leaf.OfEntries) leaf;
        List<Integer> parts = new ArrayList<>();
        for (Knowledge entry : entries) {
            parts.add(build(ofEntries.each().root(), entry));
        }
        return decisions.count(parts, ofEntries.least(parts.size()), parts.size());
    }
}
