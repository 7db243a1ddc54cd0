// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would make a condition hold that does not.
 *
 * <p>After a set of changes the condition is MET with what is known, and after all but one of them it is not. A set may
 * name a leaf that is unknown, as it must hold too, or one that would be upset by the others. Where no set reaches MET,
 * because something unknown cannot be brought about, the sets are those after which the condition is no longer NOT_MET.
 *
 * <p>A condition on the entries of a list is changed entry by entry, unless it has a remedy of its own, or nothing done
 * to the entries that are there would do.
 *
 * <p>The search is bounded: where many parts share the same facts in opposite directions it may miss a set.
 */
final class Changes {
    /** The most sets that are given. */
    static final int MOST = 8;

    /** The most sets that are tried; a search that would need more ends with what it found. */
    static final int MAX_TRIALS = 4_000;

    /** The most decision diagrams that are made for this; a search that might need more ends with what it found. */
    static final int MAX_DIAGRAMS = 400;

    /** How often changes that upset another part are mended by further ones, and in how many ways each time. */
    private static final int REPAIRS = 2;

    private static final int MOST_REPAIRS = 4;

    private final Formula formula;
    private final Knowledge knowledge;
    private final Application application;
    private final boolean mayStayOpen;
    private final boolean wholeLists;
    private int trials;
    private int diagrams;

    /** Changes that were proposed together, and what is known after them, which does not do yet. */
    private record Proposal(List<Want> wants, Knowledge after, int round) {}

    private Changes(Formula formula, Knowledge knowledge, boolean mayStayOpen, boolean wholeLists) {
        this.formula = formula;
        this.knowledge = knowledge;
        this.application = new Application(formula.occurrences());
        this.mayStayOpen = mayStayOpen;
        this.wholeLists = wholeLists;
    }

    static List<ChangeSet> of(Formula formula, Knowledge knowledge) {
        for (boolean mayStayOpen : new boolean[] {false, true}) {
            for (boolean wholeLists : new boolean[] {false, true}) {
                List<ChangeSet> found = new Changes(formula, knowledge, mayStayOpen, wholeLists).search();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<ChangeSet> search() {
        Set<Leaf> fixed = new HashSet<>();
        collectFixed(formula.root(), fixed);
        List<Map<Want.Key, Want>> found = new ArrayList<>();
        Deque<Proposal> proposals = new ArrayDeque<>();
        proposals.add(new Proposal(List.of(), knowledge, 0));
        while (!proposals.isEmpty() && isWithinLimits()) {
            Proposal proposal = proposals.remove();
            List<List<Want>> alternatives =
                    new Alternatives(fixed, mayStayOpen, wholeLists).of(formula.root(), proposal.after());
            for (List<Want> more : proposal.round() == 0 ? alternatives : first(alternatives)) {
                List<Want> wants = new ArrayList<>(proposal.wants());
                wants.addAll(more);
                Knowledge after = application.apply(wants, knowledge);
                if (after != null && does(after)) {
                    Optional.ofNullable(reduce(wants)).ifPresent(found::add);
                } else if (after != null && proposal.round() < REPAIRS) {
                    proposals.add(new Proposal(wants, after, proposal.round() + 1));
                }
            }
        }
        found.sort(Comparator.comparingInt(Map::size));
        List<Map<Want.Key, Want>> smallest = new ArrayList<>();
        for (Map<Want.Key, Want> wants : found) {
            if (smallest.size() < MOST
                    && smallest.stream().noneMatch(less -> wants.keySet().containsAll(less.keySet()))) {
                smallest.add(wants);
            }
        }
        return smallest.stream()
                .map(wants ->
                        new ChangeSet(wants.values().stream().map(Want::change).toList()))
                .toList();
    }

    private static List<List<Want>> first(List<List<Want>> alternatives) {
        return alternatives.subList(0, Math.min(alternatives.size(), MOST_REPAIRS));
    }

    /** Leaves out what is not needed, the last mentioned first, until all that is left is; null past the limits. */
    private @Nullable Map<Want.Key, Want> reduce(List<Want> wants) {
        Map<Want.Key, Want> needed = new LinkedHashMap<>();
        wants.forEach(want -> needed.putIfAbsent(want.key(), want));
        List<Want.Key> keys = new ArrayList<>(needed.keySet());
        for (int i = keys.size() - 1; i >= 0 && isWithinLimits(); i--) {
            Map<Want.Key, Want> fewer = new LinkedHashMap<>(needed);
            fewer.remove(keys.get(i));
            Knowledge after = application.apply(fewer.values(), knowledge);
            if (after != null && does(after)) {
                // Without this one, another one that was needed beside it may be needed no longer.
                needed.remove(keys.remove(i));
                i = keys.size();
            }
        }
        return isWithinLimits() ? needed : null;
    }

    private boolean isWithinLimits() {
        return trials < MAX_TRIALS && diagrams < MAX_DIAGRAMS;
    }

    private boolean does(Knowledge after) {
        trials++;
        byte truth = formula.root().truth(after);
        if (truth == Truth.UNKNOWN && formula.occurrences().mayHide(after)) {
            diagrams++;
            truth = formula.truth(after);
        }
        return truth == Truth.TRUE || (mayStayOpen && truth == Truth.UNKNOWN);
    }

    /** Collects the leaves of which an author says, in whatever place, that nobody can change them. */
    private static void collectFixed(Node node, Set<Leaf> fixed) {
        if (node instanceof Node.Opposite opposite) {
            collectFixed(opposite.of(), fixed);
        } else if (node instanceof Node.Count count) {
            for (int i = 0; i < count.size(); i++) {
                collectFixed(count.part(i), fixed);
            }
        } else {
            Node.At at = (Node.At) node;
            if (!at.isChangeable()) {
                fixed.add(at.leaf());
            }
            Formula each = at.each();
            if (each != null) {
                collectFixed(each.root(), fixed);
            }
        }
    }
}
