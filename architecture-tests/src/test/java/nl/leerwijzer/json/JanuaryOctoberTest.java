// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerwijzer.core.comparison.AdviceAspect;
import nl.leerwijzer.core.comparison.AdviceComparer;
import nl.leerwijzer.core.comparison.AdviceComparison;
import nl.leerwijzer.core.comparison.Attribution;
import nl.leerwijzer.core.comparison.Difference;
import nl.leerwijzer.core.comparison.InputChange;
import nl.leerwijzer.core.comparison.StoredAdvice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.testkit.json.SchemaValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A wholesaler in January and in October: what became otherwise, and whether that is explained fully. */
class JanuaryOctoberTest {
    private static final List<Language> BOTH = List.of(Language.NL, Language.EN);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Guidance GUIDANCE = Guidance.discover();
    private static final Texts TEXTS = GUIDANCE.catalogue().texts().and(JsonTexts.source());
    private static final String JANUARY = document("wholesaler-january");
    private static final String OCTOBER = document("wholesaler-october");
    private static AdviceComparison comparison;

    @BeforeAll
    static void compare() {
        comparison = AdviceComparer.of(GUIDANCE).compare(situation(JANUARY), situation(OCTOBER));
    }

    private static String document(String example) {
        try {
            return Files.readString(Path.of("..", "examples", example + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Situation situation(String document) {
        return SituationReader.of(GUIDANCE.catalogue())
                .strict()
                .read(document)
                .situation()
                .orElseThrow();
    }

    private static String advice(String document) {
        Situation situation = situation(document);
        return AdviceWriter.of(TEXTS, BOTH).showing(situation).write(GUIDANCE.advise(situation));
    }

    /** January's document with what these changes name copied from October's, as a person would with an editor. */
    private static String edited(List<InputChange> changes) {
        ObjectNode old = (ObjectNode) JSON.readTree(JANUARY);
        JsonNode current = JSON.readTree(OCTOBER);
        for (InputChange change : changes) {
            if (change instanceof InputChange.OfDay) {
                old.set("asOf", current.get("asOf"));
            } else if (change instanceof InputChange.OfSeed) {
                old.set("seed", current.get("seed"));
            } else if (change instanceof InputChange.EntryAdded added) {
                String path = "/facts/" + added.list().id().toString().replace('.', '/');
                ((ArrayNode) old.at(path)).add(current.at(path + "/" + (added.position() - 1)));
            } else {
                copy(
                        old,
                        current,
                        change instanceof InputChange.OfAnswer answer
                                ? answer.place()
                                : ((InputChange.OfProvenance) change).place());
            }
        }
        return old.toString();
    }

    private static void copy(ObjectNode old, JsonNode current, nl.leerwijzer.core.fact.FactRef place) {
        var id = place.fact().id();
        String folder = "/facts/" + id.namespace();
        if (id.list().isPresent()) {
            // No entry of January's went or moved, so that each has the same place in both.
            var list = id.list().get();
            folder = "/facts/" + list.namespace() + "/" + list.name() + "/"
                    + (place.entry().orElseThrow() - 1)
                    + (list.namespace().equals(id.namespace()) ? "" : "/" + id.namespace());
        }
        ObjectNode target = (ObjectNode) old.at(folder);
        JsonNode value = current.at(folder + "/" + id.name());
        if (value.isMissingNode()) {
            target.remove(id.name());
        } else {
            target.set(id.name(), value);
        }
    }

    @Test
    void theNamedChangesMadeToJanuaryGiveOctobersAdviceToTheByte() {
        List<InputChange> explaining = comparison.explaining().orElseThrow();

        System.out.println("January to October: " + comparison.changes().size() + " changes, "
                + comparison.differences().size() + " differences, explained by " + explaining.size());
        assertThat(explaining).isNotEmpty();
        assertThat(comparison.withoutEffect()).isNotEmpty();
        assertThat(advice(edited(explaining))).isEqualTo(advice(OCTOBER)).isNotEqualTo(advice(JANUARY));
    }

    @Test
    void withoutAnyOneOfThemTheAdviceIsAnotherOne() {
        List<InputChange> explaining = comparison.explaining().orElseThrow();
        String october = advice(OCTOBER);

        for (InputChange one : explaining) {
            List<InputChange> others = new ArrayList<>(explaining);
            others.remove(one);

            assertThat(advice(edited(others))).as("without " + one.id()).isNotEqualTo(october);
        }
    }

    @Test
    void everyCauseMadeToJanuaryGivesWhatOctoberSays() {
        StoredAdvice october = stored(advice(OCTOBER));
        Map<List<InputChange>, StoredAdvice> tried = new LinkedHashMap<>();
        for (Difference difference : comparison.differences()) {
            Attribution.Proven because = (Attribution.Proven) difference.because();
            assertThat(because.minimal()).isTrue();
            for (List<InputChange> way : because.ways()) {
                StoredAdvice made = tried.computeIfAbsent(way, changes -> stored(advice(edited(changes))));

                assertThat(made.statements().get(difference.aspect()))
                        .as(
                                "%s by %s",
                                difference.aspect(),
                                way.stream().map(InputChange::id).toList())
                        .isEqualTo(october.statements().get(difference.aspect()));
            }
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    @Test
    void whatBeganIsUnderWayBecauseItStartedAndTheDayPassed() {
        Difference standing = comparison.differences().stream()
                .filter(difference -> difference.aspect().equals(new AdviceAspect.StandingOf("workplace-learning")))
                .findFirst()
                .orElseThrow();

        assertThat(standing.before().orElseThrow().code()).isEqualTo("blocked");
        assertThat(standing.after().orElseThrow().code()).isEqualTo("under-way");
        assertThat(((Attribution.Proven) standing.because()).ways())
                .singleElement()
                .satisfies(way -> assertThat(way)
                        .extracting(InputChange::id)
                        .containsExactly("as-of", "workplace-learning.started"));
    }

    @Test
    void theComparisonIsValidByItsSchemaInBothLanguages() {
        SchemaValidator schema = SchemaValidator.of(ComparisonSchema.write());

        String written = ComparisonWriter.of(TEXTS, BOTH).write(comparison);

        assertThat(schema.errors(written)).isEmpty();
        assertThat(written).doesNotContain("⟨");
        assertThat(ComparisonWriter.of(TEXTS, BOTH).write(comparison)).isEqualTo(written);
        assertThat(schema.errors(written.replace("\"minimal\"", "\"maximal\""))).isNotEmpty();
    }

    @Test
    void noLabelIsRepeated() {
        Situation relabelled = situation(JANUARY.replace("\"label\": \"Chauffeurs\"", "\"label\": \"Distributie\""));

        AdviceComparison labels = AdviceComparer.of(GUIDANCE).compare(situation(JANUARY), relabelled);

        assertThat(labels.changes())
                .extracting(InputChange::id)
                .containsExactly("organisation.workforce[2].organisation.label");
        assertThat(ComparisonWriter.of(TEXTS, BOTH).write(labels)).doesNotContain("Distributie", "Chauffeurs");
    }

    @Test
    void twoStoredAdvicesDifferInTheSameStandingsVerdictsAndFigures() {
        StoredAdvice january = stored(advice(JANUARY));
        StoredAdvice october = stored(advice(OCTOBER));

        AdviceComparison fromStore = october.comparedWith(january);

        Set<AdviceAspect> stated = new LinkedHashSet<>();
        comparison.differences().stream()
                .filter(Difference::isStated)
                .map(Difference::aspect)
                .forEach(stated::add);
        assertThat(fromStore.differences().stream().map(Difference::aspect))
                .containsExactlyInAnyOrderElementsOf(stated);
        assertThat(fromStore.differences())
                .allSatisfy(difference ->
                        assertThat(difference.because()).isEqualTo(new Attribution.Possible(fromStore.changes())));
        assertThat(fromStore.changes()).extracting(InputChange::id).containsExactly("as-of");
        assertThat(SchemaValidator.of(ComparisonSchema.write())
                        .errors(ComparisonWriter.of(TEXTS, BOTH).write(fromStore)))
                .isEmpty();
    }

    private static StoredAdvice stored(String advice) {
        return StoredAdviceReader.of(nl.leerwijzer.core.text.Language.NL)
                .read(advice)
                .advice()
                .orElseThrow();
    }
}
