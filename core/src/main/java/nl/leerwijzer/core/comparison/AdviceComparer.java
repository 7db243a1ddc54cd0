// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.comparison.InputChange.OfDay;
import nl.leerwijzer.core.comparison.InputChange.OfSeed;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;

/**
 * Compares the advice on two situations of one organisation, and says of each difference which changes carry it. That is
 * computed, not guessed: the changes named, made to the earlier situation, give what the later advice says, and without any
 * one of them they do not. Where several sets of changes do so, at most three are named.
 *
 * <p>It is immutable and can be used by any number of threads.
 */
public final class AdviceComparer {
    /**
     * How many times one comparison asks for advice. Past it, an attribution still suffices but may name changes that could
     * be left out, and says so.
     */
    public static final int MAX_RUNS = 2_000;

    private final Guidance guidance;
    private final int limit;

    private AdviceComparer(Guidance guidance, int limit) {
        this.guidance = Objects.requireNonNull(guidance, "guidance");
        this.limit = limit;
    }

    /** A comparer of the advice that this guidance gives. */
    public static AdviceComparer of(Guidance guidance) {
        return new AdviceComparer(guidance, MAX_RUNS);
    }

    /** The same comparer with another limit than {@link #MAX_RUNS}. */
    AdviceComparer within(int runs) {
        return new AdviceComparer(guidance, runs);
    }

    /** What the advice on the later situation says otherwise than that on the earlier one, and why. */
    public AdviceComparison compare(Situation before, Situation after) {
        Edits edits = Edits.between(before, after);
        Advice adviceAfter = guidance.advise(after);
        Snapshot old = new Snapshot(before, guidance.advise(before));
        Snapshot current = new Snapshot(after, adviceAfter);
        Causes causes = new Causes(new Runs(guidance, edits, limit), old, current);
        List<Difference> differences = new ArrayList<>();
        Set<InputChange> named = new LinkedHashSet<>();
        for (AdviceAspect aspect : aspects(old, current)) {
            if (!old.agrees(current, aspect)) {
                Attribution because = causes.of(aspect);
                named.addAll(firstWay(because));
                differences.add(difference(aspect, old, current, because));
            }
        }
        edits.changes().stream()
                .filter(change -> change instanceof OfDay || change instanceof OfSeed)
                .forEach(named::add);
        return new AdviceComparison(
                before.asOf(),
                after.asOf(),
                titles(adviceAfter),
                edits.changes(),
                differences,
                Optional.of(causes.ofEverything(named)));
    }

    /** Every aspect of the later advice, and behind them those that only the earlier one has. */
    private static Set<AdviceAspect> aspects(Snapshot before, Snapshot after) {
        Map<Optional<String>, Set<AdviceAspect>> byIntervention = new LinkedHashMap<>();
        List.of(after, before)
                .forEach(snapshot -> snapshot.all()
                        .keySet()
                        .forEach(aspect -> byIntervention
                                .computeIfAbsent(aspect.intervention(), id -> new LinkedHashSet<>())
                                .add(aspect)));
        Set<AdviceAspect> aspects = new LinkedHashSet<>();
        byIntervention.values().forEach(aspects::addAll);
        return aspects;
    }

    private static List<InputChange> firstWay(Attribution attribution) {
        return attribution instanceof Attribution.Proven proven ? proven.ways().get(0) : List.of();
    }

    private static Difference difference(AdviceAspect aspect, Snapshot before, Snapshot after, Attribution because) {
        Optional<Snapshot.Said> old = Optional.ofNullable(before.all().get(aspect));
        Optional<Snapshot.Said> current = Optional.ofNullable(after.all().get(aspect));
        return new Difference(
                aspect,
                current.or(() -> old).flatMap(Snapshot.Said::name),
                old.flatMap(Snapshot.Said::statement),
                current.flatMap(Snapshot.Said::statement),
                because);
    }

    private static Map<String, Object> titles(Advice advice) {
        Map<String, Object> titles = new LinkedHashMap<>();
        advice.interventions()
                .forEach(each ->
                        titles.put(each.id(), each.assessment().profile().title()));
        return titles;
    }
}
