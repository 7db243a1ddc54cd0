// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.core.guidance.Assessment;

/**
 * The decisions of one organisation, as its host keeps them: any number about one intervention, of which the last one
 * holds.
 *
 * @param all every decision, by date and then by intervention
 */
public record Decisions(List<Decision> all) {
    private static final Comparator<Decision> BY_DATE =
            Comparator.comparing(Decision::date).thenComparing(Decision::intervention);

    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when two decisions about one intervention were taken on one day, so that nobody
     *     can tell which holds
     */
    public Decisions {
        all = all.stream().sorted(BY_DATE).toList();
        Set<List<Object>> days = new HashSet<>();
        for (Decision decision : all) {
            if (!days.add(List.of(decision.intervention(), decision.date()))) {
                throw new IllegalArgumentException("two decisions about one intervention have the same date");
            }
        }
    }

    /** What holds now: of each intervention the last decision, sorted by intervention. */
    public List<Decision> current() {
        return last(Optional.empty());
    }

    /** What held on that day: of each intervention the last decision taken on it or before, sorted by intervention. */
    public List<Decision> currentAt(LocalDate day) {
        return last(Optional.of(day));
    }

    /** What held on that day and is to be looked at again by then, sorted by intervention. */
    public List<Decision> dueAt(LocalDate day) {
        return currentAt(day).stream().filter(decision -> decision.isDueAt(day)).toList();
    }

    /** The decisions that hold, laid beside an assessment. The assessment stays as it is. */
    public DecisionReview beside(Assessment assessment) {
        List<DecisionReview.Reviewed> reviewed = last(assessment.asOf()).stream()
                .map(decision -> DecisionReview.Reviewed.of(decision, assessment))
                .toList();
        return new DecisionReview(assessment.asOf(), reviewed);
    }

    private List<Decision> last(Optional<LocalDate> until) {
        Map<String, Decision> last = new TreeMap<>();
        all.stream()
                .filter(decision ->
                        until.map(day -> !decision.date().isAfter(day)).orElse(true))
                .forEach(decision -> last.put(decision.intervention(), decision));
        return List.copyOf(last.values());
    }
}
