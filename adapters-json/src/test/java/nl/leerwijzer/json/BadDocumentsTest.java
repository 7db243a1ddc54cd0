// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static nl.leerwijzer.json.JsonFault.Code.ALWAYS_APPLIES;
import static nl.leerwijzer.json.JsonFault.Code.BYTE_ORDER_MARK;
import static nl.leerwijzer.json.JsonFault.Code.DANGLING_REFERENCE;
import static nl.leerwijzer.json.JsonFault.Code.DUPLICATE_CHOICE;
import static nl.leerwijzer.json.JsonFault.Code.DUPLICATE_KEY;
import static nl.leerwijzer.json.JsonFault.Code.DUPLICATE_NAME;
import static nl.leerwijzer.json.JsonFault.Code.ENTRY_CHECK;
import static nl.leerwijzer.json.JsonFault.Code.ESTIMATE_ORDER;
import static nl.leerwijzer.json.JsonFault.Code.GIVEN_TWICE;
import static nl.leerwijzer.json.JsonFault.Code.INSTRUMENT_NAMESPACE;
import static nl.leerwijzer.json.JsonFault.Code.LONE_SURROGATE;
import static nl.leerwijzer.json.JsonFault.Code.MALFORMED;
import static nl.leerwijzer.json.JsonFault.Code.MISSING_FIELD;
import static nl.leerwijzer.json.JsonFault.Code.MIXED_ANSWER;
import static nl.leerwijzer.json.JsonFault.Code.NOT_AN_OBJECT;
import static nl.leerwijzer.json.JsonFault.Code.NOT_A_NUMBER;
import static nl.leerwijzer.json.JsonFault.Code.NOT_UTF_8;
import static nl.leerwijzer.json.JsonFault.Code.NULL_VALUE;
import static nl.leerwijzer.json.JsonFault.Code.NUMBER_TOO_LONG;
import static nl.leerwijzer.json.JsonFault.Code.OUT_OF_RANGE;
import static nl.leerwijzer.json.JsonFault.Code.PERSONAL;
import static nl.leerwijzer.json.JsonFault.Code.TEXT_TOO_LONG;
import static nl.leerwijzer.json.JsonFault.Code.TOO_DEEP;
import static nl.leerwijzer.json.JsonFault.Code.TRAILING_TEXT;
import static nl.leerwijzer.json.JsonFault.Code.UNKNOWN_CHOICE;
import static nl.leerwijzer.json.JsonFault.Code.UNKNOWN_FACT;
import static nl.leerwijzer.json.JsonFault.Code.UNKNOWN_FIELD;
import static nl.leerwijzer.json.JsonFault.Code.UNKNOWN_NAMESPACE;
import static nl.leerwijzer.json.JsonFault.Code.UNSUPPORTED_SCHEMA;
import static nl.leerwijzer.json.JsonFault.Code.WRONG_FORM;
import static nl.leerwijzer.json.JsonFault.Code.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are refused. In each, « stands before every place at which a fault is expected, in the order of the
 * codes and pointers; § is a byte that is no UTF-8. What the documents hold is spelt with the words and number that no
 * fault may repeat.
 */
class BadDocumentsTest {
    /** What no message may repeat, as text, as a name and as a number. */
    private static final List<String> CANARIES = List.of("kanarie", "770077");

    private static final String GARDEN = "/facts/com.example.garden";
    private static final String WORKFORCE = "/facts/organisation/workforce";
    private static final String BEDS = GARDEN + "/beds";

    private static final SituationReader READER = SituationReader.of(Stubs.CATALOGUE);

    /**
     * A document with its expected faults.
     *
     * @param faults a code and a pointer each, in the order of the document
     */
    record Bad(String document, List<Expected> faults) {
        @Override
        public String toString() {
            String shown = document.length() > 70 ? document.substring(0, 70) + "…" : document;
            return faults.stream().map(fault -> fault.code().id()).toList() + " " + shown.replaceAll("\\p{Cntrl}", "·");
        }
    }

    record Expected(JsonFault.Code code, String pointer) {}

    private static Expected at(JsonFault.Code code, String pointer) {
        return new Expected(code, pointer);
    }

    private static Bad bad(String document, Expected... faults) {
        return new Bad(document, List.of(faults));
    }

    private static Bad bad(String document, JsonFault.Code code, String pointer) {
        return bad(document, at(code, pointer));
    }

    /** A situation with these members in the garden's namespace. */
    private static String garden(String members) {
        return "{\"facts\": {\"com.example.garden\": {" + members + "}}}";
    }

    private static String organisation(String members) {
        return "{\"facts\":\n  {\"organisation\": {" + members + "}}}";
    }

    private static String workforce(String entries) {
        return organisation("\"workforce\": [" + entries + "]");
    }

