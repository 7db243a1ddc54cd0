// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.text.Text;

/** What the interventions wait for, and which of them go together. */
final class Connections {
    private static final int NAMED = 2;

    private final Words words;
    private final Assessment assessment;
    private final List<Link> links;

    Connections(Words words, Assessment assessment, Optional<Advice> advice) {
        this.words = words;
        this.assessment = assessment;
        this.links = advice.map(Advice::links).orElse(List.of());
    }

    /** What each intervention waits for that cannot go on yet, and then which of them go together and why. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        waits().forEach(text -> items.add(Item.of(words.line(text))));
        Map<Text, List<String>> whys = new LinkedHashMap<>();
        between()
                .forEach(link -> whys.computeIfAbsent(pair(link.from(), link.to()), pair -> new ArrayList<>())
                        .add(words.of(link.reference().why())));
        whys.forEach((pair, why) -> items.add(Item.of(words.line(pair) + ". " + String.join(" ", why))));
        return items;
    }

    /** What goes with each intervention, in a few words. */
    List<Text> pairs() {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        between()
                .forEach(link -> targets.computeIfAbsent(link.from(), from -> new LinkedHashSet<>())
                        .addAll(link.to()));
        List<Text> pairs = new ArrayList<>();
        targets.forEach((from, to) -> pairs.add(pair(from, to)));
        return pairs;
    }

    /** The interventions that wait for an answer to some question. */
    List<Text> unanswered() {
        return assessment.interventions().stream()
                .filter(intervention -> answers(intervention).isPresent())
                .map(Connections::title)
                .toList();
    }

    /** What each intervention waits for that cannot go on yet. */
    private List<Text> waits() {
        List<Text> waits = new ArrayList<>();
        for (InterventionAssessment intervention : assessment.interventions()) {
            switch (intervention.standing()) {
                case UNDECIDED -> answers(intervention).ifPresent(waits::add);
                case BLOCKED -> waits.add(obstacles(intervention));
                case ADVISED ->
                    intervention
                            .started()
                            .ifPresent(date -> waits.add(Words.text("connections.planned")
                                    .with("title", title(intervention))
                                    .with("date", date)));
                case UNDER_WAY, NOT_RELEVANT, FAILED -> {}
            }
        }
        return waits;
    }

    private Optional<Text> answers(InterventionAssessment intervention) {
        if (intervention.standing() != Standing.UNDECIDED) {
            return Optional.empty();
        }
        List<Text> facts = assessment.questions().stream()
                .filter(question -> question.decides().contains(intervention.id()))
                .map(OpenQuestion::fact)
                .distinct()
                .map(fact -> Words.quoted(fact.name()))
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(waiting("connections.answers", intervention, facts));
    }

    private Text obstacles(InterventionAssessment intervention) {
        List<Text> parts = new ArrayList<>();
        for (PartAssessment part : intervention.obstacles()) {
            parts.add(Words.quoted(words.clause(part.precondition().part(part.part()))));
        }
        return waiting("connections.obstacles", intervention, parts);
    }

    private static Text waiting(String key, InterventionAssessment intervention, List<Text> named) {
        int more = named.size() - NAMED;
        Text text = Words.text(more > 0 ? key + ".more" : key)
                .with("title", title(intervention))
                .with("named", named.subList(0, Math.min(NAMED, named.size())));
        return more > 0 ? text.with("more", more) : text;
    }

    /** The links from interventions whose problem is there to others that may count, in the order of the assessment. */
    private List<Link> between() {
        List<String> order = assessment.interventions().stream()
                .map(InterventionAssessment::id)
                .toList();
        return links.stream()
                .filter(link -> stands(link.from(), Standing.ADVISED, Standing.UNDER_WAY, Standing.BLOCKED)
                        && link.to().stream().anyMatch(this::counts))
                .sorted(Comparator.comparingInt((Link link) -> order.indexOf(link.from())))
                .toList();
    }

    private boolean counts(String id) {
        return stands(id, Standing.ADVISED, Standing.UNDER_WAY, Standing.UNDECIDED, Standing.BLOCKED);
    }

    private boolean stands(String id, Standing... standings) {
        return assessment
                .find(id)
                .filter(intervention -> List.of(standings).contains(intervention.standing()))
                .isPresent();
    }

    private Text pair(String from, Collection<String> to) {
        List<Text> targets = to.stream()
                .filter(this::counts)
                .flatMap(id -> assessment.find(id).stream())
                .map(target -> Words.text("connections.target")
                        .with("title", title(target))
                        .with("standing", target.standing().text()))
                .toList();
        return Words.text("connections.pair")
                .with("from", title(assessment.find(from).orElseThrow()))
                .with("targets", targets);
    }

    private static Text title(InterventionAssessment intervention) {
        return Words.quoted(intervention.profile().title());
    }
}
