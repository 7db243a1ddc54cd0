// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;

/**
 * What was heard in a statement. It holds names of concepts of ours and none of the words that were said.
 *
 * @param concepts per belief that was heard, the concepts by which
 * @param reasons the reasons that were heard for the second belief
 */
public record Heard(Map<Assumption, Set<String>> concepts, Set<LowSchooledReason> reasons) {
    /** Nothing was said, or nothing was heard in it. */
    public static final Heard NOTHING = new Heard(Map.of(), Set.of());

    public Heard {
        Map<Assumption, Set<String>> sorted = new TreeMap<>();
        concepts.forEach((assumption, by) -> sorted.put(assumption, Collections.unmodifiableSet(new TreeSet<>(by))));
        concepts = Collections.unmodifiableMap(sorted);
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    /** The beliefs that were heard, in their order. */
    public Set<Assumption> assumptions() {
        return concepts.keySet();
    }

    /** Collects the rules that hold. */
    static Heard by(Iterable<Rules.Rule> holding) {
        Map<Assumption, Set<String>> concepts = new EnumMap<>(Assumption.class);
        Set<LowSchooledReason> reasons = EnumSet.noneOf(LowSchooledReason.class);
        for (Rules.Rule rule : holding) {
            concepts.computeIfAbsent(rule.assumption(), assumption -> new TreeSet<>())
                    .addAll(rule.concepts());
            rule.reason().ifPresent(reasons::add);
        }
        return new Heard(concepts, reasons);
    }
}
