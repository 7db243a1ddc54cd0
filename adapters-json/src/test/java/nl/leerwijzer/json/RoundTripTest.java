// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final SituationReader READER = SituationReader.of(Stubs.CATALOGUE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSituationThatIsWrittenIsReadAsItWas(long seed) {
        RandomSituations situations = new RandomSituations(seed, Stubs.CATALOGUE.facts());
        Set<Fact<?>> answered = new TreeSet<>((first, second) -> first.id().compareTo(second.id()));
        for (int round = 0; round < 100; round++) {
            Situation situation = situations.next();
            answered.addAll(situation.answers().given().keySet());

            String written = SituationWriter.write(situation);

            ReadResult read = READER.strict().read(written);
            assertThat(read.faults()).as(written).isEmpty();
            assertThat(sorted(read.situation().orElseThrow())).isEqualTo(sorted(situation));
            assertThat(SituationWriter.write(read.situation().orElseThrow())).isEqualTo(written);
        }
        assertThat(answered).hasSize((int) Stubs.CATALOGUE.facts().stream()
                .filter(fact -> fact.list().isEmpty())
                .count());
    }

    private static List<Object> sorted(Situation situation) {
        return List.of(
                situation.asOf(),
                situation.seed(),
                Map.copyOf(situation.answers().given()));
    }

    @Test
    void theOrderInWhichAnswersWereGivenDoesNotShow() {
        Situation situation = new RandomSituations(7, Stubs.CATALOGUE.facts()).next();
        String written = SituationWriter.write(situation);
        for (int seed = 0; seed < 20; seed++) {
            List<Map.Entry<Fact<?>, Given<?>>> answers =
                    new ArrayList<>(situation.answers().given().entrySet());
            Collections.shuffle(answers, new Random(seed));
            Situation.Builder shuffled = Situation.builder().seed(situation.seed());
            situation.asOf().ifPresent(shuffled::asOf);
            answers.forEach(answer -> give(shuffled, answer.getKey(), answer.getValue()));

            assertThat(SituationWriter.write(shuffled.build())).isEqualTo(written);
        }
    }

    @SuppressWarnings("unchecked") // an answer is of the type of its fact
    private static <T> void give(Situation.Builder situation, Fact<T> fact, Given<?> given) {
        given.value()
                .ifPresentOrElse(
                        value -> situation.set(fact, (T) value, given.provenance()),
                        () -> situation.setNotApplicable(fact, given.provenance()));
    }

    @Test
    void aSituationIsWrittenInOneForm() {
        Situation situation = Situation.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .set(Garden.TOOLS, Set.of(Garden.Tool.RAKE, Garden.Tool.SPADE))
                .set(Garden.SEEDS, Estimate.exactly(Money.ofEuros("1000000.50")))
                .set(Garden.PLOTS, 100, Provenance.from(Origin.SURVEY, LocalDate.of(2026, 10, 1)))
                .setNotApplicable(Garden.ORGANIC)
                .set(Organisation.EMPLOYEES, 40)
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("ops")
                                .with(Garden.GROUP_GARDENERS, 3)
                                .with(Organisation.GROUP_LABEL, new Label("Ploeg \"A\""))
                                .with(Organisation.GROUP_HEADS, 40))
                .build();

        assertThat(SituationWriter.write(situation)).isEqualTo("""
                        {
                          "schema": 1,
                          "asOf": "2026-11-23",
                          "seed": 0,
                          "facts": {
                            "organisation": {
                              "employees": 40,
                              "workforce": [
                                {
                                  "key": "ops",
                                  "heads": 40,
                                  "label": "Ploeg \\"A\\"",
                                  "com.example.garden": {
                                    "gardeners": 3
                                  }
                                }
                              ]
                            },
                            "com.example.garden": {
                              "organic": {
                                "doesNotApply": true
                              },
                              "plots": {
                                "value": 100,
                                "origin": "survey",
                                "date": "2026-10-01"
                              },
                              "seeds": 1000000.5,
                              "tools": [
                                "spade",
                                "rake"
                              ]
                            }
                          }
                        }
                        """);
    }

    @Test
    void theDocumentOfAnInstrumentIsReadAsItWas() {
        Situation document = Situation.builder()
                .set(Note.WORDS, new FreeText("Wat ik zeggen wil:\n\"ja\"."))
                .set(Organisation.EMPLOYEES, 12)
                .build();

        ReadResult read = READER.readDocument(
                Stubs.note(), SituationWriter.write(document).getBytes(StandardCharsets.UTF_8));

        assertThat(read.situation().orElseThrow().answers().find(Note.WORDS))
                .contains(new FreeText("Wat ik zeggen wil:\n\"ja\"."));
        assertThat(read.situation().orElseThrow().find(Organisation.EMPLOYEES)).contains(12);
    }
}
