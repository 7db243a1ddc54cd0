// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Branch;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;

/** The map: chapters, whose intention must grow in them, the options for each, and where their pages refer to. */
public final class MapReport {
    private final Words words;

    public MapReport(Words words) {
        this.words = words;
    }

    public Report of(Catalogue catalogue) {
        List<Profile> profiles =
                catalogue.interventions().stream().map(Intervention::profile).toList();
        PageReferences references = new PageReferences(words, catalogue);
        List<Branch> chapters = new ArrayList<>();
        grouped(profiles, Profile::chapter)
                .forEach((chapter, inside) -> chapters.add(chapter(chapter, inside, references)));
        Report.Builder report = new Report.Builder()
                .heading(1, words.say("report.list"))
                .add(new Block.Tree(chapters))
                .paragraph(words.say("map.legend"));
        if (!catalogue.instruments().isEmpty()) {
            report.heading(2, words.say("list.instruments"));
            report.table(
                    List.of(words.say("table.id"), words.say("table.title"), words.say("table.about")),
                    catalogue.instruments().stream()
                            .map(Instrument::profile)
                            .map(this::row)
                            .toList());
        }
        return report.paragraph(words.say("list.more")).build();
    }

    /** The profiles by what they have in common, in the order in which each is first met. */
    private static <K> Map<K, List<Profile>> grouped(List<Profile> profiles, Function<Profile, K> by) {
        return profiles.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private Branch chapter(Optional<String> chapter, List<Profile> profiles, PageReferences references) {
        Text title = chapter.map(name -> Text.of("core", "chapter." + name)).orElseGet(() -> Words.text("map.outside"));
        List<Branch> audiences = new ArrayList<>();
        grouped(profiles, Profile::audience)
                .forEach((audience, options) -> audiences.add(audience(audience, options, references)));
        return new Branch(Rich.strong(words.line(title)), List.of(), audiences);
    }

    private Branch audience(Audience audience, List<Profile> profiles, PageReferences references) {
        Rich text = Rich.strong(words.line(audience.text())).and(": " + words.say("map.wants." + audience.id()));
        return new Branch(
                text,
                List.of(),
                profiles.stream().map(profile -> option(profile, references)).toList());
    }

    private Branch option(Profile profile, PageReferences references) {
        String title = words.line(profile.title());
        String numbered = profile.option().isEmpty() ? title : profile.option().getAsInt() + ". " + title;
        List<Rich> notes = new ArrayList<>();
        notes.add(Rich.of(profile.id()).and(Rich.of(themes(profile), Tone.FAINT)));
        profile.seeAlso().forEach(reference -> notes.add(Rich.of(words.of(references.pointer(profile, reference)))));
        return new Branch(Rich.strong(numbered), notes, List.of());
    }

    private String themes(Profile profile) {
        return profile.themes().isEmpty() ? "" : " · " + about(profile);
    }

    private String about(Profile profile) {
        return words.show(profile.themes().stream().map(Theme::text).toList());
    }

    private List<Cell> row(Profile profile) {
        return List.of(Cell.of(profile.id()), Cell.of(words.line(profile.title())), Cell.of(about(profile)));
    }
}
