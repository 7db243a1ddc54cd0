// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        for (Link link : between()) {
            items.add(Item.of(words.line(pair("connections.pair.why", link)
                    .with("why", link.reference().why()))));
        }
        return items;
    }

    /** Which interventions go together, in a few words. */
    List<Text> pairs() {
        return between().stream()
                .map(link -> pair("connections.pair", link))
                .distinct()
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

    /** The links between interventions that both count here. */
    private List<Link> between() {
        return links.stream()
                .filter(link -> counts(link.from()) && link.to().stream().anyMatch(this::counts))
                .toList();
    }

    private boolean counts(String id) {
        return assessment
                .find(id)
                .map(InterventionAssessment::standing)
                .filter(standing -> standing != Standing.NOT_RELEVANT && standing != Standing.FAILED)
                .isPresent();
    }

    private Text pair(String key, Link link) {
        List<Text> targets = link.to().stream()
                .filter(this::counts)
                .flatMap(id -> assessment.find(id).stream())
                .map(target -> Words.text("connections.target")
                        .with("title", title(target))
                        .with("standing", target.standing().text()))
                .toList();
        return Words.text(key)
                .with("from", title(assessment.find(link.from()).orElseThrow()))
                .with("targets", targets);
    }

    private static Text title(InterventionAssessment intervention) {
        return Words.quoted(intervention.profile().title());
    }
}