    private static String beds(String entries) {
        return garden("\"beds\": [" + entries + "]");
    }

    static Stream<Bad> documents() {
        return Stream.of(
                        grammar(),
                        documentsAsAWhole(),
                        envelopes(),
                        namespaces(),
                        plainValues(),
                        texts(),
                        choicesAndEstimates(),
                        wrappedAnswers(),
                        lists(),
                        severalAtOnce())
                .flatMap(bads -> bads);
    }

    private static Stream<Bad> grammar() {
        return Stream.of(
                bad("«", MALFORMED, ""),
                bad("  \n «", MALFORMED, ""),
                bad("{«", MALFORMED, ""),
                bad("{\"kanarie\"«", MALFORMED, ""),
                bad("{\"facts\":«", MALFORMED, ""),
                bad("{\"facts\": {\"organisation\": {«", MALFORMED, "/facts/organisation"),
                bad("{\"seed\": 7«", MALFORMED, ""),
                bad("{\"asOf\": \"2026-11«", MALFORMED, ""),
                bad("{}«}", TRAILING_TEXT, ""),
                bad("{«]", MALFORMED, ""),
                bad("{«seed: 1}", MALFORMED, ""),
                bad("{«'seed': 1}", MALFORMED, ""),
                bad("{\"seed\" «1}", MALFORMED, ""),
                bad("{\"seed\": 1,«}", MALFORMED, ""),
                bad("{\"seed\": 1 «\"schema\": 1}", MALFORMED, ""),
                bad("{\"seed\": 1,«, }", MALFORMED, ""),
                bad("{\"seed\": 0«1}", MALFORMED, ""),
                bad("{\"seed\": +«1}", MALFORMED, ""),
                bad("{\"seed\": «.5}", MALFORMED, ""),
                bad("{\"seed\": 5«.}", MALFORMED, ""),
                bad("{\"seed\": 1«e}", MALFORMED, ""),
                bad("{\"seed\": -«}", MALFORMED, ""),
                bad("{\"seed\": 0«x10}", MALFORMED, ""),
                bad("{\"seed\": 1«_000}", MALFORMED, ""),
                bad("{\"seed\": «tru}", MALFORMED, ""),
                bad("{\"seed\": «True}", MALFORMED, ""),
                bad("{\"seed\": «nul}", MALFORMED, ""),
                bad("{\"seed\": «undefined}", MALFORMED, ""),
                bad("{\"asOf\": \"kanarie«\n\"}", MALFORMED, ""),
                bad("{\"asOf\": \"kanarie«\t\"}", MALFORMED, ""),
                bad("{\"asOf\": \"\\«x\"}", MALFORMED, ""),
                bad("{\"asOf\": \"\\u12«G4\"}", MALFORMED, ""),
                bad("«/* kanarie */ {}", MALFORMED, ""),
                bad("{ «// kanarie\n}", MALFORMED, ""),
                bad("«#kanarie\n{}", MALFORMED, ""),
                bad("«\u00a0{}", MALFORMED, ""),
                bad("{«\f}", MALFORMED, ""),
                bad(workforce("«1 «}"), at(WRONG_TYPE, WORKFORCE + "/0"), at(MALFORMED, WORKFORCE)),
                bad(workforce("{\"key\": \"a\"} «{\"key\": \"b\"}"), MALFORMED, WORKFORCE),
                bad(workforce("«,"), MALFORMED, WORKFORCE),
                bad("{\"facts\": {\"kanarie\": {\"a\": [1, «]}}}", MALFORMED, "/facts"),
                bad("{\"seed\": «NaN}", NOT_A_NUMBER, ""),
                bad("{\"seed\": «Infinity}", NOT_A_NUMBER, ""),
                bad("{\"seed\": «-Infinity}", NOT_A_NUMBER, ""),
                bad(garden("\"acidity\": «NaN"), NOT_A_NUMBER, GARDEN),
                bad("{} «x", TRAILING_TEXT, ""),
                bad("{}«{}", TRAILING_TEXT, ""),
                bad("{}\n\n «,", TRAILING_TEXT, ""),
                bad("{}«\u0000", TRAILING_TEXT, ""));
    }

