// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.architecture.CoveragePage.Name;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;

/** Everything of one intervention that the page on coverage may name. */
final class NamedThings {
    private final Set<Name> names = new HashSet<>();
    private final String owner;
    private final List<TextSource> texts;

    private NamedThings(String owner, List<TextSource> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** The texts alone, for what the guide says as a whole. */
    static NamedThings ofTexts(List<TextSource> texts) {
        return new NamedThings("core", texts);
    }

    /**
     * All that can be named of an intervention.
     *
     * @param texts where its words and those of others are
     * @param advices what is told on the examples; what stands in none of them is not there
     */
    static NamedThings of(
            Catalogue catalogue, Intervention intervention, List<TextSource> texts, List<Advice> advices) {
        Profile profile = intervention.profile();
        NamedThings things = new NamedThings(profile.id(), texts);
        catalogue.facts().forEach(things::add);
        intervention.relevance().facts().forEach(fact -> things.add("relevance", fact.id()));
        things.add("contact", profile.contact().orElseThrow().address());
        things.add("chapter", profile.chapter().orElseThrow());
        things.add("audience", profile.audience().name().toLowerCase(Locale.ROOT));
        things.add("option", profile.option().orElseThrow());
        Stream.concat(
                        profile.sources().stream(),
                        profile.evidence().stream().map(Evidence::sources).flatMap(List::stream))
                .map(Source::id)
                .forEach(id -> things.add("source", id));
        things.names.addAll(toldBy(intervention));
        advices.forEach(advice -> advice.interventions().stream()
                .filter(each -> each.assessment().id().equals(profile.id()))
                .forEach(each -> each.outcome().ifPresent(things::add)));
        return things;
    }

    /** What an intervention tells of itself: all of this has to be accounted for. */
    static Set<Name> toldBy(Intervention intervention) {
        Profile profile = intervention.profile();
        Set<Name> told = new HashSet<>();
        intervention
                .preconditions()
                .forEach(precondition -> precondition
                        .parts()
                        .forEach(part ->
                                told.add(new Name("part", precondition.id().name() + "/" + part.id()))));
        profile.method().forEach(step -> told.add(new Name("method", step)));
        profile.cautions().stream().map(Caution::id).forEach(id -> told.add(new Name("caution", id)));
        profile.evidence().stream().map(Evidence::id).forEach(id -> told.add(new Name("evidence", id)));
        profile.links().stream().map(PageLink::id).forEach(id -> told.add(new Name("link", id)));
        profile.seeAlso()
                .forEach(reference ->
                        told.add(new Name("see-also", reference.why().key())));
        return told;
    }

    /** Whether there is such a thing; a text has to be there in both languages. */
    boolean has(Name name) {
        return name.kind().equals("text") ? hasText(name.id()) : names.contains(name);
    }

    private boolean hasText(String id) {
        int colon = id.indexOf(':');
        String of = colon < 0 ? owner : id.substring(0, colon);
        String key = id.substring(colon + 1);
        return Arrays.stream(Language.values())
                .allMatch(language -> texts.stream()
                        .anyMatch(source -> source.find(of, key, language).isPresent()));
    }

    private void add(Fact<?> fact) {
        add("fact", fact.id());
        choices(fact.kind()).forEach(choice -> add("choice", fact.id() + " " + choice));
    }

    private static List<String> choices(Kind<?> kind) {
        if (kind instanceof Kind.Choice<?> choice) {
            return choice.choices().stream().map(Kind.Choice::id).toList();
        }
        return kind instanceof Kind.ChoiceSet<?> set ? choices(set.choice()) : List.of();
    }

    private void add(Outcome outcome) {
        outcome.figures().forEach(figure -> add("figure", figure.id().name()));
        outcome.sections().forEach(section -> add("section", sectionOf(section.title())));
    }

    /** Sections of one kind, such as a plan per goal, share the text of their title. */
    private static String sectionOf(Text title) {
        return title.key().replaceFirst("^section\\.", "").replaceFirst("\\.title$", "");
    }

    private void add(String kind, Object id) {
        names.add(new Name(kind, id.toString()));
    }
}
