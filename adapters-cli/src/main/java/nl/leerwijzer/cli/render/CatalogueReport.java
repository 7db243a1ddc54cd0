// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.text.Text;

/** What is installed, as a list or one by one. */
public final class CatalogueReport {
    private final Words words;

    public CatalogueReport(Words words) {
        this.words = words;
    }

    public Report list(Catalogue catalogue) {
        Report.Builder report = new Report.Builder();
        report.heading(1, words.say("report.list"));
        List<String> headings = List.of(
                words.say("table.id"),
                words.say("table.title"),
                words.say("profile.audience"),
                words.say("table.about"));
        report.table(
                headings,
                catalogue.interventions().stream()
                        .map(intervention -> row(intervention.profile()))
                        .toList());
        if (!catalogue.instruments().isEmpty()) {
            report.heading(2, words.say("list.instruments"));
            report.table(
                    headings,
                    catalogue.instruments().stream()
                            .map(instrument -> row(instrument.profile()))
                            .toList());
        }
        return report.paragraph(words.say("list.more")).build();
    }

    private List<Cell> row(Profile profile) {
        return List.of(
                Cell.of(profile.id()),
                Cell.of(words.line(profile.title())),
                Cell.of(words.of(profile.audience().text())),
                Cell.of(words.show(
                        profile.themes().stream().map(theme -> theme.text()).toList())));
    }

    /** One intervention, without a situation. */
    public Report show(Intervention intervention) {
        Profile profile = intervention.profile();
        Report.Builder report = opening(profile);
        report.chapter(
                3,
                words.say("chapter.relevance"),
                List.of(Item.of(words.line(Conditions.phrase(intervention.relevance())))));
        List<Item> preconditions = new ArrayList<>();
        intervention.preconditions().forEach(precondition -> preconditions.add(precondition(precondition)));
        report.chapter(3, words.say("chapter.preconditions"), preconditions);
        report.addAll(new ProfileBlocks(words).blocks(profile));
        Set<Fact<?>> facts = new LinkedHashSet<>(intervention.relevance().facts());
        intervention
                .preconditions()
                .forEach(precondition -> precondition
                        .parts()
                        .forEach(part -> facts.addAll(part.condition().facts())));
        facts.addAll(intervention.facts());
        return report.chapter(3, words.say("chapter.asked"), facts(facts)).build();
    }

    /** One instrument. */
    public Report show(Instrument instrument) {
        Report.Builder report = opening(instrument.profile());
        report.addAll(new ProfileBlocks(words).blocks(instrument.profile()));
        return report.chapter(3, words.say("chapter.asked"), facts(instrument.facts()))
                .build();
    }

    private Report.Builder opening(Profile profile) {
        return new Report.Builder()
                .heading(1, words.line(profile.title()))
                .paragraph(words.of(Words.text("show.id")
                        .with("id", Words.name(profile.id()))
                        .with("version", Words.name(profile.contentVersion()))))
                .paragraph(words.of(profile.problem()))
                .terms(new ProfileBlocks(words).terms(profile));
    }

    private Item precondition(Precondition precondition) {
        List<Item> parts = new ArrayList<>();
        for (Part part : precondition.parts()) {
            Text title = Words.text("part")
                    .with("part", words.clause(precondition.id().part(part)))
                    .with("necessity", part.necessity().text())
                    .with("phase", part.phase().text());
            parts.add(new Item(
                    Mark.BULLET,
                    Rich.of(words.line(title)),
                    List.of(Item.of(words.of(precondition.id().why(part))))));
        }
        return new Item(
                Mark.BULLET,
                Rich.strong(words.line(precondition.id().title()))
                        .and(": " + words.of(precondition.id().explanation())),
                parts);
    }

    private List<Item> facts(Collection<Fact<?>> facts) {
        List<Item> items = new ArrayList<>();
        for (Fact<?> fact : facts) {
            items.add(new Item(
                    Mark.BULLET,
                    Rich.of(words.of(fact.question())),
                    List.of(Item.of(words.of(FactForms.answer(fact))))));
        }
        return items;
    }
}