    private static Stream<Bad> documentsAsAWhole() {
        return Stream.of(
                bad("«[]", NOT_AN_OBJECT, ""),
                bad("«null", NOT_AN_OBJECT, ""),
                bad(" «\"kanarie\"", NOT_AN_OBJECT, ""),
                bad("\n«770077", NOT_AN_OBJECT, ""),
                bad("«true", NOT_AN_OBJECT, ""),
                bad("«[{}, {\"a\": [1]}]", NOT_AN_OBJECT, ""),
                bad("«\"kanarie\" «\"kanarie\"", at(NOT_AN_OBJECT, ""), at(TRAILING_TEXT, "")),
                bad("«\uFEFF{}", BYTE_ORDER_MARK, ""),
                bad("«\uFEFF{\"seed\": «\"kanarie\"}", at(BYTE_ORDER_MARK, ""), at(WRONG_TYPE, "/seed")),
                bad("{\"asOf\": \"kanarie«§\"}", NOT_UTF_8, ""),
                bad("{}«§", NOT_UTF_8, ""),
                bad("{\"seed\": 12«§3}", NOT_UTF_8, ""),
                bad("{\"seed\": tru«§", NOT_UTF_8, ""),
                bad("«§{}", NOT_UTF_8, ""),
                bad(
                        garden("\"plots\": «-1, \"sign\": \"«§\""),
                        at(OUT_OF_RANGE, GARDEN + "/plots"),
                        at(NOT_UTF_8, GARDEN)),
                bad("{\"kanarie«§", NOT_UTF_8, ""),
                bad("{\"facts\": {\"kanarie\": " + "[".repeat(62) + "«[", TOO_DEEP, "/facts"),
                bad("{\"facts\": {\"kanarie\": " + "{\"a\":".repeat(62) + "«{}" + "}".repeat(64), TOO_DEEP, "/facts"));
    }

    private static Stream<Bad> envelopes() {
        return Stream.of(
                bad("{«\"kanarie\": 1}", UNKNOWN_FIELD, ""),
                bad("{«\"as-of\": \"2026-11-23\"}", UNKNOWN_FIELD, ""),
                bad("{«\"Seed\": 1}", UNKNOWN_FIELD, ""),
                bad("{\"seed\": 1, «\"seed\": 1}", DUPLICATE_NAME, ""),
                bad("{\"facts\": {}, «\"facts\": {\"kanarie\": {}}}", DUPLICATE_NAME, ""),
                bad("{\"schema\": «2}", UNSUPPORTED_SCHEMA, "/schema"),
                bad("{\"schema\": «770077}", UNSUPPORTED_SCHEMA, "/schema"),
                bad("{\"schema\": «1.5}", UNSUPPORTED_SCHEMA, "/schema"),
                bad("{\"schema\": «\"1\"}", WRONG_TYPE, "/schema"),
                bad("{\"schema\": «null}", NULL_VALUE, "/schema"),
                bad("{\"seed\": «1.5}", WRONG_TYPE, "/seed"),
                bad("{\"seed\": «true}", WRONG_TYPE, "/seed"),
                bad("{\"seed\": «[770077]}", WRONG_TYPE, "/seed"),
                bad("{\"seed\": «9223372036854775808}", OUT_OF_RANGE, "/seed"),
                bad("{\"seed\": «-9223372036854775809}", OUT_OF_RANGE, "/seed"),
                bad("{\"seed\": «1e770077}", OUT_OF_RANGE, "/seed"),
                bad("{\"seed\": «1e-770077}", WRONG_TYPE, "/seed"),
                bad("{\"asOf\": «\"23-11-2026\"}", WRONG_FORM, "/asOf"),
                bad("{\"asOf\": «\"2026-02-29\"}", WRONG_FORM, "/asOf"),
                bad("{\"asOf\": «\"2026-11-23T00:00:00Z\"}", WRONG_FORM, "/asOf"),
                bad("{\"asOf\": «\"1899-12-31\"}", OUT_OF_RANGE, "/asOf"),
                bad("{\"asOf\": «20261123}", WRONG_TYPE, "/asOf"),
                bad("{\"asOf\": «null}", NULL_VALUE, "/asOf"),
                bad("{\"asOf\": «{}}", WRONG_TYPE, "/asOf"),
                bad("{\"facts\": «[]}", WRONG_TYPE, "/facts"),
                bad("{\"facts\": «\"kanarie\"}", WRONG_TYPE, "/facts"),
                bad("{\"facts\": «null}", NULL_VALUE, "/facts"));
    }

