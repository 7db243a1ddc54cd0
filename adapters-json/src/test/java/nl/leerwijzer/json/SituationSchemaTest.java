// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SituationSchemaTest {
    private static final SituationReader READER = SituationReader.of(Stubs.CATALOGUE);

    /** What JSON Schema cannot say; the Javadoc of the schema lists the same. */
    private static final Set<JsonFault.Code> BEYOND_A_SCHEMA = EnumSet.of(
            JsonFault.Code.DUPLICATE_KEY,
            JsonFault.Code.DANGLING_REFERENCE,
            JsonFault.Code.ENTRY_CHECK,
            JsonFault.Code.ESTIMATE_ORDER,
            JsonFault.Code.NUMBER_TOO_LONG,
            JsonFault.Code.TEXT_TOO_LONG);

    /** Who reads, and what says the same in JSON Schema. */
    enum Side {
        LENIENT,
        STRICT,
        INSTRUMENT;

        ReadResult read(String document) {
            return switch (this) {
                case LENIENT -> READER.read(document);
                case STRICT -> READER.strict().read(document);
                case INSTRUMENT -> READER.readDocument(Stubs.note(), document.getBytes(StandardCharsets.UTF_8));
            };
        }

        String schema() {
            return switch (this) {
                case LENIENT -> SituationSchema.of(Stubs.CATALOGUE, Stubs.BOTH).write();
                case STRICT ->
                    SituationSchema.of(Stubs.CATALOGUE, Stubs.BOTH).strict().write();
                case INSTRUMENT ->
                    SituationSchema.ofDocument(Stubs.CATALOGUE, Stubs.note(), Stubs.BOTH)
                            .write();
            };
        }
    }

    private static void assertAgree(Side side, Schema schema, JsonNode document) {
        String text = document.toString();
        List<JsonFault> faults = side.read(text).faults();
        List<String> errors =
                schema.validate(document).stream().map(Object::toString).toList();
        boolean sayable = faults.stream().anyMatch(fault -> !BEYOND_A_SCHEMA.contains(fault.code()));
        if (sayable == errors.isEmpty() && !isAddressOnly(faults)) {
            fail("reader and schema disagree on %s%nreader: %s%nschema: %s", text, faults, errors);
        }
    }

    /** A pattern cannot tell every text that is no URI. */
    private static boolean isAddressOnly(List<JsonFault> faults) {
        return !faults.isEmpty()
                && faults.stream()
                        .allMatch(fault -> BEYOND_A_SCHEMA.contains(fault.code())
                                || (fault.code() == JsonFault.Code.WRONG_FORM
                                        && fault.pointer().matches(".*/page(/value)?")));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void acceptsWhatIsWritten(Side side) {
        Schema schema = Schemas.of(side.schema());
        var facts = side == Side.INSTRUMENT ? Stubs.CATALOGUE.facts(Stubs.note()) : Stubs.CATALOGUE.facts();
        RandomSituations situations = new RandomSituations(11, facts);
        for (int round = 0; round < 100; round++) {
            String document = SituationWriter.write(situations.next());

            assertThat(Schemas.errors(schema, document)).as(document).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void agreesWithTheReaderOnDocumentsThatWereChanged(Side side) {
        Schema schema = Schemas.of(side.schema());
        int refused = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Mutator mutator = new Mutator(seed);
            var facts = side == Side.INSTRUMENT ? Stubs.CATALOGUE.facts(Stubs.note()) : Stubs.CATALOGUE.facts();
            RandomSituations situations = new RandomSituations(seed, facts);
            for (int round = 0; round < 250; round++) {
                ObjectNode document = (ObjectNode) Schemas.tree(SituationWriter.write(situations.next()));
                mutator.change(document);
                assertAgree(side, schema, document);
                refused += side.read(document.toString()).isRead() ? 0 : 1;
            }
        }
        assertThat(refused).as("changed documents that are refused").isBetween(250, 700);
    }

    @Test
    void agreesWithTheReaderOnTheBadDocumentsThatAreJson() {
        Schema schema = Schemas.of(Side.LENIENT.schema());
        Set<JsonFault.Code> notInATree = EnumSet.of(
                JsonFault.Code.DUPLICATE_NAME,
                JsonFault.Code.LONE_SURROGATE,
                JsonFault.Code.BYTE_ORDER_MARK,
                JsonFault.Code.TOO_DEEP);
        int compared = 0;
        for (BadDocumentsTest.Bad bad : BadDocumentsTest.documents().toList()) {
            boolean tree = bad.faults().stream()
                    .noneMatch(fault -> fault.code().isSyntax() || notInATree.contains(fault.code()));
            // The other parser writes enormous numbers out, digit by digit, and breaks off at a name with half a
            // character.
            boolean readable = !bad.document().matches("(?s).*[0-9]e-?[0-9]{6}.*")
                    && !bad.document().contains("\\ud800\":");
            if (tree && readable) {
                assertAgree(Side.LENIENT, schema, Schemas.tree(bad.document().replace("«", "")));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(120);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void agreesWithTheReaderOnWhatIsSetAsideInAnEntry(Side side) {
        Schema schema = Schemas.of(side.schema());
        for (String name : List.of("gone", "com.example.gone", "heads2", "Gone", "a..b", "-", "g" + "o".repeat(80))) {
            for (String value : List.of(
                    "{}", "3", "[]", "{\"value\": 3}", "{\"doesNotApply\": true}", "{\"likely\": 3}", "{\"x\": 3}")) {
                String entry = "{\"key\": \"a\", \"" + name + "\": " + value + "}";

                assertAgree(
                        side,
                        schema,
                        Schemas.tree("{\"facts\": {\"organisation\": {\"workforce\": [" + entry + "]}}}"));
                assertAgree(side, schema, Schemas.tree("{\"facts\": {\"" + name + "\": " + value + "}}"));
            }
        }
    }

    @Test
    void itsPatternsSayWhatTheKindsSay() {
        assertPattern(SchemaPatterns.DATE, text -> new Kind.DateOf().readText(text) instanceof Reading.Read);
        assertPattern(SchemaPatterns.KEY, Key::isKey);
        for (LocalDate day = LocalDate.of(1895, 1, 1); day.getYear() < 2206; day = day.plusDays(1)) {
            boolean allowed = !day.isBefore(Kind.DateOf.MIN) && !day.isAfter(Kind.DateOf.MAX);
            assertThat(day.toString().matches(SchemaPatterns.DATE))
                    .as(day.toString())
                    .isEqualTo(allowed);
        }
        for (int year = 1899; year <= 2201; year++) {
            for (String day :
                    List.of("02-29", "02-30", "04-31", "06-31", "09-31", "11-31", "00-10", "13-01", "01-00", "01-32")) {
                String date = year + "-" + day;
                assertThat(date.matches(SchemaPatterns.DATE))
                        .as(date)
                        .isEqualTo(new Kind.DateOf().readText(date) instanceof Reading.Read);
            }
        }
    }

    private static void assertPattern(String pattern, java.util.function.Predicate<String> core) {
        for (String text : Mutator.TEXTS) {
            assertThat(java.util.regex.Pattern.compile(pattern).matcher(text).find())
                    .as("<%s> by %s", text, pattern)
                    .isEqualTo(core.test(text));
        }
    }

    @Test
    void aLabelByTheSchemaIsALabelByCore() {
        Schema schema = Schemas.of(Side.LENIENT.schema());
        List<String> lines = new ArrayList<>(Mutator.TEXTS);
        Random random = new Random(5);
        int[] alphabet = "a0123456789 .-()/+@_\u00a0\u2003\u2028\u200b\u0007é٣😀"
                .codePoints()
                .toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                line.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            lines.add(line.toString());
        }
        for (String line : lines) {
            ObjectNode document = Schemas.MAPPER.createObjectNode();
            document.putObject("facts").putObject(Garden.ID).put("sign", line);

            assertThat(schema.validate(document).isEmpty()).as("<%s>", line).isEqualTo(Label.isLabel(line));
        }
    }

    @Test
    void everyFactIsDescribedInBothLanguages() {
        JsonNode schema = Schemas.tree(Side.LENIENT.schema());
        for (Fact<?> fact : Stubs.CATALOGUE.facts()) {
            if (fact.list().isEmpty()) {
                JsonNode described = schema.at("/properties/facts/properties/"
                        + fact.id().namespace() + "/properties/" + fact.id().name());
                for (Language language : Language.values()) {
                    JsonNode words = described.at("/x-texts/" + language.tag());
                    assertThat(words.path("title").stringValue()).isEqualTo(Stubs.TEXTS.render(fact.name(), language));
                    assertThat(words.path("description").stringValue())
                            .isEqualTo(Stubs.TEXTS.render(fact.question(), language) + " "
                                    + Stubs.TEXTS.render(fact.why(), language));
                }
                assertThat(described.path("title").stringValue())
                        .isEqualTo(Stubs.TEXTS.render(fact.name(), Language.NL));
            }
        }
        assertThat(schema.toString()).doesNotContain("⟨");
    }

    @Test
    void inOneLanguageItHasNoOther() {
        String schema =
                SituationSchema.of(Stubs.CATALOGUE, List.of(Language.EN)).write();

        assertThat(schema).contains("Reference date").doesNotContain("Peildatum", "x-texts");
        assertThatThrownBy(() -> SituationSchema.of(Stubs.CATALOGUE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Changes a document in one to three places. */
    private static final class Mutator {
        static final List<String> TEXTS = List.of(
                "",
                " ",
                "a",
                "sand",
                "river-clay",
                "rake",
                "survey",
                "hr",
                "2026-02-28",
                "2026-02-29",
                "2200-12-31",
                "2201-01-01",
                "1899-12-31",
                "2026-1-1",
                "x y",
                "line\nline",
                "jan@example.com",
                "06-12345678",
                "12345678",
                "123456789",
                "+3161234567",
                "https://example.com",
                "https://a@example.com",
                "ftp://example.com",
                "Ploeg A",
                "\u200b",
                "k".repeat(40),
                "k".repeat(41),
                "k".repeat(80),
                "k".repeat(81),
                "😀".repeat(80));

        private static final List<String> NUMBERS = List.of(
                "0",
                "1",
                "-1",
                "2",
                "1.0",
                "0.5",
                "0.01",
                "0.001",
                "14",
                "14.5",
                "52",
                "53",
                "100",
                "100.5",
                "200",
                "500",
                "501",
                "1000000",
                "1000001",
                "1000000000",
                "1000000000.01",
                "0.123456789",
                "0.1234567891",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "3e2",
                "1e1",
                "25e-1");

        private static final List<String> NAMES = List.of(
                "key",
                "value",
                "doesNotApply",
                "origin",
                "role",
                "date",
                "low",
                "likely",
                "high",
                "schema",
                "seed",
                "asOf",
                "facts",
                "organisation",
                "com.example.garden",
                "com.example.note",
                "com.example.other",
                "other",
                "plots",
                "plot-count",
                "soil",
                "ground",
                "heads",
                "gardeners",
                "words",
                "employees",
                "Other",
                "o.",
                "");

        private final Random random;

        Mutator(long seed) {
            this.random = new Random(seed);
        }

        void change(ObjectNode document) {
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                List<JsonNode> containers = new ArrayList<>();
                collect(document, containers);
                JsonNode container = containers.get(random.nextInt(containers.size()));
                if (container instanceof ObjectNode object) {
                    changeObject(object);
                } else if (container instanceof ArrayNode array) {
                    changeArray(array);
                }
            }
        }

        private static void collect(JsonNode node, List<JsonNode> containers) {
            if (node.isContainer()) {
                containers.add(node);
                node.forEach(child -> collect(child, containers));
            }
        }

        private void changeObject(ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() || random.nextInt(4) == 0 ? pick(NAMES) : pick(names);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 ->
                    object.set(
                            pick(NAMES),
                            object.path(name).isMissingNode()
                                    ? value(2)
                                    : object.path(name).deepCopy());
                case 2 ->
                    object.set(
                            name,
                            wrapped(
                                    object.path(name).isMissingNode()
                                            ? value(1)
                                            : object.path(name).deepCopy()));
                default -> object.set(name, value(2));
            }
        }

        private void changeArray(ArrayNode array) {
            if (array.isEmpty() || random.nextInt(3) == 0) {
                array.add(
                        array.isEmpty() || random.nextBoolean()
                                ? value(2)
                                : array.get(0).deepCopy());
            } else if (random.nextBoolean()) {
                array.remove(random.nextInt(array.size()));
            } else {
                array.set(random.nextInt(array.size()), value(2));
            }
        }

        private JsonNode wrapped(JsonNode value) {
            ObjectNode wrapping = Schemas.MAPPER.createObjectNode();
            if (random.nextInt(5) == 0) {
                wrapping.put("doesNotApply", random.nextInt(4) > 0);
            } else {
                wrapping.set("value", value);
            }
            if (random.nextBoolean()) {
                wrapping.put("origin", random.nextInt(4) == 0 ? pick(TEXTS) : "survey");
            }
            return wrapping;
        }

        private JsonNode value(int depth) {
            return switch (random.nextInt(depth == 0 ? 5 : 8)) {
                case 0 -> Schemas.tree(pick(List.of("true", "false", "null")));
                case 1, 2 -> Schemas.tree(pick(NUMBERS));
                case 3, 4 -> Schemas.MAPPER.getNodeFactory().stringNode(pick(TEXTS));
                case 5 -> array(depth - 1);
                default -> object(depth - 1);
            };
        }

        private JsonNode array(int depth) {
            ArrayNode array = Schemas.MAPPER.createArrayNode();
            for (int size = random.nextInt(3); size > 0; size--) {
                array.add(value(depth));
            }
            return array;
        }

        private JsonNode object(int depth) {
            ObjectNode object = Schemas.MAPPER.createObjectNode();
            for (int size = random.nextInt(4); size > 0; size--) {
                object.set(pick(NAMES), value(depth));
            }
            return object;
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
