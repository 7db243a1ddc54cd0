// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationReaderTest {
    private static final SituationReader READER = SituationReader.of(Stubs.CATALOGUE);

    private static Situation read(String document) {
        ReadResult result = READER.read(document);
        assertThat(result.faults()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        return result.situation().orElseThrow();
    }

    private static JsonFault onlyFault(String document) {
        List<JsonFault> faults = READER.read(document).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " {\n} ",
                "{\"facts\": {}}",
                "{\"schema\": 1, \"seed\": 0, \"facts\": {\"organisation\": {}}}"
            })
    void anEmptyDocumentIsASituationOfWhichNothingIsKnown(String document) {
        assertThat(read(document)).isEqualTo(Situation.unknown());
    }

    @Test
    void everyFieldIsRead() {
        Situation situation = read("""
                {
                  "schema": 1.0, "asOf": "2026-11-23", "seed": -9223372036854775808,
                  "facts": {
                    "organisation": {
                      "works-council": true,
                      "employees": {"value": 4e1, "origin": "hr-system", "role": "hr", "date": "2026-10-01"},
                      "hourly-cost": {"high": 45.5, "low": 35, "likely": 40.00},
                      "workforce": [
                        {"com.example.garden": {"gardeners": 3}, "heads": {"value": 12}, "key": "ops"},
                        {"key": "night"}
                      ]
                    },
                    "com.example.garden": {
                      "organic": {"doesNotApply": true, "role": "line-manager"},
                      "seeds": 12.50,
                      "started": "2027-01-01"
                    }
                  }
                }
                """);

        assertThat(situation.asOf()).contains(LocalDate.of(2026, 11, 23));
        assertThat(situation.seed()).isEqualTo(Long.MIN_VALUE);
        assertThat(situation.find(Organisation.WORKS_COUNCIL)).contains(true);
        assertThat(situation.find(Organisation.EMPLOYEES)).contains(40);
        assertThat(situation.answers().provenance(Organisation.EMPLOYEES))
                .isEqualTo(new Provenance(
                        Optional.of(Origin.HR_SYSTEM), Optional.of(Role.HR), Optional.of(LocalDate.of(2026, 10, 1))));
        assertThat(situation.find(Organisation.HOURLY_COST))
                .contains(new Estimate<>(Money.ofEuros(35), Money.ofEuros(40), Money.ofEuros("45.50")));
        List<Entry> workforce = situation.find(Organisation.WORKFORCE).orElseThrow();
        assertThat(workforce).extracting(entry -> entry.key().id()).containsExactly("ops", "night");
        assertThat(workforce.get(0).find(Garden.GROUP_GARDENERS)).contains(3);
        assertThat(workforce.get(0).find(Organisation.GROUP_HEADS)).contains(12);
        assertThat(situation.doesNotApply(Garden.ORGANIC)).isTrue();
        assertThat(situation.find(Garden.SEEDS)).contains(Estimate.exactly(Money.ofEuros("12.50")));
        assertThat(situation.find(Fact.started(Garden.ID))).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aFormerNameIsReadAsThePresentOne() {
        Situation situation = read("{\"facts\": {\"com.example.garden\": {\"plot-count\": 3,"
                + " \"beds\": [{\"key\": \"a\", \"ground\": \"peat\"}]}}}");

        assertThat(situation.find(Garden.PLOTS)).contains(3);
        assertThat(situation.find(Garden.BEDS).orElseThrow().get(0).find(Garden.BED_SOIL))
                .contains(Garden.Soil.PEAT);
    }

    @Test
    void aReferenceFindsItsEntryWhereverThatStands() {
        Situation situation = read("{\"facts\": {\"com.example.garden\": {\"best-bed\": \"b\", \"beds\":"
                + " [{\"key\": \"a\", \"neighbour\": \"b\"}, {\"key\": \"b\", \"neighbour\": \"b\"}]}}}");

        assertThat(situation.find(Garden.BEST_BED).orElseThrow().id()).isEqualTo("b");
    }

    // Namespaces that are not installed

    @Test
    void aNamespaceThatIsNotInstalledIsSetAsideWithOneWarning() {
        String document = """
                {"facts": {
                  "com.example.gardn": {"plots": -1, "x": [null, {"a": 1, "a": 2}]},
                  "organisation": {"employees": 40, "workforce": [
                    {"key": "a", "com.example.gone": {"heads": "?"}},
                    {"key": "b", "com.example.gone": {"heads": "?"}, "gone": {}}
                  ]}
                }}
                """;

        ReadResult result = READER.read(document);

        assertThat(result.situation().orElseThrow().find(Organisation.EMPLOYEES))
                .contains(40);
        assertThat(result.warnings())
                .extracting(JsonFault::code, JsonFault::pointer, JsonFault::line, JsonFault::column)
                .containsExactly(
                        tuple(JsonFault.Code.UNKNOWN_NAMESPACE, "/facts", 2, 3),
                        tuple(JsonFault.Code.UNKNOWN_NAMESPACE, "/facts/organisation/workforce/0", 4, 18),
                        tuple(JsonFault.Code.UNKNOWN_NAMESPACE, "/facts/organisation/workforce/1", 5, 54));
        assertThat(result.warnings().get(0).nearest()).containsExactly("com.example.garden");
        assertThat(READER.strict().read(document).faults())
                .extracting(JsonFault::code)
                .containsExactly(
                        JsonFault.Code.UNKNOWN_NAMESPACE,
                        JsonFault.Code.UNKNOWN_NAMESPACE,
                        JsonFault.Code.UNKNOWN_NAMESPACE);
    }

    @Test
    void aThirdPartysColumnsAreSetAsideEvenWhenTheyLookLikeAnAnswer() {
        ReadResult result = READER.read("{\"facts\": {\"organisation\": {\"workforce\":"
                + " [{\"key\": \"a\", \"com.example.gone\": {\"value\": 3}}]}}}");

        assertThat(result.isRead()).isTrue();
        assertThat(result.warnings()).hasSize(1);
    }

    // Instruments

    @Test
    void theDocumentOfAnInstrumentHoldsItsNamespacesOnly() {
        byte[] document =
                ("{\"facts\": {\"com.example.note\": {\"words\": \"a\\nb\"}, \"organisation\": {\"employees\": 3},"
                                + " \"com.example.garden\": {}}}")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(READER.readDocument(Stubs.note(), document).faults())
                .extracting(JsonFault::code, JsonFault::pointer)
                .containsExactly(tuple(JsonFault.Code.UNDECLARED_NAMESPACE, "/facts"));
    }

    @Test
    void theDocumentOfAnInstrumentHoldsOnlyTheFactsThatItReads() throws IOException {
        String document = "{\"facts\": {\"organisation\": {\"works-council\": true}}}";

        assertThat(READER.readDocument(Stubs.note(), stream(document)).faults())
                .extracting(JsonFault::code)
                .containsExactly(JsonFault.Code.UNKNOWN_FACT);
        assertThat(READER.strict()
                        .readDocument(Stubs.note(), stream("{\"facts\": {\"gone\": {}}}"))
                        .faults())
                .extracting(JsonFault::code)
                .containsExactly(JsonFault.Code.UNKNOWN_NAMESPACE);
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    // What to do about a fault

    @Test
    void aMisspeltNameComesWithTheKnownNamesThatAreLikeIt() {
        assertThat(onlyFault("{\"facts\": {\"organisation\": {\"works-concil\": true}}}")
                        .nearest())
                .containsExactly("works-council");
        assertThat(onlyFault("{\"asof\": \"2026-11-23\"}").nearest()).containsExactly("asOf");
        assertThat(onlyFault("{\"facts\": {\"com.example.garden\": {\"soil\": \"snad\"}}}")
                        .nearest())
                .containsExactly("sand");
        assertThat(onlyFault("{\"facts\": {\"organisation\": {\"workforce\": [{\"key\": \"a\", \"haeds\": 3}]}}}")
                        .nearest())
                .containsExactly("heads");
        assertThat(onlyFault("{\"facts\": {\"organisation\": {\"" + "works-council".repeat(10) + "\": true}}}")
                        .nearest())
                .isEmpty();
    }

    @Test
    void aFaultSaysWhereWhatWhyAndWhatToDo() {
        JsonFault fault = onlyFault("{\"facts\":\n{\"com.example.garden\": {\"soil\": \"snad\"}}}");

        assertThat(Stubs.TEXTS.render(fault.text(), Language.EN))
                .isEqualTo("Line 2, column 33, at /facts/com.example.garden/soil: This is none of the choices."
                        + " Choose from: sand, river-clay and peat. Names like it: sand.");
        assertThat(Stubs.TEXTS.render(fault.text(), Language.NL))
                .isEqualTo("Regel 2, kolom 33, bij /facts/com.example.garden/soil: Dit is geen van de keuzes."
                        + " Kies uit: sand, river-clay en peat. Namen die erop lijken: sand.");
    }

    @Test
    void aFaultOfTheWholeDocumentNamesNoPointer() {
        assertThat(Stubs.TEXTS.render(onlyFault("[]").text(), Language.EN))
                .startsWith("Line 1, column 1: A document is");
    }

    // Limits

    @Test
    void moreFaultsThanAreListedAreCounted() {
        String document = "{\"facts\": {\"com.example.garden\": {"
                + IntStream.range(0, 150).mapToObj(i -> "\n\"zz" + i + "\": 1").collect(Collectors.joining(","))
                + "}}}";

        List<JsonFault> faults = READER.read(document).faults();

        assertThat(faults).hasSize(SituationReader.MAX_FAULTS + 1);
        JsonFault last = faults.get(SituationReader.MAX_FAULTS);
        assertThat(last.code()).isEqualTo(JsonFault.Code.MORE_FAULTS);
        assertThat(last.line()).isEqualTo(101);
        assertThat(Stubs.TEXTS.render(last.message(), Language.EN)).startsWith("There are 50 more faults.");
    }

    @Test
    void aDocumentOfTheLargestSizeIsReadAndALargerOneIsNot() throws IOException {
        String document = "{}" + " ".repeat(SituationReader.MAX_BYTES - 2);

        assertThat(READER.read(document).isRead()).isTrue();
        assertThat(READER.read(stream(document)).isRead()).isTrue();
        for (ReadResult result : List.of(
                READER.read(document + " "),
                READER.read(stream(document + " ")),
                READER.read("é".repeat(SituationReader.MAX_BYTES / 2 + 1)))) {
            assertThat(result.faults())
                    .extracting(JsonFault::code, JsonFault::line, JsonFault::column)
                    .containsExactly(tuple(JsonFault.Code.TOO_LARGE, 1, 1));
        }
    }

    @Test
    void nestingUpToTheLimitIsReadAndNoDeeper() {
        String deepest = "[".repeat(SituationReader.MAX_DEPTH - 2) + "]".repeat(SituationReader.MAX_DEPTH - 2);

        assertThat(READER.read("{\"facts\": {\"gone\": " + deepest + "}}").isRead())
                .isTrue();
        assertThat(onlyFault("{\"facts\": {\"gone\": [" + deepest + "]}}").code())
                .isEqualTo(JsonFault.Code.TOO_DEEP);
        assertThat(READER.read("[".repeat(1_000_000)).faults())
                .extracting(JsonFault::code)
                .containsExactly(JsonFault.Code.NOT_AN_OBJECT, JsonFault.Code.TOO_DEEP);
    }

    @Test
    void aNumberOfTheMostCharactersIsReadAndALongerOneIsNot() {
        String longest = "0." + "0".repeat(SituationReader.MAX_NUMBER - 2);
        String document = "{\"facts\": {\"com.example.garden\": {\"shade\": %s}}}";

        assertThat(READER.read(document.formatted(longest)).isRead()).isTrue();
        assertThat(onlyFault(document.formatted(longest + "0")).code()).isEqualTo(JsonFault.Code.NUMBER_TOO_LONG);
    }

    @Test
    void aListOfTheMostEntriesIsRead() {
        String entries = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"key\": \"k" + i + "\", \"neighbour\": \"k" + (i + 1) % 1_000 + "\"}")
                .collect(Collectors.joining(","));

        assertThat(read("{\"facts\": {\"com.example.garden\": {\"beds\": [" + entries + "]}}}")
                        .find(Garden.BEDS)
                        .orElseThrow())
                .hasSize(1_000);
    }

    @Test
    void aResultHoldsEitherASituationOrFaults() {
        assertThatThrownBy(() -> new ReadResult(Optional.empty(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
