// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.situation.InvalidSituationException;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;

/** Makes changes to a situation, and reads an advice, in a plain way that shares no code with what it checks. */
final class ByHand {
    private ByHand() {}

    /** The earlier situation with what these changes name taken from the later one; empty when that is no situation. */
    static Optional<Situation> make(Situation before, Situation after, Collection<InputChange> changes) {
        Map<Fact<?>, Given<?>> facts = new LinkedHashMap<>(before.answers().given());
        List<Key> order = new ArrayList<>();
        Map<Key, Map<Fact<?>, Given<?>>> teams = new LinkedHashMap<>();
        before.find(Mill.TEAMS)
                .ifPresent(entries -> entries.forEach(entry -> {
                    order.add(entry.key());
                    teams.put(entry.key(), new LinkedHashMap<>(entry.answers().given()));
                }));
        List<Entry> now = after.find(Mill.TEAMS).orElse(List.of());
        Situation.Builder made = Situation.builder().seed(before.seed());
        Optional<java.time.LocalDate> day = before.asOf();
        Provenance ofTeams = before.answers().provenance(Mill.TEAMS);
        boolean wholeList = false;
        boolean reorder = false;
        for (InputChange change : changes) {
            if (change instanceof InputChange.OfDay) {
                day = after.asOf();
            } else if (change instanceof InputChange.OfSeed) {
                made.seed(after.seed());
            } else if (change instanceof InputChange.EntryAdded added) {
                Entry entry = now.get(added.position() - 1);
                order.add(entry.key());
                teams.put(entry.key(), entry.answers().given());
            } else if (change instanceof InputChange.EntryRemoved removed) {
                Key key = before.find(Mill.TEAMS)
                        .orElseThrow()
                        .get(removed.position() - 1)
                        .key();
                order.remove(key);
                teams.remove(key);
            } else if (change instanceof InputChange.EntriesReordered) {
                reorder = true;
            } else {
                FactRef place = place(change);
                if (place.entry().isPresent()) {
                    Entry entry = now.get(place.entry().getAsInt() - 1);
                    put(
                            teams.computeIfAbsent(entry.key(), key -> new LinkedHashMap<>()),
                            place.fact(),
                            entry.answers());
                } else if (place.fact().equals(Mill.TEAMS) && change instanceof InputChange.OfProvenance) {
                    ofTeams = after.answers().provenance(Mill.TEAMS);
                } else {
                    wholeList |= place.fact().equals(Mill.TEAMS);
                    put(facts, place.fact(), after.answers());
                }
            }
        }
        day.ifPresent(made::asOf);
        if (!wholeList && before.find(Mill.TEAMS).isPresent()) {
            if (reorder) {
                List<Key> wanted = now.stream().map(Entry::key).toList();
                order.sort(java.util.Comparator.comparingInt(
                        key -> wanted.contains(key) ? wanted.indexOf(key) : wanted.size()));
            }
            List<Entry> entries = order.stream()
                    .map(key -> Entry.of(key, sheet(teams.getOrDefault(key, Map.of()))))
                    .toList();
            facts.put(Mill.TEAMS, new Given<>(Optional.of(entries), ofTeams));
        }
        facts.forEach((fact, given) -> set(made, fact, given));
        try {
            return Optional.of(made.build());
        } catch (InvalidSituationException contradiction) {
            return Optional.empty();
        }
    }

    private static FactRef place(InputChange change) {
        return change instanceof InputChange.OfAnswer answer
                ? answer.place()
                : ((InputChange.OfProvenance) change).place();
    }

    private static void put(Map<Fact<?>, Given<?>> answers, Fact<?> fact, AnswerSheet from) {
        Given<?> given = from.given().get(fact);
        if (given == null) {
            answers.remove(fact);
        } else {
            answers.put(fact, given);
        }
    }

    private static AnswerSheet sheet(Map<Fact<?>, Given<?>> answers) {
        AnswerSheet sheet = AnswerSheet.empty();
        for (Map.Entry<Fact<?>, Given<?>> answer : answers.entrySet()) {
            sheet = with(sheet, answer.getKey(), answer.getValue());
        }
        return sheet;
    }

