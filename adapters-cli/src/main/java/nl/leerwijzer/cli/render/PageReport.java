// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.text.Text;

/** The page of one intervention or instrument: all that can be said of it without a situation. */
public final class PageReport {
    private static final int CHAPTER = 2;

    private final Words words;
    private final PageReferences references;

    /** Prepares pages that refer to what is in this catalogue. */
    public PageReport(Words words, Catalogue catalogue) {
        this.words = words;
        this.references = new PageReferences(words, catalogue);
    }

    public Report of(Intervention intervention) {
        Profile profile = intervention.profile();
        Report.Builder report = opening(profile);
        report.chapter(CHAPTER, words.say("chapter.relevance"), Conditions.points(words, intervention.relevance()));
        method(report, profile);
        List<Item> preconditions =
                intervention.preconditions().stream().map(this::precondition).toList();
        if (!preconditions.isEmpty()) {
            report.heading(CHAPTER, words.say("chapter.preconditions"))
                    .paragraph(words.say("preconditions.least"))
                    .items(preconditions);
        }
        findings(report, profile);
        Set<Fact<?>> facts = new LinkedHashSet<>(intervention.relevance().facts());
        intervention
                .preconditions()
                .forEach(precondition -> precondition
                        .parts()
                        .forEach(part -> facts.addAll(part.condition().facts())));
        facts.addAll(intervention.facts());
        return report.chapter(CHAPTER, words.say("chapter.asked"), facts(facts)).build();
    }

    public Report of(Instrument instrument) {
        Report.Builder report = opening(instrument.profile());
        method(report, instrument.profile());
        findings(report, instrument.profile());
        return report.chapter(CHAPTER, words.say("chapter.asked"), facts(instrument.facts()))
                .build();
    }

    private Report.Builder opening(Profile profile) {
        return new Report.Builder()
                .heading(1, words.line(profile.title()))
                .paragraph(words.of(profile.problem()))
                .terms(new ProfileBlocks(words).terms(profile))
                .paragraph(words.of(Words.text("show.id")
                        .with("id", Words.name(profile.id()))
                        .with("version", Words.name(profile.contentVersion()))));
    }

    private void method(Report.Builder report, Profile profile) {
        report.chapter(CHAPTER, words.say("chapter.method"), new ProfileBlocks(words).method(profile));
    }

    private void findings(Report.Builder report, Profile profile) {
        ProfileBlocks blocks = new ProfileBlocks(words);
        List<Item> further = new ArrayList<>(references.items(profile));
        further.addAll(blocks.links(profile));
        report.chapter(CHAPTER, words.say("chapter.cautions"), blocks.cautions(profile.cautions()))
                .chapter(CHAPTER, words.say("chapter.evidence"), blocks.evidence(profile.evidence()))
                .chapter(CHAPTER, words.say("chapter.links"), further)
                .chapter(CHAPTER, words.say("chapter.sources"), blocks.sources(profile, profile.evidence()));
    }

    private Item precondition(Precondition precondition) {
        Rich title = Rich.strong(words.line(precondition.id().title()))
                .and(": " + words.of(precondition.id().explanation()));
        return new Item(
                Mark.BULLET,
                title,
                precondition.parts().stream()
                        .map(part -> part(precondition, part))
                        .toList());
    }

    /** What a part asks, why it weighs what it does, and what can be done where it is not in place. */
    private Item part(Precondition precondition, Part part) {
        Text title = Parts.title(words, precondition.id(), part);
        List<Item> inner = new ArrayList<>();
        inner.add(Item.of(words.of(precondition.id().why(part))));
        inner.addAll(new Remedies(words).items(part.condition()));
        return new Item(Mark.BULLET, Rich.of(words.line(title)), inner);
    }

    /** The questions, those about the entries of a list under the question for that list. */
    private List<Item> facts(Collection<Fact<?>> facts) {
        Set<FactId> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        List<Item> items = new ArrayList<>();
        for (Fact<?> fact : facts) {
            Optional<FactId> list = fact.id().list();
            if (list.isEmpty() || !ids.contains(list.get())) {
                List<Item> inner = new ArrayList<>();
                inner.add(answer(fact));
                facts.stream()
                        .filter(column -> column.id().list().equals(Optional.of(fact.id())))
                        .forEach(column -> inner.add(question(column, List.of(answer(column)))));
                items.add(question(fact, inner));
            }
        }
        return items;
    }

    private Item answer(Fact<?> fact) {
        return Item.of(words.of(FactForms.answer(fact)));
    }

    private Item question(Fact<?> fact, List<Item> inner) {
        return new Item(Mark.BULLET, Rich.of(words.of(fact.question())), inner);
    }
}
