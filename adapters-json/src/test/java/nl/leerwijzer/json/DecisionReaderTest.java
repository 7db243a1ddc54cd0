// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReason;
import nl.leerwijzer.core.decision.DecisionReview;
import nl.leerwijzer.core.decision.Decisions;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions as a host keeps them: read strictly, written in one form, described by a schema. */
class DecisionReaderTest {
    private static final Texts TEXTS = Stubs.TEXTS;
    private static final Schema SCHEMA = Schemas.of(DecisionSchema.write(Stubs.BOTH));
    private static final String GOOD = "\"intervention\": \"roi-by-group\", \"choice\": \"postponed\","
            + " \"reason\": \"no-time\", \"role\": \"board\", \"date\": \"2026-01-26\"";

    private static String document(String... decisions) {
        return "{\"decisions\": [{" + String.join("}, {", decisions) + "}]}";
    }

    private static Decisions random(long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(i * 3L);
            Decision decision = Decision.of(
                    random.nextBoolean() ? "roi-by-group" : "com.example.vouchers",
                    some(random, Decision.Choice.values()),
                    some(random, DecisionReason.values()),
                    some(random, Role.values()),
                    date);
            if (random.nextBoolean()) {
                decision = decision.reviewedOn(date.plusDays(random.nextInt(300)));
            }
            decisions.add(random.nextBoolean() ? decision.restingOn(some(random, Standing.values())) : decision);
        }
        return new Decisions(decisions);
    }

    private static <E> E some(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadBackAndValid(long seed) throws IOException {
        Decisions decisions = random(seed);

        String written = DecisionWriter.write(decisions);
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);

        assertThat(DecisionReader.read(written).decisions()).contains(decisions);
        assertThat(DecisionReader.read(bytes).decisions()).contains(decisions);
        assertThat(DecisionReader.read(new ByteArrayInputStream(bytes)).decisions())
                .contains(decisions);
        assertThat(Schemas.errors(SCHEMA, written)).isEmpty();
        assertThat(DecisionWriter.write(decisions)).isEqualTo(written);
    }

    @Test
    void theExampleIsReadAndValid() throws IOException {
        String document = Files.readString(Path.of("..", "examples", "decisions", "wholesaler.json"));

        assertThat(DecisionReader.read(document).decisions().orElseThrow().all())
                .hasSize(5);
        assertThat(Schemas.errors(SCHEMA, document)).isEmpty();
    }

    @Test
    void noDecisionsAreDecisionsToo() {
        assertThat(DecisionReader.read("{}").decisions()).contains(new Decisions(List.of()));
        assertThat(Schemas.errors(SCHEMA, "{}")).isEmpty();
    }

    /** Each fault: what the decision says, its code, its pointer, and whether a schema can say so too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"choice\": \"maybe\" | choice | unknown-choice | /decisions/0/choice | true",
                "\"choice\": 1 | choice | wrong-type | /decisions/0/choice | true",
                "\"reason\": \"because Jan said so\" | reason | unknown-choice | /decisions/0/reason | true",
                "\"role\": \"Jan de Wit\" | role | unknown-choice | /decisions/0/role | true",
                "\"role\": null | role | null-value | /decisions/0/role | true",
                "\"date\": \"26-01-2026\" | date | wrong-form | /decisions/0/date | true",
                "\"date\": \"2026-02-30\" | date | wrong-form | /decisions/0/date | true",
                "\"intervention\": \"ROI by group\" | intervention | wrong-form | /decisions/0/intervention | true",
                "\"intervention\": true | intervention | wrong-type | /decisions/0/intervention | true",
                "\"review\": \"2026-01-25\" | review | out-of-range | /decisions/0/review | false",
                "\"standing\": \"fine\" | standing | unknown-choice | /decisions/0/standing | true",
                "\"name\": \"Jan de Wit\" | name | unknown-field | /decisions/0 | true",
                "\"reviw\": \"2026-06-01\" | reviw | unknown-field | /decisions/0 | true"
            })
    void aFaultIsToldByCodeAndPlaceAndNoValueIsRepeated(
            String member, String field, String code, String pointer, boolean inSchema) {
        String rest = GOOD.replaceAll("\"" + field + "\": \"[^\"]*\",? ?", "").replaceAll(", ?$", "");
        String document = document(rest + ", " + member);

        DecisionResult result = DecisionReader.read(document);

        assertThat(result.isRead()).isFalse();
        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.column()).isBetween(1, document.length());
            for (Language language : Language.values()) {
                assertThat(TEXTS.render(fault.text(), language))
                        .doesNotContain("⟨", "{", "Jan", "maybe", "fine", "26-01", "02-30", "ROI by", "reviw");
            }
        });
        assertThat(Schemas.errors(SCHEMA, document).isEmpty()).isEqualTo(!inSchema);
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfTheDocument() {
        DecisionResult result =
                DecisionReader.read("{\"schema\": 2,\n \"extra\": 1,\n \"decisions\": [\n  {},\n  7,\n  {" + GOOD
                        + ", \"role\": \"hr\"}]}");

        assertThat(result.faults())
                .extracting(fault -> fault.code().id() + " " + fault.pointer() + " " + fault.line())
                .containsExactly(
                        "unsupported-schema /schema 1",
                        "unknown-field  2",
                        "missing-field /decisions/0 4",
                        "missing-field /decisions/0 4",
                        "missing-field /decisions/0 4",
                        "missing-field /decisions/0 4",
                        "missing-field /decisions/0 4",
                        "wrong-type /decisions/1 5",
                        "duplicate-name /decisions/2 6");
    }

    @Test
    void twoDecisionsAboutOneInterventionOnOneDayAreRefused() {
        DecisionResult result =
                DecisionReader.read(document(GOOD, GOOD.replace("postponed", "chosen"), GOOD.replace("-26", "-27")));

        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(JsonFault.Code.DUPLICATE_KEY);
            assertThat(fault.pointer()).isEqualTo("/decisions/1");
            assertThat(TEXTS.render(fault.message(), Language.EN)).contains("same day");
        });
    }

    @Test
    void aMisspeltFieldIsRecognised() {
        assertThat(DecisionReader.read(document(GOOD + ", \"reveiw\": \"2026-06-01\""))
                        .faults())
                .flatExtracting(JsonFault::nearest)
                .containsExactly("review");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | not-an-object",
                "7 | not-an-object",
                "{ | malformed",
                "{} {} | trailing-text",
                "'' | malformed",
                "{\"decisions\": 1} | wrong-type"
            })
    void whatIsNoSuchDocumentIsRefused(String document, String code) {
        assertThat(DecisionReader.read(document).faults())
                .extracting(fault -> fault.code().id())
                .contains(code);
    }

    @Test
    void thereIsALimitToSizeAndNumber() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= DecisionReader.MAX_DECISIONS; i++) {
            many.add(GOOD.replace("roi-by-group", "com.example.plan" + i));
        }

        assertThat(DecisionReader.read(document(
                                many.subList(0, DecisionReader.MAX_DECISIONS).toArray(String[]::new)))
                        .isRead())
                .isTrue();
        assertThat(DecisionReader.read(document(many.toArray(String[]::new))).faults())
                .extracting(JsonFault::code)
                .containsExactly(JsonFault.Code.OUT_OF_RANGE);
        assertThat(DecisionReader.read(" ".repeat(SituationReader.MAX_BYTES + 1))
                        .faults())
                .extracting(JsonFault::code)
                .containsExactly(JsonFault.Code.TOO_LARGE);
    }

    @Test
    void theSchemaIsDescribedInBothLanguages() {
        assertThat(DecisionSchema.write(Stubs.BOTH))
                .contains("Besluiten", "Decisions", "x-texts")
                .doesNotContain("⟨");
        assertThat(DecisionSchema.write(List.of(Language.EN))).doesNotContain("x-texts", "Besluiten");
    }

    @Test
    void besideAnAdviceTheyChangeNoByteOfIt() {
        Situation situation =
                Situation.builder().asOf(LocalDate.of(2026, 10, 5)).build();
        Advice advice = Stubs.GUIDANCE.advise(situation);
        Decisions decisions = new Decisions(List.of(
                Decision.of(Garden.ID, Decision.Choice.CHOSEN, DecisionReason.OTHER, Role.HR, LocalDate.of(2026, 1, 5))
                        .reviewedOn(LocalDate.of(2026, 10, 5))
                        .restingOn(Standing.BLOCKED),
                Decision.of(
                        "roi-by-group",
                        Decision.Choice.REJECTED,
                        DecisionReason.NO_MONEY,
                        Role.FINANCE,
                        LocalDate.of(2026, 1, 5))));
        DecisionReview review = decisions.beside(advice.assessment());
        AdviceWriter writer = AdviceWriter.of(TEXTS, Stubs.BOTH).showing(situation);

        String with = writer.write(advice, review);

        assertThat(with).startsWith(writer.write(advice).replaceFirst("\n}\n$", ",\n  \"decisions\": ["));
        assertThat(Schemas.errors(Schemas.of(AdviceSchema.write()), with)).isEmpty();
        var written = Schemas.tree(with).get("decisions");
        assertThat(written.get(0).get("due").asBoolean()).isTrue();
        assertThat(written.get(0).get("standsOtherwise").asBoolean()).isTrue();
        assertThat(written.get(1).has("standingNow")).isFalse();
        assertThat(StoredAdviceReader.of(Language.NL).read(with).advice())
                .as("decisions are no part of what is compared")
                .isEqualTo(StoredAdviceReader.of(Language.NL)
                        .read(writer.write(advice))
                        .advice());
    }
}