    @SuppressWarnings("unchecked") // the answer was given to this fact
    private static <T> AnswerSheet with(AnswerSheet sheet, Fact<T> fact, Given<?> given) {
        return given.value().isEmpty()
                ? sheet.withNotApplicable(fact, given.provenance())
                : sheet.with(fact, (T) given.value().get(), given.provenance());
    }

    @SuppressWarnings("unchecked") // the answer was given to this fact
    private static <T> void set(Situation.Builder builder, Fact<T> fact, Given<?> given) {
        if (given.value().isEmpty()) {
            builder.setNotApplicable(fact, given.provenance());
        } else {
            builder.set(fact, (T) given.value().get(), given.provenance());
        }
    }

    /** What an advice says of an aspect, as far as it has one plain value; empty for the others. */
    static Optional<String> read(Advice advice, AdviceAspect aspect) {
        if (aspect instanceof AdviceAspect.Order) {
            return Optional.of(advice.interventions().stream()
                    .map(each -> each.id())
                    .toList()
                    .toString());
        }
        Optional<InterventionAssessment> assessed =
                aspect.intervention().flatMap(id -> advice.assessment().find(id));
        if (aspect instanceof AdviceAspect.StandingOf) {
            return assessed.map(each -> each.standing().name());
        }
        if (aspect instanceof AdviceAspect.RelevanceOf) {
            return assessed.flatMap(InterventionAssessment::relevance)
                    .map(each -> each.verdict().name());
        }
        if (aspect instanceof AdviceAspect.PreconditionOf of) {
            return assessed.flatMap(each -> each.preconditions().stream()
                            .filter(one -> one.precondition().id().equals(of.precondition()))
                            .findFirst())
                    .map(PreconditionAssessment::verdict)
                    .map(Enum::name);
        }
        if (aspect instanceof AdviceAspect.PartOf of) {
            return assessed.flatMap(each -> each.parts()
                            .filter(part -> part.precondition().equals(of.precondition())
                                    && part.part().id().equals(of.part()))
                            .findFirst())
                    .map(PartAssessment::verdict)
                    .map(Enum::name);
        }
        if (aspect instanceof AdviceAspect.FirmnessOf of) {
            return advice.find(of.id()).map(each -> each.outcome().isPresent() + " " + each.firm());
        }
        if (aspect instanceof AdviceAspect.FigureOf of) {
            return advice.find(of.id())
                    .flatMap(each -> each.outcome())
                    .flatMap(outcome -> outcome.figures().stream()
                            .filter(figure -> figure.id().equals(of.figure()))
                            .findFirst())
                    .map(figure -> figure.value().toString());
        }
        return Optional.empty();
    }

    /** All that an advice says, spelt out. */
    static String spelt(Advice advice) {
        StringBuilder spelt = new StringBuilder();
        spelt.append(advice.assessment().asOf()).append(advice.assessment().seed());
        advice.interventions().forEach(each -> {
            InterventionAssessment assessment = each.assessment();
            spelt.append('\n').append(each.id()).append(' ').append(assessment.standing());
            spelt.append(assessment.exact()).append(assessment.started()).append(assessment.openOrUnmet());
            assessment
                    .relevance()
                    .ifPresent(relevance -> spelt.append(relevance.reason())
                            .append(relevance.grounds())
                            .append(relevance.changes()));
            assessment
                    .parts()
                    .forEach(part -> spelt.append(part.evaluation().reason())
                            .append(part.evaluation().grounds())
                            .append(part.evaluation().changes()));
            spelt.append(each.firm()).append(each.missing()).append(each.cautions());
            each.outcome().ifPresent(outcome -> spelt.append(outcome.figures()).append(outcome.sections()));
        });
        spelt.append('\n').append(advice.assessment().questions());
        spelt.append(advice.estimates()).append(advice.stale()).append(advice.links());
        return spelt.toString();
    }
}
