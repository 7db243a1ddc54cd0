// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.testkit.json.SchemaValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is installed and its pages, of the interventions that are released. */
class ReleasedPagesTest {
    private static final List<Language> BOTH = List.of(Language.NL, Language.EN);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidator SCHEMA = SchemaValidator.of(AdviceSchema.write());
    private static final Guidance RELEASED = Guidance.discover();
    private static final Texts TEXTS = RELEASED.catalogue().texts().and(JsonTexts.source());
    private static final CatalogueWriter WRITER = CatalogueWriter.of(TEXTS, BOTH);

    @Test
    void whatIsInstalledIsWrittenWithTheLinksThatAnAdviceHasForSeeAlso() {
        JsonNode document = valid(WRITER.write(RELEASED.catalogue()));

        assertThat(strings(document.path("interventions"), "id"))
                .containsExactlyElementsOf(RELEASED.catalogue().interventions().stream()
                        .map(each -> each.profile().id())
                        .toList());
        Set<Link> ofAdvice = new HashSet<>(RELEASED.advise(Situation.unknown()).links());
        List<Link> ofProfiles = ofAdvice.stream()
                .filter(link -> RELEASED.catalogue()
                        .intervention(link.from())
                        .orElseThrow()
                        .profile()
                        .seeAlso()
                        .contains(link.reference()))
                .toList();
        assertThat(document.path("links")).hasSize(ofProfiles.size());
        assertThat(document.path("links")).anySatisfy(link -> {
            assertThat(link.path("from").stringValue()).isEqualTo("development-dialogue");
            assertThat(strings(link.path("to"))).containsExactly("workplace-learning");
        });
        assertThat(document.path("links"))
                .anySatisfy(link -> assertThat(link.path("to")).isEmpty());
    }

    @Test
    void aPageHasEveryPartWithItsConditionAndRemediesAndEveryFactThatItAsks() {
        for (Intervention intervention : RELEASED.catalogue().interventions()) {
            JsonNode page = valid(WRITER.write(intervention));

            assertThat(page.path("id").stringValue())
                    .isEqualTo(intervention.profile().id());
            assertThat(strings(page.path("preconditions"), "id"))
                    .containsExactlyElementsOf(intervention.preconditions().stream()
                            .map(precondition -> precondition.id().name())
                            .toList());
            assertThat(strings(page.path("cautions"), "id"))
                    .hasSameSizeAs(intervention.profile().cautions());
            assertThat(page.path("evidence"))
                    .hasSize(intervention.profile().evidence().size());
            List<String> asks = strings(page.path("asks"));
            assertThat(asks)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(intervention.facts().stream()
                            .map(fact -> fact.id().toString())
                            .toList())
                    .containsAll(intervention.relevance().facts().stream()
                            .map(fact -> fact.id().toString())
                            .toList());
            asks.forEach(
                    fact -> assertThat(page.path("facts").has(fact)).as(fact).isTrue());
            for (JsonNode precondition : page.path("preconditions")) {
                for (JsonNode part : precondition.path("parts")) {
                    assertThat(part.path("remedies")).as(part.toString()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void questionsAreThoseOfTheAssessment() {
        AdviceWriter writer = AdviceWriter.of(TEXTS, BOTH);
        var assessment = RELEASED.assess(Situation.unknown());

        JsonNode alone = valid(writer.writeQuestions(assessment));

        assertThat(alone.path("questions"))
                .isEqualTo(JSON.readTree(writer.write(assessment)).path("questions"));
        assertThat(alone.path("questions")).isNotEmpty();
        assertThat(alone.path("facts").size()).isEqualTo(alone.path("questions").size());
    }

    @Test
    void theSchemaRefusesAPageWithoutItsRelevance() {
        String page =
                WRITER.write(RELEASED.catalogue().intervention("goal-alignment").orElseThrow());

        assertThat(SCHEMA.errors(page.replaceFirst("\"relevance\":", "\"fits\":")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(page.replaceFirst("\"necessity\":", "\"need\":")))
                .isNotEmpty();
    }

    private static JsonNode valid(String document) {
        assertThat(SCHEMA.errors(document)).as(document).isEmpty();
        return JSON.readTree(document);
    }

    private static List<String> strings(JsonNode array, String member) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.path(member).stringValue()));
        return strings;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.stringValue()));
        return strings;
    }
}
