// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;

/**
 * What is still to be asked, and which interventions wait for it. First what settles whether an intervention is relevant
 * at all, for the most interventions at once; then what settles a standing; then whose intention is weaker, which
 * settles the order; then what settles another verdict; then what completes an outcome.
 */
final class Questions {
    private final Map<Fact<?>, Integer> positions = new HashMap<>();
    private final Map<Object, Fact<?>> lists = new HashMap<>();

    Questions(Installed installed) {
        for (Fact<?> fact : installed.facts()) {
            positions.put(fact, positions.size());
            if (fact.kind() instanceof Kind.Entries) {
                lists.put(fact.id(), fact);
            }
        }
    }

    /**
     * An intervention with its assessment.
     *
     * @param mayStartIsOpen whether it is unknown that all is there that must be before the start
     */
    record Judged(InstalledIntervention installed, InterventionAssessment assessment, BooleanSupplier mayStartIsOpen) {}

    /** The open questions, the most useful first; interventions are named in the order of the assessment. */
    List<OpenQuestion> open(Situation situation, List<Judged> judged, List<InterventionAssessment> inOrder) {
        Collector collector = new Collector(situation);
        judged.forEach(collector::add);
        return collector.inOrder(inOrder);
    }

    private static final class Waiting {
        private final Set<Integer> entries = new TreeSet<>();
        private final Set<String> relevance = new LinkedHashSet<>();
        private final Set<String> decides = new LinkedHashSet<>();
        private final Set<String> judges = new LinkedHashSet<>();
        private final Set<String> completes = new LinkedHashSet<>();
        private boolean orders;
    }

    private static final Comparator<Waiting> BY_USE = Comparator.comparingInt((Waiting each) -> -each.relevance.size())
            .thenComparingInt(each -> -each.decides.size())
            .thenComparing(each -> !each.orders)
            .thenComparingInt(each -> -each.judges.size())
            .thenComparingInt(each -> -each.completes.size());

    /** Collects what is open in one situation. */
    private final class Collector {
        private final Situation situation;
        private final Map<Fact<?>, Waiting> waiting = new LinkedHashMap<>();

        private Collector(Situation situation) {
            this.situation = situation;
        }

        private void add(Judged judged) {
            InterventionAssessment assessment = judged.assessment();
            if (assessment.standing() == Standing.NOT_RELEVANT) {
                return;
            }
            boolean undecided = assessment.standing() == Standing.UNDECIDED;
            String id = assessment.id();
            assessment
                    .relevance()
                    .ifPresent(relevance -> open(relevance).forEach(ref -> {
                        Waiting entry = at(ref);
                        (undecided ? entry.decides : entry.judges).add(id);
                        if (undecided) {
                            entry.relevance.add(id);
                        }
                    }));
            boolean startIsOpen = undecided && judged.mayStartIsOpen().getAsBoolean();
            assessment
                    .parts()
                    .forEach(part -> open(part.evaluation()).forEach(ref -> {
                        boolean decides = startIsOpen && part.part().canBlock();
                        Waiting entry = at(ref);
                        (decides ? entry.decides : entry.judges).add(id);
                    }));
            for (Fact<?> fact : judged.installed().planFacts()) {
                if (!onlyNames(fact)) {
                    unanswered(fact).forEach(ref -> at(ref).completes.add(id));
                }
            }
        }

        /** Whether a fact is only what something is called or where it is described: without it nothing is incomplete. */
        private boolean onlyNames(Fact<?> fact) {
            return fact.kind() instanceof Kind.LabelLine
                    || fact.kind() instanceof Kind.EntryKey
                    || fact.kind() instanceof Kind.Link;
        }

        private Set<FactRef> open(Evaluation evaluation) {
            return evaluation.verdict() == Verdict.UNKNOWN ? evaluation.grounds() : Set.of();
        }

        private Waiting at(FactRef ref) {
            Waiting entry = waiting.computeIfAbsent(ref.fact(), fact -> new Waiting());
            ref.entry().ifPresent(entry.entries::add);
            return entry;
        }

        private List<FactRef> unanswered(Fact<?> fact) {
            if (fact.list().isEmpty()) {
                return situation.isAnswered(fact) ? List.of() : List.of(FactRef.of(fact));
            }
            return entriesOf(fact).map(entries -> unanswered(fact, entries)).orElse(List.of());
        }

        private List<FactRef> unanswered(Fact<?> column, List<Entry> entries) {
            List<FactRef> refs = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Answers entry = entries.get(i);
                if (!entry.isAnswered(column)) {
                    refs.add(FactRef.of(column, i + 1));
                }
            }
            return refs;
        }

        @SuppressWarnings("unchecked") // the map holds lists only
        private Optional<List<Entry>> entriesOf(Fact<?> column) {
            return column.list().map(lists::get).flatMap(list -> situation.find((Fact<List<Entry>>) list));
        }

        private List<OpenQuestion> inOrder(List<InterventionAssessment> assessments) {
            if (assessments.size() > 1) {
                List.of(Organisation.MANAGEMENT_INTENTION, Organisation.EMPLOYEE_INTENTION)
                        .forEach(fact -> unanswered(fact).forEach(ref -> at(ref).orders = true));
            }
            Map<String, Integer> order = new HashMap<>();
            assessments.forEach(assessment -> order.put(assessment.id(), order.size()));
            return waiting.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry<Fact<?>, Waiting>::getValue, BY_USE)
                            .thenComparing(Map.Entry::getKey, Comparator.comparingInt(positions::get)))
                    .map(each -> question(each.getKey(), each.getValue(), order))
                    .toList();
        }

        private OpenQuestion question(Fact<?> fact, Waiting waiting, Map<String, Integer> order) {
            return new OpenQuestion(
                    fact,
                    List.copyOf(waiting.entries),
                    sorted(waiting.decides, order),
                    sorted(waiting.judges, order),
                    sorted(waiting.completes, order));
        }

        private List<String> sorted(Set<String> ids, Map<String, Integer> order) {
            return ids.stream()
                    .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, 0)))
                    .toList();
        }
    }
}
