// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The situations in the folder of examples, and the interventions that are released with this module. */
class ExamplesTest {
    private static final Guidance GUIDANCE = Guidance.discover();
    private static final SituationReader READER =
            SituationReader.of(GUIDANCE.catalogue()).strict();
    private static final Texts TEXTS = GUIDANCE.catalogue().texts().and(JsonTexts.source());
    private static final Schema SITUATIONS = Schemas.of(
            SituationSchema.of(GUIDANCE.catalogue(), Stubs.BOTH).strict().write());
    private static final Schema ADVICE = Schemas.of(AdviceSchema.write());

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
        assertThat(Schemas.errors(SITUATIONS, document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAdviceOnAnExampleIsValidByTheSchema(Path example) throws IOException {
        assertValidAdvice(READER.read(Files.readString(example)).situation().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theAdviceOnAnySituationIsValidByTheSchema(long seed) {
        RandomSituations situations =
                new RandomSituations(seed, GUIDANCE.catalogue().facts());
        for (int round = 0; round < 20; round++) {
            Situation situation = situations.next();

            assertThat(Schemas.errors(SITUATIONS, SituationWriter.write(situation)))
                    .isEmpty();
            assertValidAdvice(situation);
        }
    }

    private static void assertValidAdvice(Situation situation) {
        Advice advice = GUIDANCE.advise(situation);
        String written = AdviceWriter.of(TEXTS, Stubs.BOTH).showing(situation).write(advice);

        assertThat(Schemas.errors(ADVICE, written)).isEmpty();
        assertThat(written).doesNotContain("⟨");
        assertThat(advice.diagnostics()).isEmpty();
    }

    @Test
    void theSchemaHasWordsForEveryFact() {
        assertThat(SituationSchema.of(GUIDANCE.catalogue(), Stubs.BOTH).write()).doesNotContain("⟨");
    }
}