    private static Stream<Bad> namespaces() {
        return Stream.of(
                bad("{\"facts\": {\"organisation\": «7}}", WRONG_TYPE, "/facts/organisation"),
                bad("{\"facts\": {\"organisation\": «null}}", NULL_VALUE, "/facts/organisation"),
                bad("{\"facts\": {\"organisation\": {}, «\"organisation\": {}}}", DUPLICATE_NAME, "/facts"),
                bad("{\"facts\": {\"kanarie\": {}, «\"kanarie\": {}}}", DUPLICATE_NAME, "/facts"),
                bad("{\"facts\": {«\"com.example.note\": {\"words\": \"kanarie\"}}}", INSTRUMENT_NAMESPACE, "/facts"),
                bad("{\"facts\": {«\"com.example.note\": {}}}", INSTRUMENT_NAMESPACE, "/facts"),
                bad(organisation("«\"kanarie\": 3"), UNKNOWN_FACT, "/facts/organisation"),
                bad(organisation("«\"employes\": 3"), UNKNOWN_FACT, "/facts/organisation"),
                bad(organisation("«\"heads\": 3"), UNKNOWN_FACT, "/facts/organisation"),
                bad(organisation("«\"started\": \"2026-01-01\""), UNKNOWN_FACT, "/facts/organisation"),
                bad(organisation("«\"Employees\": 3"), UNKNOWN_FACT, "/facts/organisation"),
                bad(garden("«\"\": 3"), UNKNOWN_FACT, GARDEN),
                bad(garden("«\"employees\": 3"), UNKNOWN_FACT, GARDEN),
                bad(garden("«\"ground\": \"sand\""), UNKNOWN_FACT, GARDEN),
                bad(garden("«\"\\ud800\": 3"), UNKNOWN_FACT, GARDEN),
                bad(garden("\"plots\": 3, «\"plots\": 3"), DUPLICATE_NAME, GARDEN),
                bad(garden("\"plots\": 3, «\"plot-count\": 3"), GIVEN_TWICE, GARDEN + "/plot-count"),
                bad(garden("\"plot-count\": 3, «\"plots\": 3"), GIVEN_TWICE, GARDEN + "/plots"),
                bad(garden("\"plot-count\": «-770077"), OUT_OF_RANGE, GARDEN + "/plot-count"));
    }

    private static Stream<Bad> plainValues() {
        return Stream.of(
                bad(garden("\"organic\": «\"true\""), WRONG_TYPE, GARDEN + "/organic"),
                bad(garden("\"organic\": «1"), WRONG_TYPE, GARDEN + "/organic"),
                bad(garden("\"organic\": «null"), NULL_VALUE, GARDEN + "/organic"),
                bad(garden("\"organic\": «[]"), WRONG_TYPE, GARDEN + "/organic"),
                bad(garden("\"plots\": «501"), OUT_OF_RANGE, GARDEN + "/plots"),
                bad(garden("\"plots\": «770077"), OUT_OF_RANGE, GARDEN + "/plots"),
                bad(garden("\"plots\": «2.5"), WRONG_TYPE, GARDEN + "/plots"),
                bad(garden("\"plots\": «\"3\""), WRONG_TYPE, GARDEN + "/plots"),
                bad(garden("\"plots\": «true"), WRONG_TYPE, GARDEN + "/plots"),
                bad(garden("\"plots\": «1e770077"), OUT_OF_RANGE, GARDEN + "/plots"),
                bad(garden("\"plots\": «-1e999999999"), OUT_OF_RANGE, GARDEN + "/plots"),
                bad(garden("\"plots\": «1e-999999999"), WRONG_TYPE, GARDEN + "/plots"),
                bad(garden("\"plots\": «1e9999999999"), NUMBER_TOO_LONG, GARDEN + "/plots"),
                bad(garden("\"plots\": «" + "7".repeat(101)), NUMBER_TOO_LONG, GARDEN + "/plots"),
                bad(garden("\"acidity\": «0.4"), OUT_OF_RANGE, GARDEN + "/acidity"),
                bad(garden("\"acidity\": «7.1234567891"), WRONG_FORM, GARDEN + "/acidity"),
                bad(garden("\"acidity\": «\"kanarie\""), WRONG_TYPE, GARDEN + "/acidity"),
                bad(garden("\"shade\": «100.1"), OUT_OF_RANGE, GARDEN + "/shade"),
                bad(garden("\"shade\": «\"40%\""), WRONG_TYPE, GARDEN + "/shade"),
                bad(garden("\"budget\": «-0.01"), OUT_OF_RANGE, GARDEN + "/budget"),
                bad(garden("\"budget\": «12.345"), WRONG_FORM, GARDEN + "/budget"),
                bad(garden("\"budget\": «1000000000.01"), OUT_OF_RANGE, GARDEN + "/budget"),
                bad(garden("\"budget\": «\"€ 770077\""), WRONG_TYPE, GARDEN + "/budget"),
                bad(garden("\"season\": «0"), OUT_OF_RANGE, GARDEN + "/season"),
                bad(garden("\"season\": «\"P3W\""), WRONG_TYPE, GARDEN + "/season"),
                bad(garden("\"since\": «\"kanarie\""), WRONG_FORM, GARDEN + "/since"),
                bad(garden("\"since\": «\"2201-01-01\""), OUT_OF_RANGE, GARDEN + "/since"),
                bad(garden("\"since\": «\"2026-1-1\""), WRONG_FORM, GARDEN + "/since"),
                bad(garden("\"since\": «\"2026-13-01\""), WRONG_FORM, GARDEN + "/since"),
                bad(garden("\"started\": «true"), WRONG_TYPE, GARDEN + "/started"),
                bad(organisation("\"employees\": «0"), OUT_OF_RANGE, "/facts/organisation/employees"));
    }

