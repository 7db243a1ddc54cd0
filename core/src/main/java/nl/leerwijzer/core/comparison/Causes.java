// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which changes carry a difference, by making them to the earlier situation and asking for advice anew.
 *
 * <p>A set of changes suffices when the advice with just these says what the later advice says. From a set that suffices,
 * changes are left out as long as the rest does, halves first and one by one last (delta debugging; Zeller and Hildebrandt,
 * "Simplifying and isolating failure-inducing input", 2002). What remains suffices, and none of it can be left out.
 */
final class Causes {
    /** How many ways to explain one difference are looked for. */
    static final int MAX_WAYS = 3;

    /** With more changes than this, they are not first tried each by itself. */
    static final int MAX_SINGLES = 200;

    private final Runs runs;
    private final Snapshot before;
    private final Snapshot after;
    private final List<InputChange> changes;
    private final boolean triesSingles;

    Causes(Runs runs, Snapshot before, Snapshot after) {
        this.runs = runs;
        this.before = before;
        this.after = after;
        this.changes = runs.changes();
        this.triesSingles = changes.size() <= MAX_SINGLES;
    }

    /** Why something else is said of this aspect. */
    Attribution of(AdviceAspect aspect) {
        runs.fellShort();
        Predicate<Set<InputChange>> suffices = chosen ->
                runs.with(chosen).map(with -> with.agrees(after, aspect)).orElse(false);
        List<List<InputChange>> ways = new ArrayList<>(singles(suffices));
        if (ways.isEmpty()) {
            List<InputChange> suspects = suspects(aspect, suffices);
            List<InputChange> first = leastOf(suspects, suffices);
            ways.add(first);
            addOthers(ways, suspects, suffices);
            ways.sort(Comparator.comparingInt(List::size));
        }
        return new Attribution.Proven(ways, !runs.fellShort());
    }

    /** Changes that together give everything that is said now; those that are named already are tried first. */
    List<InputChange> ofEverything(Collection<InputChange> named) {
        Predicate<Set<InputChange>> suffices =
                chosen -> runs.with(chosen).map(with -> with.agrees(after)).orElse(false);
        List<InputChange> likely = inOrder(named);
        return leastOf(suffices.test(Set.copyOf(likely)) ? likely : changes, suffices);
    }

    private List<List<InputChange>> singles(Predicate<Set<InputChange>> suffices) {
        return triesSingles
                ? changes.stream()
                        .filter(change -> suffices.test(Set.of(change)))
                        .limit(MAX_WAYS)
                        .map(List::of)
                        .toList()
                : List.of();
    }

    /** A set that suffices: where they do, the changes that matter by themselves or are missed among all others. */
    private List<InputChange> suspects(AdviceAspect aspect, Predicate<Set<InputChange>> suffices) {
        if (!triesSingles) {
            return changes;
        }
        List<InputChange> suspects = changes.stream()
                .filter(change ->
                        differs(runs.with(change), before, aspect) || differs(runs.without(change), after, aspect))
                .toList();
        return suffices.test(Set.copyOf(suspects)) ? suspects : changes;
    }

    private static boolean differs(Optional<Snapshot> run, Snapshot from, AdviceAspect aspect) {
        return run.map(snapshot -> !snapshot.agrees(from, aspect)).orElse(true);
    }

    /** Ways that do without a change of the first one, which is the only one so far. */
    private void addOthers(
            List<List<InputChange>> ways, List<InputChange> suspects, Predicate<Set<InputChange>> suffices) {
        for (InputChange needless : ways.get(0)) {
            if (ways.size() == MAX_WAYS) {
                return;
            }
            List.of(suspects, changes).stream()
                    .map(some -> without(some, needless))
                    .filter(others -> suffices.test(Set.copyOf(others)))
                    .findFirst()
                    .map(others -> leastOf(others, suffices))
                    .filter(way -> !ways.contains(way))
                    .ifPresent(ways::add);
        }
    }

    private static List<InputChange> without(List<InputChange> changes, InputChange one) {
        return changes.stream().filter(change -> !change.equals(one)).toList();
    }

    /** What is left of a set that suffices when nothing more can be left out, in the order of all changes. */
    private static List<InputChange> leastOf(List<InputChange> enough, Predicate<Set<InputChange>> suffices) {
        List<InputChange> least = enough;
        int pieces = 2;
        while (least.size() > 1) {
            Optional<List<InputChange>> fewer = fewer(least, Math.min(pieces, least.size()), suffices);
            if (fewer.isPresent()) {
                least = fewer.get();
                pieces = Math.max(pieces - 1, 2);
            } else if (pieces >= least.size()) {
                return least;
            } else {
                pieces *= 2;
            }
        }
        return least;
    }

    /** The set without one of its pieces, where that suffices. */
    private static Optional<List<InputChange>> fewer(
            List<InputChange> changes, int pieces, Predicate<Set<InputChange>> suffices) {
        for (int piece = 0; piece < pieces; piece++) {
            int from = changes.size() * piece / pieces;
            int to = changes.size() * (piece + 1) / pieces;
            List<InputChange> rest = new ArrayList<>(changes.subList(0, from));
            rest.addAll(changes.subList(to, changes.size()));
            if (suffices.test(Set.copyOf(rest))) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private List<InputChange> inOrder(Collection<InputChange> some) {
        Set<InputChange> wanted = new HashSet<>(some);
        return changes.stream().filter(wanted::contains).toList();
    }
}
