// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;

/** What is advised when some of the changes are made: each set of them is tried once, and only so many sets. */
final class Runs {
    private final Guidance guidance;
    private final Edits edits;
    private final Map<Set<InputChange>, Optional<Snapshot>> tried = new HashMap<>();
    private int left;
    private boolean fellShort;

    Runs(Guidance guidance, Edits edits, int limit) {
        this.guidance = guidance;
        this.edits = edits;
        this.left = limit;
    }

    List<InputChange> changes() {
        return edits.changes();
    }

    /** What is advised with these changes made; empty when they contradict each other, or no run is left. */
    Optional<Snapshot> with(Set<InputChange> chosen) {
        Optional<Snapshot> known = tried.get(chosen);
        if (known != null) {
            return known;
        }
        if (left == 0) {
            fellShort = true;
            return Optional.empty();
        }
        left--;
        Optional<Snapshot> snapshot = edits.apply(chosen).map(this::advise);
        tried.put(Set.copyOf(chosen), snapshot);
        return snapshot;
    }

    Optional<Snapshot> with(InputChange only) {
        return with(Set.of(only));
    }

    /** What is advised with all changes made but this one. */
    Optional<Snapshot> without(InputChange one) {
        Set<InputChange> others = new HashSet<>(edits.changes());
        others.remove(one);
        return with(others);
    }

    private Snapshot advise(Situation situation) {
        return new Snapshot(situation, guidance.advise(situation));
    }

    /** Whether a run was refused since this was last asked. */
    boolean fellShort() {
        boolean fell = fellShort;
        fellShort = false;
        return fell;
    }
}