    private static Stream<Bad> texts() {
        return Stream.of(
                bad(garden("\"sign\": «\"\""), WRONG_FORM, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"   \""), WRONG_FORM, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"kanarie\\nkanarie\""), WRONG_FORM, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"" + "k".repeat(81) + "\""), WRONG_FORM, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"kanarie@example.com\""), PERSONAL, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"bel 06-77 00 77 00\""), PERSONAL, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"123456782\""), PERSONAL, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"\\ud800\""), LONE_SURROGATE, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"\\udc00\\ud800 kanarie\""), LONE_SURROGATE, GARDEN + "/sign"),
                bad(garden("\"sign\": «770077"), WRONG_TYPE, GARDEN + "/sign"),
                bad(garden("\"sign\": «\"" + "kanarie".repeat(1_429) + "\""), TEXT_TOO_LONG, GARDEN + "/sign"),
                bad(garden("\"code\": «\"kanarie kanarie\""), WRONG_FORM, GARDEN + "/code"),
                bad(garden("\"code\": «\"" + "k".repeat(41) + "\""), WRONG_FORM, GARDEN + "/code"),
                bad(garden("\"code\": «\"-kanarie\""), WRONG_FORM, GARDEN + "/code"),
                bad(garden("\"page\": «\"kanarie\""), WRONG_FORM, GARDEN + "/page"),
                bad(garden("\"page\": «\"ftp://kanarie.example\""), WRONG_FORM, GARDEN + "/page"),
                bad(garden("\"page\": «\"javascript:alert(770077)\""), WRONG_FORM, GARDEN + "/page"),
                bad(garden("\"page\": «\"https://kanarie:770077@example.com\""), WRONG_FORM, GARDEN + "/page"),
                bad(garden("\"page\": «\"https://\""), WRONG_FORM, GARDEN + "/page"));
    }

    private static Stream<Bad> choicesAndEstimates() {
        return Stream.of(
                bad(garden("\"soil\": «\"kanarie\""), UNKNOWN_CHOICE, GARDEN + "/soil"),
                bad(garden("\"soil\": «\"RIVER_CLAY\""), UNKNOWN_CHOICE, GARDEN + "/soil"),
                bad(garden("\"soil\": «2"), WRONG_TYPE, GARDEN + "/soil"),
                bad(garden("\"soil\": «[\"sand\"]"), WRONG_TYPE, GARDEN + "/soil"),
                bad(garden("\"tools\": «\"rake\""), WRONG_TYPE, GARDEN + "/tools"),
                bad(garden("\"tools\": «null"), NULL_VALUE, GARDEN + "/tools"),
                bad(garden("\"tools\": [\"rake\", «\"kanarie\"]"), UNKNOWN_CHOICE, GARDEN + "/tools/1"),
                bad(garden("\"tools\": [\"rake\", «\"rake\"]"), DUPLICATE_CHOICE, GARDEN + "/tools/1"),
                bad(garden("\"tools\": [«null]"), NULL_VALUE, GARDEN + "/tools/0"),
                bad(garden("\"tools\": [«[\"rake\"]]"), WRONG_TYPE, GARDEN + "/tools/0"),
                bad(garden("\"yield\": «\"kanarie\""), WRONG_TYPE, GARDEN + "/yield"),
                bad(garden("\"yield\": «201"), OUT_OF_RANGE, GARDEN + "/yield"),
                bad(garden("\"yield\": «[1, 2, 3]"), WRONG_TYPE, GARDEN + "/yield"),
                bad(garden("\"yield\": «{\"low\": 1, \"high\": 3}"), MISSING_FIELD, GARDEN + "/yield"),
                bad(
                        garden("\"yield\": ««{\"low\": 1}"),
                        at(MISSING_FIELD, GARDEN + "/yield"),
                        at(MISSING_FIELD, GARDEN + "/yield")),
                bad(garden("\"yield\": «{\"low\": 2, \"likely\": 1, \"high\": 3}"), ESTIMATE_ORDER, GARDEN + "/yield"),
                bad(garden("\"yield\": «{\"low\": 1, \"likely\": 4, \"high\": 3}"), ESTIMATE_ORDER, GARDEN + "/yield"),
                bad(
                        garden("\"yield\": {\"low\": «-770077, \"likely\": 1, \"high\": «\"3\"}"),
                        at(OUT_OF_RANGE, GARDEN + "/yield/low"),
                        at(WRONG_TYPE, GARDEN + "/yield/high")),
                bad(
                        garden("\"yield\": {\"low\": 1, \"likely\": 1, \"high\": 1, «\"kanarie\": 1}"),
                        UNKNOWN_FIELD,
                        GARDEN + "/yield"),
                bad(
                        garden("\"yield\": {\"low\": «null, \"likely\": 1, \"high\": 1}"),
                        NULL_VALUE,
                        GARDEN + "/yield/low"),
                bad(
                        garden("\"yield\": {\"low\": 1, \"likely\": 1, \"high\": «{}}"),
                        WRONG_TYPE,
                        GARDEN + "/yield/high"),
                bad(
                        garden("\"seeds\": {\"low\": 1, \"likely\": 2, \"high\": «2.001}"),
                        WRONG_FORM,
                        GARDEN + "/seeds/high"));
    }

    private static Stream<Bad> wrappedAnswers() {
        return Stream.of(
                bad(garden("\"plots\": «{}"), MISSING_FIELD, GARDEN + "/plots"),
                bad(garden("\"plots\": «{\"origin\": \"survey\"}"), MISSING_FIELD, GARDEN + "/plots"),
                bad(garden("\"plots\": {\"value\": «-1}"), OUT_OF_RANGE, GARDEN + "/plots/value"),
                bad(garden("\"plots\": {\"value\": «null}"), NULL_VALUE, GARDEN + "/plots/value"),
                bad(garden("\"plots\": {\"value\": «{\"value\": 3}}"), WRONG_TYPE, GARDEN + "/plots/value"),
                bad(garden("\"plots\": {«\"Value\": 3}"), UNKNOWN_FIELD, GARDEN + "/plots"),
                bad(garden("\"plots\": {\"value\": 3, «\"by\": \"kanarie\"}"), UNKNOWN_FIELD, GARDEN + "/plots"),
                bad(garden("\"plots\": {\"value\": 3, «\"value\": 3}"), DUPLICATE_NAME, GARDEN + "/plots"),
                bad(
                        garden("\"plots\": {\"value\": 3, \"origin\": «\"kanarie\"}"),
                        UNKNOWN_CHOICE,
                        GARDEN + "/plots/origin"),
                bad(
                        garden("\"plots\": {\"value\": 3, \"role\": «\"kanarie\"}"),
                        UNKNOWN_CHOICE,
                        GARDEN + "/plots/role"),
                bad(garden("\"plots\": {\"value\": 3, \"role\": «7}"), WRONG_TYPE, GARDEN + "/plots/role"),
                bad(garden("\"plots\": {\"value\": 3, \"role\": «null}"), NULL_VALUE, GARDEN + "/plots/role"),
                bad(garden("\"plots\": {\"value\": 3, \"date\": «\"kanarie\"}"), WRONG_FORM, GARDEN + "/plots/date"),
                bad(garden("\"plots\": {«\"low\": 3, \"value\": 3}"), UNKNOWN_FIELD, GARDEN + "/plots"),
                bad(garden("\"plots\": {\"doesNotApply\": «true}"), ALWAYS_APPLIES, GARDEN + "/plots/doesNotApply"),
                bad(garden("\"organic\": {\"doesNotApply\": «false}"), WRONG_TYPE, GARDEN + "/organic/doesNotApply"),
                bad(garden("\"organic\": {\"doesNotApply\": «null}"), NULL_VALUE, GARDEN + "/organic/doesNotApply"),
                bad(
                        garden("\"organic\": «{\"doesNotApply\": true, \"value\": true}"),
                        MIXED_ANSWER,
                        GARDEN + "/organic"),
                bad(
                        garden("\"yield\": «{\"low\": 1, \"likely\": 2, \"high\": 3, \"origin\": \"survey\"}"),
                        MIXED_ANSWER,
                        GARDEN + "/yield"),
                bad(garden("\"yield\": «{\"low\": 1, \"value\": 3}"), MIXED_ANSWER, GARDEN + "/yield"),
                bad(
                        garden("\"yield\": {\"value\": «{\"low\": 3, \"likely\": 2, \"high\": 1}}"),
                        ESTIMATE_ORDER,
                        GARDEN + "/yield/value"),
                bad(garden("\"yield\": {\"value\": {«\"value\": 3}}"), UNKNOWN_FIELD, GARDEN + "/yield/value"),
                bad(garden("\"tools\": {\"value\": [«\"kanarie\"]}"), UNKNOWN_CHOICE, GARDEN + "/tools/value/0"),
                bad(garden("\"beds\": {\"value\": [{\"key\": «7}]}"), WRONG_TYPE, BEDS + "/value/0/key"));
    }

    private static Stream<Bad> lists() {
        return Stream.of(
                bad(organisation("\"workforce\": «\"kanarie\""), WRONG_TYPE, WORKFORCE),
                bad(organisation("\"workforce\": {«\"kanarie\": {\"heads\": 3}}"), UNKNOWN_FIELD, WORKFORCE),
                bad(organisation("\"workforce\": «null"), NULL_VALUE, WORKFORCE),
                bad(workforce("«null"), NULL_VALUE, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\"}, «\"kanarie\""), WRONG_TYPE, WORKFORCE + "/1"),
                bad(workforce("«{\"heads\": 40}"), MISSING_FIELD, WORKFORCE + "/0"),
                bad(workforce("«{}"), MISSING_FIELD, WORKFORCE + "/0"),
                bad(workforce("{\"key\": «\"kanarie kanarie\"}"), WRONG_FORM, WORKFORCE + "/0/key"),
                bad(workforce("{\"key\": «null}"), NULL_VALUE, WORKFORCE + "/0/key"),
                bad(workforce("{\"key\": «{\"value\": \"a\"}}"), WRONG_TYPE, WORKFORCE + "/0/key"),
                bad(workforce("{\"key\": \"a\", «\"key\": \"b\"}"), DUPLICATE_NAME, WORKFORCE + "/0"),
                bad(
                        workforce("{\"key\": \"kanarie\"}, {\"key\": \"b\"}, {\"key\": «\"kanarie\"}"),
                        DUPLICATE_KEY,
                        WORKFORCE + "/2/key"),
                bad(workforce("{\"key\": \"a\", \"heads\": «770077e9}"), OUT_OF_RANGE, WORKFORCE + "/0/heads"),
                bad(
                        workforce("{\"key\": \"a\", \"heads\": {\"value\": «\"7\"}}"),
                        WRONG_TYPE,
                        WORKFORCE + "/0/heads/value"),
                bad(workforce("{\"key\": \"a\", «\"hedas\": 40}"), UNKNOWN_FACT, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\", «\"hedas\": {\"value\": 40}}"), UNKNOWN_FACT, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\", «\"Kanarie\": {}}"), UNKNOWN_FACT, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\", «\"com.example.kanarie\": 7}"), UNKNOWN_FACT, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\", «\"organisation\": {\"heads\": 40}}"), UNKNOWN_FACT, WORKFORCE + "/0"),
                bad(workforce("{\"key\": \"a\", «\"com.example.note\": {}}"), INSTRUMENT_NAMESPACE, WORKFORCE + "/0"),
                bad(
                        workforce("{\"key\": \"a\", \"com.example.garden\": «[]}"),
                        WRONG_TYPE,
                        WORKFORCE + "/0/com.example.garden"),
                bad(
                        workforce("{\"key\": \"a\", \"com.example.garden\": {«\"gardners\": 3}}"),
                        UNKNOWN_FACT,
                        WORKFORCE + "/0/com.example.garden"),
                bad(
                        workforce("{\"key\": \"a\", \"com.example.garden\": {\"gardeners\": «-3}}"),
                        OUT_OF_RANGE,
                        WORKFORCE + "/0/com.example.garden/gardeners"),
                bad(workforce("«{\"key\": \"kanarie\", \"heads\": 1}"), ENTRY_CHECK, WORKFORCE + "/0"),
                bad(
                        organisation("\"goals\": [«{\"key\": \"a\", \"label\": \"kanarie\"}]"),
                        ENTRY_CHECK,
                        "/facts/organisation/goals/0"),
                bad(beds("«{\"key\": \"a\", \"soil\": \"peat\", \"watered\": false}"), ENTRY_CHECK, BEDS + "/0"),
                bad(beds("{\"key\": \"a\", \"neighbour\": «\"kanarie\"}"), DANGLING_REFERENCE, BEDS + "/0/neighbour"),
                bad(
                        beds("{\"key\": \"a\"}, {\"key\": \"b\", \"neighbour\": «{\"value\": \"c\"}}"),
                        DANGLING_REFERENCE,
                        BEDS + "/1/neighbour"),
                bad(garden("\"best-bed\": «\"kanarie\""), DANGLING_REFERENCE, GARDEN + "/best-bed"),
                bad(beds("{\"key\": \"a\", \"ground\": \"sand\", «\"soil\": \"sand\"}"), GIVEN_TWICE, BEDS + "/0/soil"),
                bad(
                        beds("{\"key\": \"a\", \"area\": {\"doesNotApply\": «true}}"),
                        ALWAYS_APPLIES,
                        BEDS + "/0/area/doesNotApply"),
                bad(
                        organisation("\"workforce\": «["
                                + IntStream.range(0, 1_001)
                                        .mapToObj(i -> "{\"key\": \"k" + i + "\"}")
                                        .collect(Collectors.joining(","))
                                + "]"),
                        OUT_OF_RANGE,
                        WORKFORCE));
    }

    private static Stream<Bad> severalAtOnce() {
        return Stream.of(
                bad(
                        """
                        {
                          "seed": «"kanarie",
                          "facts": {
                            "organisation": {
                              "employees": «0,
                              "workforce": [
                                {"key": "a", "heads": «1.5, «"kanarie": true},
                                «{"heads": 3}
                              ]
                            },
                            "com.example.garden": {«"plotz": 3}
                          },
                          «"extra": 1
                        }
                        """,
                        at(WRONG_TYPE, "/seed"),
                        at(OUT_OF_RANGE, "/facts/organisation/employees"),
                        at(WRONG_TYPE, WORKFORCE + "/0/heads"),
                        at(UNKNOWN_FACT, WORKFORCE + "/0"),
                        at(MISSING_FIELD, WORKFORCE + "/1"),
                        at(UNKNOWN_FACT, GARDEN),
                        at(UNKNOWN_FIELD, "")),
                bad(
                        "{\r\n\"seed\": «true,\r\"asOf\": «1,\n\"schema\": «7}«}",
                        at(WRONG_TYPE, "/seed"),
                        at(WRONG_TYPE, "/asOf"),
                        at(UNSUPPORTED_SCHEMA, "/schema"),
                        at(TRAILING_TEXT, "")),
                bad(
                        garden("\"sign\": \"\uD83C\uDF3B\", \"plots\": «-1, «x"),
                        at(OUT_OF_RANGE, GARDEN + "/plots"),
                        at(MALFORMED, GARDEN)),
                bad(
                        beds("«{\"key\": \"a\", \"soil\": \"peat\", \"watered\": false, \"neighbour\": «\"kanarie\"},"
                                + "{\"key\": «\"a\"}"),
                        at(ENTRY_CHECK, BEDS + "/0"),
                        at(DANGLING_REFERENCE, BEDS + "/0/neighbour"),
                        at(DUPLICATE_KEY, BEDS + "/1/key")),
                bad(
                        beds(
                                "«{\"key\": \"a\", \"soil\": \"peat\", \"watered\": false}, {\"key\": \"b\", \"area\": «0}"),
                        at(ENTRY_CHECK, BEDS + "/0"),
                        at(OUT_OF_RANGE, BEDS + "/1/area")),
                // What could not be read is not held against what refers to it, nor against its own entry.
                bad(beds("{\"key\": «7}, {\"key\": \"b\", \"neighbour\": \"a\"}"), WRONG_TYPE, BEDS + "/0/key"),
                bad(
                        organisation("\"goals\": [{\"key\": \"a\", \"label\": \"kanarie\", \"public\": «1}]"),
                        WRONG_TYPE,
                        "/facts/organisation/goals/0/public"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedWithTheExpectedFaultsAtTheirPlaces(Bad bad) {
        ReadResult result = READER.read(bytes(bad.document()));

        assertThat(result.situation()).isEmpty();
        assertThat(result.faults())
                .extracting(fault -> at(fault.code(), fault.pointer()))
                .containsExactlyElementsOf(bad.faults());
        assertThat(result.faults())
                .extracting(fault -> new Place(fault.line(), fault.column()))
                .containsExactlyElementsOf(places(bad.document()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noFaultRepeatsAnythingOfTheInput(Bad bad) {
        for (JsonFault fault : READER.read(bytes(bad.document())).faults()) {
            for (Language language : Language.values()) {
                String words = Stubs.TEXTS.render(fault.text(), language);
                assertThat(words).doesNotContain(CANARIES).doesNotContain("⟨", "{", "}");
            }
            assertThat(fault.toString()).doesNotContain(CANARIES);
        }
    }

    @Test
    void thereAreAtLeastAHundredAndTwentyOfThem() {
        List<Bad> bads = documents().toList();

        assertThat(bads).hasSizeGreaterThanOrEqualTo(120);
        assertThat(bads.stream().map(Bad::document)).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsAmongThemOrHasATestOfItsOwn() {
        Set<JsonFault.Code> seen = EnumSet.of(
                JsonFault.Code.TOO_LARGE,
                JsonFault.Code.MORE_FAULTS,
                JsonFault.Code.UNDECLARED_NAMESPACE,
                UNKNOWN_NAMESPACE);

        documents().flatMap(bad -> bad.faults().stream()).forEach(fault -> seen.add(fault.code()));

        assertThat(seen).containsExactlyInAnyOrder(JsonFault.Code.values());
    }

    private static byte[] bytes(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.replace("«", "").codePoints().forEach(c -> {
            if (c == '§') {
                bytes.write(0xC3);
                bytes.write(0x28);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Line and column of each mark, counted by hand: line by line, character by character. */
    private static List<Place> places(String document) {
        List<Place> places = new ArrayList<>();
        List<String> lines = Arrays.asList(document.replace("\uFEFF", "").split("\r\n|\r|\n", -1));
        for (int line = 0; line < lines.size(); line++) {
            int column = 1;
            for (int c : lines.get(line).codePoints().toArray()) {
                if (c == '«') {
                    places.add(new Place(line + 1, column));
                } else {
                    column++;
                }
            }
        }
        return places;
    }
}
