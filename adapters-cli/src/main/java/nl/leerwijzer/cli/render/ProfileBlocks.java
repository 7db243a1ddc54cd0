// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;
import nl.leerwijzer.core.evidence.Comparison;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Unit;

/** What a plug-in says of itself: for whom, how it works, what goes wrong, what is known of its effect. */
final class ProfileBlocks {
    private final Words words;

    ProfileBlocks(Words words) {
        this.words = words;
    }

    /** For whom it is, and where it stands in the guide. */
    List<Term> terms(Profile profile) {
        List<Term> terms = new ArrayList<>();
        terms.add(term("profile.audience", words.line(profile.audience().text())));
        profile.chapter().ifPresent(chapter -> {
            Text place = Text.of("core", "chapter." + chapter);
            terms.add(term(
                    "profile.chapter",
                    profile.option().isEmpty()
                            ? words.of(place)
                            : words.of(Words.text("profile.option")
                                    .with("chapter", place)
                                    .with("option", profile.option().getAsInt()))));
        });
        if (!profile.themes().isEmpty()) {
            terms.add(term(
                    "profile.themes",
                    words.capitalised(words.show(
                            profile.themes().stream().map(Theme::text).toList()))));
        }
        return terms;
    }

    private Term term(String key, String value) {
        return new Term(words.say(key), Rich.of(value));
    }

    /** How it works, step by step. */
    List<Item> method(Profile profile) {
        return profile.methodSteps().stream()
                .map(step -> Item.of(Mark.NUMBER, Rich.of(words.line(step))))
                .toList();
    }

    List<Item> cautions(List<Caution> cautions) {
        return cautions.stream()
                .map(caution -> Item.of(words.line(caution.text())))
                .toList();
    }

    /** Each finding with what it does not show, and where it comes from. */
    List<Item> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    private Item evidence(Evidence evidence) {
        List<Item> inner = new ArrayList<>();
        evidence.finding().ifPresent(finding -> inner.add(finding(evidence, finding)));
        evidence.comparator().ifPresent(comparator -> inner.add(finding(evidence, comparator)));
        evidence.comparison().ifPresent(comparison -> inner.add(Item.of(words.of(compared(comparison)))));
        inner.add(Item.of(words.of(Words.text("evidence.limits").with("limits", evidence.limits()))));
        inner.addAll(sources(evidence.sources()));
        return new Item(Mark.BULLET, Rich.of(words.line(evidence.text())), inner);
    }

    private Item finding(Evidence evidence, Finding finding) {
        Text text = Text.of(evidence.owner(), "evidence." + evidence.id() + "." + finding.id());
        return Item.of(
                words.line(Words.text("evidence.finding").with("finding", text).with("share", finding.share())));
    }

    private static Text compared(Comparison comparison) {
        String id = comparison.comparability().name().toLowerCase(Locale.ROOT);
        Text text = Text.of("core", "evidence.comparison." + id);
        if (comparison.difference().isPresent()) {
            text = text.with("difference", new Quantity(comparison.difference().get(), Unit.PERCENTAGE_POINTS));
        }
        return switch (comparison.comparability()) {
            case MATCH -> text;
            case UNKNOWN -> text.with("unknown", aspects(comparison.unknown()));
            case MISMATCH -> text.with("differing", aspects(comparison.differing()));
        };
    }

    private static List<Text> aspects(Set<Comparison.Aspect> aspects) {
        return aspects.stream().sorted().map(Comparison.Aspect::text).toList();
    }

    /** Sources in a line for each way in which they are known. */
    private List<Item> sources(List<Source> sources) {
        Map<Source.Standing, List<Source>> byStanding = new LinkedHashMap<>();
        sources.forEach(source -> byStanding
                .computeIfAbsent(source.standing(), standing -> new ArrayList<>())
                .add(source));
        List<Item> items = new ArrayList<>();
        byStanding.forEach((standing, known) -> items.add(Item.of(source(standing, known))));
        return items;
    }

    private Rich source(Source.Standing standing, List<Source> sources) {
        Text lead = Words.text("source").with("count", sources.size()).with("standing", standing.text());
        Rich line = Rich.of(words.of(lead));
        String separator = " ";
        for (Source source : sources) {
            line = line.and(separator + source.citation());
            if (source.address().isPresent()) {
                line = line.and(" ").and(Rich.of(source.address().get().toString(), Tone.ADDRESS));
            }
            separator = "; ";
        }
        return line;
    }

    /** The sources that stand with none of the evidence. */
    List<Item> sources(Profile profile, List<Evidence> evidence) {
        Set<Source> shown =
                evidence.stream().flatMap(found -> found.sources().stream()).collect(Collectors.toSet());
        return sources(profile.sources().stream()
                .filter(source -> !shown.contains(source))
                .toList());
    }

    /** Pages elsewhere, and whom to ask. */
    List<Item> links(Profile profile) {
        List<Item> items = new ArrayList<>();
        for (PageLink link : profile.links()) {
            items.add(Item.of(Rich.of(words.line(link.text()) + ": ")
                    .and(Rich.of(link.address().toString(), Tone.ADDRESS))));
        }
        profile.contact()
                .ifPresent(contact -> items.add(
                        Item.of(Rich.of(words.say("profile.contact") + " ").and(contact.address()))));
        return items;
    }
}
