// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Key;

/**
 * What was said about goals, competences, groups and interventions: six lists, their references followed. An absent list is unknown,
 * a present one complete.
 */
record Statements(
        Optional<List<Goal>> goals,
        Optional<List<Competence>> competences,
        Optional<List<Contribution>> contributions,
        Optional<List<Gap>> gaps,
        Optional<List<PlannedIntervention>> interventions) {
    Statements {
        goals = goals.map(List::copyOf);
        competences = competences.map(List::copyOf);
        contributions = contributions.map(List::copyOf);
        gaps = gaps.map(List::copyOf);
        interventions = interventions.map(List::copyOf);
    }

    static Statements in(Answers answers) {
        Optional<List<Goal>> goals = read(answers, Organisation.GOALS, Goal::of);
        Optional<List<Competence>> competences = read(answers, AlignmentFacts.COMPETENCES, Competence::of);
        Map<Key, Goal> goalByKey = byKey(goals, Goal::key);
        Map<Key, Competence> competenceByKey = byKey(competences, Competence::key);
        Map<Key, Group> groupByKey = byKey(read(answers, Organisation.WORKFORCE, Group::of), Group::key);
        return new Statements(
                goals,
                competences,
                read(
                        answers,
                        AlignmentFacts.CONTRIBUTIONS,
                        (entry, position) -> new Contribution(
                                entry.key(),
                                position,
                                follow(entry, AlignmentFacts.CONTRIBUTION_GOAL, goalByKey),
                                follow(entry, AlignmentFacts.CONTRIBUTION_COMPETENCE, competenceByKey),
                                entry.find(AlignmentFacts.CONTRIBUTION_STRENGTH))),
                read(
                        answers,
                        AlignmentFacts.GAPS,
                        (entry, position) -> new Gap(
                                entry.key(),
                                position,
                                follow(entry, AlignmentFacts.GAP_GOAL, goalByKey),
                                follow(entry, AlignmentFacts.GAP_GROUP, groupByKey),
                                follow(entry, AlignmentFacts.GAP_COMPETENCE, competenceByKey),
                                entry.find(AlignmentFacts.GAP_BARRIERS))),
                read(
                        answers,
                        AlignmentFacts.INTERVENTIONS,
                        (entry, position) -> PlannedIntervention.of(
                                entry,
                                position,
                                follow(entry, AlignmentFacts.INTERVENTION_GROUP, groupByKey),
                                follow(entry, AlignmentFacts.INTERVENTION_COMPETENCE, competenceByKey))));
    }

    List<Goal> knownGoals() {
        return goals.orElse(List.of());
    }

    List<Competence> knownCompetences() {
        return competences.orElse(List.of());
    }

    List<Contribution> knownContributions() {
        return contributions.orElse(List.of());
    }

    List<Gap> knownGaps() {
        return gaps.orElse(List.of());
    }

    List<PlannedIntervention> knownInterventions() {
        return interventions.orElse(List.of());
    }

    private static <T> Optional<List<T>> read(
            Answers answers, Fact<List<Entry>> list, BiFunction<Entry, Integer, T> make) {
        return answers.find(list).map(entries -> {
            List<T> made = new ArrayList<>();
            for (Entry entry : entries) {
                made.add(make.apply(entry, made.size() + 1));
            }
            return made;
        });
    }

    private static <T> Map<Key, T> byKey(Optional<List<T>> entries, Function<T, Key> key) {
        return entries.orElse(List.of()).stream().collect(toMap(key, Function.identity()));
    }

    private static <T> Optional<T> follow(Entry entry, Fact<Key> reference, Map<Key, T> byKey) {
        return entry.find(reference).flatMap(key -> Optional.ofNullable(byKey.get(key)));
    }
}
