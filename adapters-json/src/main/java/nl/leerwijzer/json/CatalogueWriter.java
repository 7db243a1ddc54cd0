// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;

/**
 * Writes what can be said without a situation as JSON: what is installed, and the page of one intervention or instrument.
 * {@link AdviceSchema} describes both; texts, facts and numbers are as in an advice. Equal input gives the same bytes.
 *
 * <p>A writer is immutable and can be used by any number of threads.
 */
public final class CatalogueWriter {
    private final Texts texts;
    private final List<Language> languages;

    private CatalogueWriter(Texts texts, List<Language> languages) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.languages = languages.stream().distinct().toList();
    }

    /**
     * A writer of texts in these languages, in this order.
     *
     * @throws IllegalArgumentException without a language
     */
    public static CatalogueWriter of(Texts texts, List<Language> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a catalogue is written in at least one language");
        }
        return new CatalogueWriter(texts, languages);
    }

    /** Who is installed, and which page refers to which. */
    public String write(Catalogue catalogue) {
        List<Profile> interventions =
                catalogue.interventions().stream().map(Intervention::profile).toList();
        List<Profile> instruments =
                catalogue.instruments().stream().map(Instrument::profile).toList();
        List<Link> links = interventions.stream()
                .flatMap(from -> from.seeAlso().stream().map(reference -> Link.of(from.id(), reference, interventions)))
                .toList();
        return document("catalogue", (out, json) -> {
            ProfileWriter profiles = new ProfileWriter(out);
            json.putArray("interventions", interventions, each -> json.writeObject(members -> profiles.put(each)));
            json.putArray("instruments", instruments, each -> json.writeObject(members -> profiles.put(each)));
            profiles.putLinks(links);
            out.putDiagnostics(catalogue.diagnostics());
        });
    }

    /** The page of an intervention. */
    public String write(Intervention intervention) {
        Set<Fact<?>> asks = new LinkedHashSet<>(intervention.relevance().facts());
        intervention.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .forEach(part -> asks.addAll(part.condition().facts()));
        asks.addAll(intervention.facts());
        return document("intervention-page", (out, json) -> {
            ReasonWriter conditions = new ReasonWriter(out);
            putPage(out, intervention.profile());
            json.putObject("relevance", members -> conditions.putConditionTree(intervention.relevance()));
            json.putArray(
                    "preconditions",
                    intervention.preconditions(),
                    precondition -> writePrecondition(out, conditions, precondition));
            out.putFacts("asks", asks);
        });
    }

    /** The page of an instrument. */
    public String write(Instrument instrument) {
        return document("instrument-page", (out, json) -> {
            putPage(out, instrument.profile());
            out.putFacts("asks", instrument.facts());
        });
    }

    private static void putPage(AdviceOut out, Profile profile) {
        ProfileWriter profiles = new ProfileWriter(out);
        profiles.put(profile);
        profiles.putCautions(profile.cautions());
        EvidenceWriter evidence = new EvidenceWriter(out);
        out.json().putArray("evidence", profile.evidence(), evidence::write);
    }

    private static void writePrecondition(AdviceOut out, ReasonWriter conditions, Precondition precondition) {
        out.json().writeObject(members -> {
            members.put("id", precondition.id().name());
            out.put("title", precondition.id().title());
            out.put("explanation", precondition.id().explanation());
            members.putArray("parts", precondition.parts(), part -> writePart(out, conditions, precondition, part));
        });
    }

    private static void writePart(AdviceOut out, ReasonWriter conditions, Precondition precondition, Part part) {
        out.json().writeObject(members -> {
            members.put("id", part.id());
            members.put("necessity", part.necessity().id());
            members.put("phase", part.phase().id());
            out.put("text", precondition.id().part(part));
            out.put("why", precondition.id().why(part));
            members.putObject("condition", it -> conditions.putConditionTree(part.condition()));
            members.putArray(
                    "remedies",
                    remedies(part.condition()).distinct().toList(),
                    remedy -> members.writeObject(it -> conditions.putRemedy(remedy)));
        });
    }

    /** What could be done about each leaf of a condition that somebody may have to bring about. */
    private static Stream<Remedy> remedies(Condition condition) {
        if (condition instanceof Condition.Leaf leaf && leaf.remedy().isPresent()) {
            return leaf.remedy().stream();
        }
        if (condition instanceof Condition.Quantified quantified) {
            return remedies(quantified.each());
        }
        return ReasonWriter.children(condition).stream().flatMap(CatalogueWriter::remedies);
    }

    private String document(String kind, BiConsumer<AdviceOut, JsonOut> body) {
        return AdviceOut.document(kind, texts, languages, Optional.empty(), body, out -> {});
    }
}
