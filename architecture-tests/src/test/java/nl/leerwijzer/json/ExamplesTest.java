// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.testkit.json.SchemaValidator;
import nl.leerwijzer.testkit.situations.Situations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The situations in the folder of examples, and the interventions that are released with this module. */
class ExamplesTest {
    private static final List<Language> BOTH = List.of(Language.NL, Language.EN);
    private static final Guidance GUIDANCE = Guidance.discover();
    private static final SituationReader READER =
            SituationReader.of(GUIDANCE.catalogue()).strict();
    private static final Texts TEXTS = GUIDANCE.catalogue().texts().and(JsonTexts.source());
    private static final SchemaValidator SITUATIONS = SchemaValidator.of(
            SituationSchema.of(GUIDANCE.catalogue(), BOTH).strict().write());
    private static final SchemaValidator ADVICE = SchemaValidator.of(AdviceSchema.write());

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreExamplesAndTheInterventionsAreInstalled() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(GUIDANCE.catalogue().interventions())
                .extracting(intervention -> intervention.profile().id())
                .contains("roi-by-group", "learning-ambassadors");
        assertThat(GUIDANCE.catalogue().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutFaultOrWarningAndIsValidByTheSchema(Path example) throws IOException {
        String document = Files.readString(example);

        ReadResult result = READER.read(document);

        assertThat(result.faults()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        assertThat(SITUATIONS.errors(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAdviceOnAnExampleIsValidByTheSchema(Path example) throws IOException {
        assertValidAdvice(READER.read(Files.readString(example)).situation().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theAdviceOnAnySituationIsValidByTheSchema(long seed) {
        Situations situations = Situations.of(GUIDANCE.catalogue().facts(), List.of(), seed);
        for (int round = 0; round < 20; round++) {
            Situation situation = situations.get(round);

            assertThat(SITUATIONS.errors(SituationWriter.write(situation))).isEmpty();
            assertValidAdvice(situation);
        }
    }

    private static void assertValidAdvice(Situation situation) {
        Advice advice = GUIDANCE.advise(situation);
        String written = AdviceWriter.of(TEXTS, BOTH).showing(situation).write(advice);

        assertThat(ADVICE.errors(written)).isEmpty();
        assertThat(written).doesNotContain("⟨");
        assertThat(advice.diagnostics()).isEmpty();
    }

    @Test
    void theSchemaHasWordsForEveryFact() {
        assertThat(SituationSchema.of(GUIDANCE.catalogue(), BOTH).write()).doesNotContain("⟨");
    }
}
