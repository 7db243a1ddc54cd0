// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.comparison.AdviceAspect;
import nl.leerwijzer.core.comparison.StoredAdvice;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written as an advice is read back, as far as advices are compared by it. */
class StoredAdviceReaderTest {
    private static final StoredAdviceReader READER = StoredAdviceReader.of(Language.EN);

    private static String written(Situation situation) {
        return AdviceWriter.of(Stubs.TEXTS, Stubs.BOTH).write(Stubs.GUIDANCE.advise(situation));
    }

    private static Situation situation() {
        return Situation.builder()
                .asOf(LocalDate.of(2026, 10, 5))
                .seed(7)
                .set(Garden.PLOTS, 12)
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void standingsVerdictsAndFiguresAreThoseOfTheAdvice(long seed) {
        RandomSituations situations = new RandomSituations(seed, Stubs.CATALOGUE.facts());
        for (int round = 0; round < 20; round++) {
            Situation situation = situations.next();
            Advice advice = Stubs.GUIDANCE.advise(situation);

            StoredAdvice stored = READER.read(written(situation)).advice().orElseThrow();

            assertThat(stored.asOf()).isEqualTo(situation.asOf());
            assertThat(stored.seed()).isEqualTo(situation.seed());
            assertThat(List.copyOf(stored.interventions().keySet()))
                    .isEqualTo(advice.interventions().stream()
                            .map(InterventionAdvice::id)
                            .toList());
            for (InterventionAdvice each : advice.interventions()) {
                assertThat(code(stored, new AdviceAspect.StandingOf(each.id())))
                        .contains(each.assessment().standing().id());
                each.assessment()
                        .parts()
                        .forEach(part -> assertThat(code(
                                        stored,
                                        new AdviceAspect.PartOf(
                                                part.precondition(), part.part().id())))
                                .contains(ReasonWriter.id(part.verdict())));
                each.outcome()
                        .ifPresent(outcome -> outcome.figures()
                                .forEach(figure -> assertThat(stored.statements()
                                                .get(new AdviceAspect.FigureOf(each.id(), figure.id())))
                                        .satisfies(kept -> assertThat(
                                                        kept.statement().words())
                                                .isEqualTo(new Name(Stubs.TEXTS.show(
                                                        figure.value().shown(), Language.EN))))));
            }
        }
    }

    private static Optional<String> code(StoredAdvice stored, AdviceAspect aspect) {
        return Optional.ofNullable(stored.statements().get(aspect))
                .map(kept -> kept.statement().code());
    }

    @Test
    void anotherLanguageIsNoDifference() {
        Advice advice = Stubs.GUIDANCE.advise(situation());
        String dutch = AdviceWriter.of(Stubs.TEXTS, List.of(Language.NL)).write(advice);
        String english = AdviceWriter.of(Stubs.TEXTS, List.of(Language.EN)).write(advice);

        assertThat(READER.read(english)
                        .advice()
                        .orElseThrow()
                        .comparedWith(READER.read(dutch).advice().orElseThrow())
                        .differences())
                .isEmpty();
    }

    @Test
    void bytesAndStreamsAreReadAsTextsAre() throws IOException {
        byte[] bytes = written(situation()).getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(bytes)).isEqualTo(READER.read(new ByteArrayInputStream(bytes)));
        assertThat(READER.read(bytes).isRead()).isTrue();
    }

    @Test
    void anAssessmentIsReadAsAnAdviceWithoutOutcomes() {
        String assessment = AdviceWriter.of(Stubs.TEXTS, Stubs.BOTH).write(Stubs.GUIDANCE.assess(situation()));

        StoredAdvice stored = READER.read(assessment).advice().orElseThrow();

        assertThat(code(stored, new AdviceAspect.FirmnessOf(Garden.ID))).contains("none");
        assertThat(stored.statements().keySet()).noneMatch(AdviceAspect.FigureOf.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"advice\" | \"kind\": \"secret\" | unknown-choice | /kind",
                "\"schema\": 1 | \"schema\": 2 | unsupported-schema | /schema",
                "\"seed\": 7 | \"seed\": \"secret\" | wrong-type | /seed",
                "\"asOf\": \"2026-10-05\" | \"asOf\": \"secret\" | wrong-form | /asOf",
                "\"contentVersion\" | \"secret\" | missing-field | /interventions/0",
                "\"preconditions\": | \"preconditions\": 1, \"secret\": | wrong-type | /interventions/0/preconditions",
                "\"id\": \"com.example.garden\" | \"id\": \"A secret\" | wrong-form | /interventions/0/id"
            })
    void whatIsWrongIsToldByCodeAndPlaceAndNotRepeated(String right, String wrong, String code, String pointer) {
        String document = written(situation());
        assertThat(document).contains(right);

        StoredAdviceResult result = READER.read(document.replace(right, wrong));

        assertThat(result.isRead()).isFalse();
        assertThat(result.faults().get(0).code().id()).isEqualTo(code);
        assertThat(result.faults().get(0).pointer()).isEqualTo(pointer);
        result.faults()
                .forEach(fault -> assertThat(Stubs.TEXTS.render(fault.text(), Language.NL))
                        .doesNotContain("secret", "⟨", "{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{} x", "{\"schema\": null}"})
    void whatIsNoStoredAdviceIsRefused(String document) {
        assertThat(READER.read(document).faults()).isNotEmpty();
    }
}
