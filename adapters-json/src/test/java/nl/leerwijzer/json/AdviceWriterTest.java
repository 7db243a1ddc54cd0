// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdviceWriterTest {
    private static final Schema SCHEMA = Schemas.of(AdviceSchema.write());
    private static final AdviceWriter WRITER = AdviceWriter.of(Stubs.TEXTS, Stubs.BOTH);

    /** A garden of which much is known, with something amiss in most places. */
    private static final Situation GARDEN = Situation.builder()
            .asOf(LocalDate.of(2026, 11, 23))
            .seed(7)
            .set(Garden.ORGANIC, true)
            .set(Garden.SOIL, Garden.Soil.PEAT)
            .set(Garden.SEASON, Period.ofWeeks(40))
            .set(Garden.SHADE, Percentage.of("12.5"))
            .set(Garden.TOOLS, Set.of(Garden.Tool.RAKE))
            .set(Garden.SIGN, new Label("Kanarie buiten"))
            .setEntries(
                    Garden.BEDS,
                    Entry.of("north")
                            .with(Garden.BED_AREA, new BigDecimal("2.5"))
                            .with(Garden.BED_WATERED, true)
                            .with(Garden.BED_SIGN, new Label("Kanarie binnen")),
                    Entry.of("south").with(Garden.BED_WATERED, false))
            .build();

    private static JsonNode advice(Situation situation) {
        return Schemas.tree(WRITER.showing(situation).write(Stubs.GUIDANCE.advise(situation)));
    }

    private static JsonNode garden(JsonNode document) {
        for (JsonNode intervention : document.path("interventions")) {
            if (intervention.path("id").stringValue().equals(Garden.ID)) {
                return intervention;
            }
        }
        throw new AssertionError("the garden is not in the document");
    }

    @Test
    void theGardenIsInstalledAndSound() {
        // Its texts come from the host: the plug-in itself brings none, and that is all that is wrong with it.
        assertThat(Stubs.GUIDANCE.advise(GARDEN).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Diagnostic.Code.TEXT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsWrittenIsValidByTheSchema(long seed) {
        RandomSituations situations = new RandomSituations(seed, Stubs.CATALOGUE.facts());
        for (int round = 0; round < 10; round++) {
            Situation situation = situations.next();
            Advice advice = Stubs.GUIDANCE.advise(situation);
            for (AdviceWriter writer : List.of(WRITER, WRITER.showing(situation))) {
                assertValid(writer.write(advice));
                assertValid(writer.write(advice.assessment()));
            }
        }
        assertValid(WRITER.write(Stubs.GUIDANCE.advise(Situation.unknown())));
    }

    private static void assertValid(String document) {
        assertThat(Schemas.errors(SCHEMA, document)).as(document).isEmpty();
    }

    @Test
    void theSchemaAllowsNoFieldThatIsNeverWrittenAndNoneThatItDoesNotName() {
        String document = WRITER.showing(GARDEN).write(Stubs.GUIDANCE.advise(GARDEN));

        assertValid(document);
        assertThat(Schemas.errors(SCHEMA, document.replaceFirst("\"standing\":", "\"stand\":")))
                .isNotEmpty();
        assertThat(Schemas.errors(SCHEMA, document.replaceFirst("\"verdict\": \"met\"", "\"verdict\": \"yes\"")))
                .isNotEmpty();
        assertThat(Schemas.errors(SCHEMA, document.replaceFirst("\"amount\": 12.5", "\"amount\": \"12.5\"")))
                .isNotEmpty();
        assertThat(Schemas.errors(SCHEMA, document.replaceFirst("\"seed\"", "\"extra\": 1, \"seed\"")))
                .isNotEmpty();
    }

    @Test
    void theResultOfAnInstrumentIsValidAndHoldsNothingOfItsDocument() {
        Situation document = Situation.builder()
                .set(Note.WORDS, new FreeText("kanarie kanarie"))
                .build();

        String written = WRITER.write(Stubs.GUIDANCE.use(Note.ID, document));

        assertValid(written);
        assertThat(written).doesNotContain("kanarie");
        assertThat(Schemas.tree(written).at("/outcome/figures/0/value/amount").intValue())
                .isEqualTo(15);
    }

    // What an advice says

    @Test
    void itSaysForWhichDayAndInWhichLanguages() {
        JsonNode advice = advice(GARDEN);

        assertThat(advice.path("schema").intValue()).isEqualTo(1);
        assertThat(advice.path("kind").stringValue()).isEqualTo("advice");
        assertThat(advice.path("asOf").stringValue()).isEqualTo("2026-11-23");
        assertThat(advice.path("seed").intValue()).isEqualTo(7);
        assertThat(advice.path("languages").toString()).isEqualTo("[\"nl\",\"en\"]");
        assertThat(garden(advice).path("title").toString())
                .isEqualTo("{\"key\":\"com.example.garden:title\",\"nl\":\"nl title\",\"en\":\"en title\"}");
    }

    @Test
    void anObstacleIsGivenWithItsReasonAndWhatWouldMendIt() {
        JsonNode garden = garden(advice(GARDEN));

        assertThat(garden.path("standing").stringValue()).isEqualTo("blocked");
        assertThat(garden.path("obstacles").toString()).contains("{\"precondition\":\"ground\",\"part\":\"soil\"}");
        JsonNode part = garden.at("/preconditions/0/parts/0");
        assertThat(part.path("verdict").stringValue()).isEqualTo("not-met");
        assertThat(part.path("phase").stringValue()).isEqualTo("before-start");
        assertThat(part.path("blocks").booleanValue()).isTrue();
        assertThat(part.path("reason").toString())
                .contains("\"kind\":\"atom\",\"fact\":\"com.example.garden.soil\","
                        + "\"wanted\":{\"oneOf\":[\"sand\",\"river-clay\"]},\"verdict\":\"not-met\","
                        + "\"given\":{\"value\":\"peat\",\"shown\":{\"nl\":\"nl fact.soil.choice.peat\","
                        + "\"en\":\"en fact.soil.choice.peat\"}}");
        JsonNode recommended = garden.at("/preconditions/0/parts/2");
        assertThat(recommended.path("reason").path("wanted").toString()).isEqualTo("{\"contains\":\"watering-can\"}");
        JsonNode change = garden.at("/preconditions/0/parts/1/changes/0/0");
        assertThat(change.path("condition").toString())
                .isEqualTo("{\"kind\":\"atom\",\"fact\":\"com.example.garden.season\",\"wanted\":{\"atMost\":30}}");
        assertThat(change.path("holds").booleanValue()).isTrue();
        JsonNode remedy = change.path("remedy");
        assertThat(remedy.path("changeable").booleanValue()).isTrue();
        assertThat(remedy.at("/effort/key").stringValue()).isEqualTo("com.example.garden:remedy.dig.effort");
        Range<Period> leadTime = new Range<>(Period.ofWeeks(2), Period.ofWeeks(6));
        assertThat(remedy.path("leadTime").toString())
                .isEqualTo("{\"low\":2,\"high\":6,\"unit\":\"weeks\",\"shown\":{\"nl\":\"%s\",\"en\":\"%s\"}}"
                        .formatted(Stubs.TEXTS.show(leadTime, Language.NL), Stubs.TEXTS.show(leadTime, Language.EN)));
        assertThat(remedy.path("roles").toString()).contains("\"id\":\"line-manager\"");
    }

    @Test
    void entriesGoByPositionAndTheirValuesAreThoseOfTheEntry() {
        JsonNode reason = garden(advice(GARDEN)).at("/preconditions/1/parts/0/reason");

        assertThat(reason.path("kind").stringValue()).isEqualTo("quantified");
        assertThat(reason.path("every").booleanValue()).isTrue();
        JsonNode second = reason.path("children").path(0);
        assertThat(second.path("entry").intValue()).isEqualTo(2);
        assertThat(second.path("given").path("value").booleanValue()).isFalse();
    }

    @Test
    void withoutTheSituationNoReasonShowsAValue() {
        String written = WRITER.write(Stubs.GUIDANCE.advise(GARDEN));

        assertThat(written).doesNotContain("\"given\"");
        assertThat(WRITER.showing(GARDEN).write(Stubs.GUIDANCE.advise(GARDEN))).contains("\"given\"");
    }

    @Test
    void noLabelIsShown() {
        assertThat(WRITER.showing(GARDEN).write(Stubs.GUIDANCE.advise(GARDEN))).doesNotContain("Kanarie");
    }

    @Test
    void figuresAreNumbersWithTheirDefinition() {
        JsonNode figures = garden(advice(GARDEN)).at("/outcome/figures");

        assertThat(figures.path(0).path("unit").stringValue()).isEqualTo("core:percent");
        assertThat(figures.path(0).path("value").toString()).isEqualTo("{\"kind\":\"exact\",\"amount\":12.5}");
        assertThat(figures.path(1).path("value").toString()).isEqualTo("{\"kind\":\"between\",\"low\":3,\"high\":4.3}");
        assertThat(figures.path(2).path("value").toString())
                .isEqualTo("{\"kind\":\"estimated\",\"low\":100,\"likely\":250,\"high\":900}");
        assertThat(figures.path(3).path("value").toString()).isEqualTo("{\"kind\":\"day\",\"date\":\"2027-03-01\"}");
        assertThat(figures.path(4).path("value").toString())
                .isEqualTo("{\"kind\":\"days\",\"first\":\"2027-07-01\",\"last\":\"2027-09-30\"}");
        assertThat(figures.path(5).at("/value/text/key").stringValue())
                .isEqualTo("com.example.garden:figure.bound.term.frost");
        assertThat(figures.path(6).at("/value/kind").stringValue()).isEqualTo("undefined");
        assertThat(figures.path(7).path("entry").stringValue()).isEqualTo("north");
        assertThat(figures.path(0).at("/definition/nl").stringValue()).isEqualTo("nl figure.shade.definition");
    }

    @Test
    void evidenceSaysWhetherItsFindingsMayBeCompared() {
        JsonNode evidence = garden(advice(GARDEN)).path("evidence");

        assertThat(evidence.path(0).path("comparison").toString())
                .isEqualTo("{\"comparability\":\"mismatch\",\"differing\":[\"population\"],\"unknown\":[\"period\"]}");
        assertThat(evidence.path(1).path("sources").path(0).path("standing").stringValue())
                .isEqualTo("claimed-without-source");
    }

    @Test
    void everyFactThatIsNamedIsDescribed() {
        JsonNode advice = advice(Situation.unknown());
        Set<String> named = new TreeSet<>();
        collectFacts(advice, named);

        assertThat(named).contains("organisation.workforce", "com.example.garden.beds[].com.example.garden.area");
        assertThat(new TreeSet<>(advice.path("facts").propertyNames())).isEqualTo(named);
        assertThat(advice.path("facts").path("com.example.garden.season").toString())
                .contains("\"kind\":\"number\",\"whole\":true,\"min\":1,\"max\":52,\"unit\":\"core:weeks\"");
    }

    private static void collectFacts(JsonNode node, Set<String> named) {
        for (String field : List.of("fact", "list")) {
            if (node.path(field).isString()) {
                named.add(node.path(field).stringValue());
            }
        }
        for (JsonNode fact : node.path("facts").isArray() ? node.path("facts") : Schemas.tree("[]")) {
            named.add(fact.stringValue());
        }
        node.forEach(child -> collectFacts(child, named));
    }

    @Test
    void questionsSayWhoWaitsForThem() {
        JsonNode questions = advice(Situation.unknown()).path("questions");

        assertThat(questions).isNotEmpty();
        boolean decided = false;
        for (JsonNode question : questions) {
            decided |= question.path("decides").toString().contains(Garden.ID);
        }
        assertThat(decided).isTrue();
    }

    // Always the same

    @Test
    void oneLanguageIsEnoughAndNoneIsNot() {
        String written =
                AdviceWriter.of(Stubs.TEXTS, List.of(Language.EN, Language.EN)).write(Stubs.GUIDANCE.assess(GARDEN));

        assertValid(written);
        assertThat(written).doesNotContain("\"nl\"");
        assertThatThrownBy(() -> AdviceWriter.of(Stubs.TEXTS, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBytesAreTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> written = new TreeSet<>();
        try {
            for (String tag : List.of("nl-NL", "en-US", "tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-CH")) {
                for (String id : List.of("UTC", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    written.add(WRITER.showing(GARDEN).write(Stubs.GUIDANCE.advise(GARDEN))
                            + SituationWriter.write(GARDEN)
                            + SituationSchema.of(Stubs.CATALOGUE, Stubs.BOTH).write()
                            + SituationReader.of(Stubs.CATALOGUE).read(SituationWriter.write(GARDEN)));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(written).hasSize(1);
    }

    @Test
    void oneWriterServesManyThreads() throws Exception {
        AdviceWriter writer = WRITER.showing(GARDEN);
        Advice advice = Stubs.GUIDANCE.advise(GARDEN);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> written = new ArrayList<>();
            for (int each = 0; each < 64; each++) {
                written.add(threads.submit(() -> writer.write(advice)));
            }
            for (Future<String> each : written) {
                assertThat(each.get()).isEqualTo(writer.write(advice));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
