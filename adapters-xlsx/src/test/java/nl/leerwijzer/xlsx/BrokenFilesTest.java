// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.xlsx.TableFault.Code;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are refused: what is broken, where that is told, and how in both languages. What stands in them is spelt with
 * a word and a number that no message may repeat.
 */
class BrokenFilesTest {
    private static final Catalogue BUILT_IN = Guidance.discover().catalogue();
    private static final List<String> CANARIES = List.of("kanarie", "770077");
    private static final Situation TODAY =
            Situation.builder().asOf(LocalDate.of(2026, 11, 23)).build();
    private static final Fact<List<Entry>> GOALS = Organisation.GOALS;
    private static final Fact<List<Entry>> WORKFORCE = Organisation.WORKFORCE;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /**
     * What is told of a file.
     *
     * @param at the place: a cell, a sheet, a line and column of a CSV file, or {@code file}
     * @param dutch how the message goes on in Dutch
     * @param english how it goes on in English
     */
    record Told(Code code, String at, String dutch, String english) {}

    /** A file and all that is told of it. */
    record Broken(
            String what,
            Catalogue catalogue,
            Fact<List<Entry>> list,
            Supplier<byte[]> file,
            Situation into,
            List<Told> told) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Told told(Code code, String at, String dutch, String english) {
        return new Told(code, at, dutch, english);
    }

    private static Broken workforce(String what, byte[] file, Told... told) {
        return new Broken(what, BUILT_IN, WORKFORCE, () -> file, TODAY, List.of(told));
    }

    private static Broken goals(String what, byte[] file, Told... told) {
        return new Broken(what, BUILT_IN, GOALS, () -> file, TODAY, List.of(told));
    }

    private static Broken trees(String what, byte[] file, Told... told) {
        return new Broken(what, Orchard.CATALOGUE, Orchard.TREES, () -> file, TODAY, List.of(told));
    }

    private static Broken gaps(String what, byte[] file, Situation into, Told... told) {
        Fact<List<Entry>> gaps = TableLists.of(BUILT_IN).find("gaps").orElseThrow();
        return new Broken(what, BUILT_IN, gaps, () -> file, into, List.of(told));
    }

    static List<Broken> all() {
        return Stream.of(files(), headers(), persons(), cells(), rows(), lists(), texts())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<Broken> files() {
        byte[] sound = TestFiles.workforce("key;heads", sheet -> TestFiles.row(sheet, 3, "nacht"));
        String xml = TestFiles.part(sound, SHEET);
        byte[] tooMuch = new byte[TableReader.MAX_BYTES + 1];
        Arrays.fill(tooMuch, (byte) 'x');
        return Stream.of(
                workforce(
                        "nothing at all",
                        new byte[0],
                        told(Code.EMPTY_FILE, "file", "Het bestand is leeg", "The file is empty")),
                workforce(
                        "more bytes than are read",
                        tooMuch,
                        told(Code.TOO_LARGE, "file", "Het bestand is groter dan 8 MB", "The file is larger than 8 MB")),
                workforce(
                        "a workbook from before 2007",
                        compound("Workbook kanarie"),
                        told(
                                Code.OLD_FORMAT,
                                "file",
                                "Dit is een werkmap in het formaat van vóór 2007",
                                "This is a workbook in the format from before 2007")),
                workforce(
                        "a workbook with a password",
                        compound("EncryptedPackage"),
                        told(
                                Code.ENCRYPTED,
                                "file",
                                "Deze werkmap is met een wachtwoord beveiligd",
                                "This workbook is locked with a password")),
                workforce(
                        "an OpenDocument spreadsheet",
                        WorkbookParts.pack(Map.of(
                                "content.xml",
                                bytes("<kanarie/>"),
                                "mimetype",
                                bytes("application/vnd.oasis.opendocument.spreadsheet"))),
                        told(Code.NO_WORKBOOK, "file", "Dit is een ingepakt bestand", "This is a packed file")),
                workforce(
                        "half a workbook",
                        Arrays.copyOf(sound, sound.length / 2),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "a part that unpacks to more than is read",
                        TestFiles.with(sound, SHEET, xml + " ".repeat(TableReader.MAX_UNPACKED_BYTES)),
                        told(
                                Code.UNPACKS_TOO_LARGE,
                                "file",
                                "Uitgepakt is deze werkmap groter dan 64 MB",
                                "Unpacked, this workbook is larger than 64 MB")),
                workforce(
                        "parts without end",
                        manyParts(sound),
                        told(
                                Code.UNPACKS_TOO_LARGE,
                                "file",
                                "Uitgepakt is deze werkmap groter dan 64 MB",
                                "Unpacked, this workbook is larger than 64 MB")),
                workforce(
                        "a sheet that is no XML",
                        TestFiles.with(sound, SHEET, xml.replace("</sheetData>", "<kanarie>")),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "a sheet that refers to another file",
                        TestFiles.with(
                                sound,
                                SHEET,
                                xml.replace(
                                                "<worksheet",
                                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")
                                        .replace(
                                                "</sheetData>",
                                                "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>")),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "a cell beyond the last column",
                        TestFiles.with(sound, SHEET, xml.replace("A3", "ZZZ3")),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "a shared text that is not there",
                        TestFiles.with(
                                sound, SHEET, xml.replaceFirst("(r=\"A3\"[^>]*>)<v>[0-9]+</v>", "$1<v>700770077</v>")),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "a number of a million digits",
                        TestFiles.with(
                                sound,
                                SHEET,
                                xml.replace(
                                        "</sheetData>",
                                        "<row r=\"4\"><c r=\"B4\"><v>" + "7".repeat(1_000_000)
                                                + "</v></c></row></sheetData>")),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")),
                workforce(
                        "no part that says what the others are",
                        without(sound, "[Content_Types].xml"),
                        told(Code.BROKEN_FILE, "file", "Deze werkmap is beschadigd", "This workbook is damaged")));
    }

    private static Stream<Broken> headers() {
        return Stream.of(
                workforce(
                        "another sheet",
                        TestFiles.workbook("kanarie", sheet -> TestFiles.row(sheet, 2, "key;heads")),
                        told(
                                Code.MISSING_SHEET,
                                "file",
                                "Er is geen blad met de naam workforce",
                                "There is no sheet called workforce")),
                workforce(
                        "no row of technical names",
                        TestFiles.workforce("Sleutel;Kanarie", sheet -> TestFiles.row(sheet, 3, "nacht;770077")),
                        told(
                                Code.MISSING_KEY_ROW,
                                "workforce",
                                "De rij met technische namen van kolommen ontbreekt",
                                "The row with the technical names of the columns is missing")),
                workforce(
                        "no column of keys",
                        TestFiles.workforce("label;heads", sheet -> TestFiles.row(sheet, 3, "kanarie")),
                        told(
                                Code.MISSING_KEY_COLUMN,
                                "workforce!A2",
                                "De kolom met sleutels ontbreekt",
                                "The column with keys is missing")),
                workforce(
                        "one column twice",
                        TestFiles.workforce("key;heads;heads", sheet -> sheet.value(2, 0, "nacht")),
                        told(
                                Code.DUPLICATE_COLUMN,
                                "workforce!C2",
                                "Deze kolom staat er twee keer",
                                "This column is there twice")),
                trees(
                        "one column by its present name and by a former one",
                        TestFiles.workbook("trees", sheet -> TestFiles.row(sheet, 2, "key;branches;branch-count")),
                        told(
                                Code.DUPLICATE_COLUMN,
                                "trees!C2",
                                "Deze kolom staat er twee keer",
                                "This column is there twice")),
                workforce(
                        "a technical name that nobody knows",
                        TestFiles.workforce("key;heads;kanarie", sheet -> {}),
                        told(
                                Code.UNKNOWN_COLUMN,
                                "workforce!C2",
                                "Deze kolom hoort niet bij de lijst",
                                "This column is none of the list")),
                workforce(
                        "an unknown column of an installed plug-in",
                        TestFiles.workforce("key;roi-by-group.kanarie", sheet -> {}),
                        told(
                                Code.UNKNOWN_COLUMN,
                                "workforce!B2",
                                "Deze kolom hoort niet bij de lijst",
                                "This column is none of the list")),
                workforce(
                        "values that no name stands above",
                        TestFiles.workforce("key;heads", sheet -> {
                            TestFiles.row(sheet, 3, "nacht");
                            sheet.value(3, 0, "dag");
                            sheet.value(3, 3, "kanarie");
                        }),
                        told(
                                Code.UNKNOWN_COLUMN,
                                "workforce!D4",
                                "Deze kolom hoort niet bij de lijst",
                                "This column is none of the list")),
                workforce(
                        "something far to the right",
                        TestFiles.workforce("key;heads", sheet -> sheet.value(4, 400, "kanarie")),
                        told(
                                Code.TOO_MANY_COLUMNS,
                                "workforce!OK5",
                                "Hier staat iets voorbij kolom 300",
                                "Something stands beyond column 300")),
                workforce(
                        "merged cells",
                        TestFiles.workforce("key;heads", sheet -> {
                            TestFiles.row(sheet, 3, "nacht");
                            sheet.range(2, 1, 3, 1).merge();
                        }),
                        told(
                                Code.MERGED_CELLS,
                                "workforce!B3",
                                "Hier zijn cellen samengevoegd",
                                "Cells are merged here")));
    }

    private static Told personal(String at) {
        return told(
                Code.PERSONAL_COLUMN,
                at,
                "Deze kolom lijkt op gegevens over personen",
                "This column looks like data on persons");
    }

    private static Stream<Broken> persons() {
        return Stream.of(
                workforce(
                        "a column of names",
                        headed("key;heads;", "Sleutel;Aantal;Achternaam", "nacht;;Kanarie"),
                        personal("workforce!C2")),
                workforce(
                        "a column of first names, in English",
                        headed("key;heads;", "Key;Heads;First name", "nacht;;Kanarie"),
                        personal("workforce!C2")),
                workforce(
                        "a column of dates of birth, by its heading",
                        headed("key;heads;", "Key;Heads;Date of birth", "nacht;;kanarie"),
                        personal("workforce!C2")),
                workforce(
                        "a column of staff numbers",
                        headed("key;heads;personeelsnummer", "Sleutel;Aantal;Nr.", "nacht;;770077"),
                        personal("workforce!C2")),
                workforce(
                        "a column of citizen numbers, by its heading",
                        headed("key;heads;", "Sleutel;Aantal;BSN", "nacht;;kanarie"),
                        personal("workforce!C2")),
                workforce(
                        "names where groups are named",
                        headed("key;label", "Sleutel;Naam medewerker", "nacht;Kanarie"),
                        personal("workforce!B2")),
                workforce(
                        "initials where groups are named",
                        headed("key;label", ";", "a;J. Kanarie", "b;M.A. van Kanarie"),
                        personal("workforce!B2")),
                workforce(
                        "citizen numbers as keys",
                        headed("key;label", ";", "123456782;a", "111222333;b", "c;c"),
                        personal("workforce!A2")),
                workforce(
                        "dates of birth where groups are named",
                        headed("key;label", ";", "a;12-03-1965", "b;1980-07-01"),
                        personal("workforce!B2")),
                workforce(
                        "dates of birth where contracts end",
                        TestFiles.workforce("key;roi-by-group.contract-end", sheet -> {
                            for (int i = 0; i < 4; i++) {
                                sheet.value(2 + i, 0, "g" + i);
                                sheet.value(2 + i, 1, LocalDate.of(1960 + 9 * i, 3, 4));
                                sheet.style(2 + i, 1).format("dd-mm-yyyy").set();
                            }
                        }),
                        personal("workforce!B2")),
                workforce(
                        "e-mail addresses in a column of somebody's own",
                        headed("key;heads;", ";;Contact", "nacht;;kanarie@example.com"),
                        personal("workforce!C2")),
                workforce(
                        "a phone number where a group is named",
                        headed("key;label", ";", "nacht;bel 06 77007700", "dag;Dagploeg"),
                        told(
                                Code.PERSONAL,
                                "workforce!B3",
                                "Dit lijkt op een e-mailadres",
                                "This looks like an e-mail address")),
                workforce(
                        "most rows of one head",
                        headed("key;heads", ";", "a;1", "b;1", "c;12"),
                        told(
                                Code.MOSTLY_ONE_HEAD,
                                "workforce!B2",
                                "De meeste regels tellen één persoon",
                                "Most rows count one person")),
                workforce(
                        "one row of one head",
                        headed("key;heads", ";", "a;1", "b;20", "c;12"),
                        told(Code.ENTRY_CHECK, "workforce!B3", "", "")));
    }

    /** A sheet of texts: technical names, the headings above, and the rows below. */
    private static byte[] headed(String names, String headings, String... rows) {
        return TestFiles.workforce(names, sheet -> {
            TestFiles.row(sheet, 1, headings);
            for (int i = 0; i < rows.length; i++) {
                TestFiles.row(sheet, 3 + i, rows[i]);
            }
        });
    }

    private static Stream<Broken> cells() {
        return Stream.of(
                cell(
                        "a formula",
                        "heads",
                        sheet -> sheet.formula(2, 1, "770077*2"),
                        Code.FORMULA,
                        "Hier staat een formule",
                        "Here is a formula"),
                workforce(
                        "a formula behind a shared text",
                        withFormulaBehindText(),
                        told(Code.FORMULA, "workforce!B3", "Hier staat een formule", "Here is a formula")),
                workforce(
                        "what a division by nought left",
                        withError(),
                        told(Code.ERROR_VALUE, "workforce!B3", "Hier staat een foutmelding", "Here is an error")),
                cell(
                        "a word for a number",
                        "heads",
                        sheet -> sheet.value(2, 1, "kanarie"),
                        Code.WRONG_TYPE,
                        "Hier staat een ander soort waarde dan verwacht. Verwacht wordt: een geheel getal van 1 tot en met 1.000.000",
                        "Here is another kind of value than expected. Expected: a whole number from 1 to 1,000,000"),
                cell(
                        "a number out of range",
                        "heads",
                        sheet -> sheet.value(2, 1, 770077000),
                        Code.OUT_OF_RANGE,
                        "Deze waarde valt buiten de grenzen",
                        "This value lies outside the bounds"),
                cell(
                        "half a person",
                        "heads",
                        sheet -> sheet.value(2, 1, 12.5),
                        Code.WRONG_TYPE,
                        "Hier staat een ander soort waarde",
                        "Here is another kind of value"),
                cell(
                        "a number that may be read in two ways",
                        "fte",
                        sheet -> sheet.value(2, 1, "7.077"),
                        Code.AMBIGUOUS_NUMBER,
                        "De punt of komma in dit getal kan duizendtallen of decimalen scheiden",
                        "The point or comma in this number may part thousands or decimals"),
                cell(
                        "a date for a number",
                        "fte",
                        sheet -> day(sheet, LocalDate.of(2026, 3, 4)),
                        Code.WRONG_TYPE,
                        "Hier staat een ander soort waarde",
                        "Here is another kind of value"),
                cell(
                        "a word that is no choice",
                        "contract-kind",
                        sheet -> sheet.value(2, 1, "kanarie"),
                        Code.UNKNOWN_CHOICE,
                        "Dit is geen van de keuzes. Kies uit: vast, tijdelijk, uitzendkracht, oproepkracht en zelfstandige",
                        "This is none of the choices. Pick one of: permanent, temporary, "),
                cell(
                        "a number for a choice",
                        "contract-kind",
                        sheet -> sheet.value(2, 1, 770077),
                        Code.UNKNOWN_CHOICE,
                        "Dit is geen van de keuzes",
                        "This is none of the choices"),
                cell(
                        "yes for a name",
                        "label",
                        sheet -> sheet.value(2, 1, true),
                        Code.WRONG_TYPE,
                        "Hier staat een ander soort waarde",
                        "Here is another kind of value"),
                cell(
                        "a text that is too long",
                        "label",
                        sheet -> sheet.value(2, 1, "kanarie".repeat(20)),
                        Code.WRONG_FORM,
                        "Deze waarde heeft niet de juiste vorm",
                        "This value has not the right form"),
                cell(
                        "a date with slashes",
                        "roi-by-group.contract-end",
                        sheet -> sheet.value(2, 1, "7/12/2027"),
                        Code.WRONG_FORM,
                        "Deze waarde heeft niet de juiste vorm. Verwacht wordt: een datum als 2026-03-31 of 31-3-2026",
                        "This value has not the right form. Expected: a date such as 2026-03-31 or 31-3-2026"),
                cell(
                        "a day that no month has",
                        "roi-by-group.contract-end",
                        sheet -> sheet.value(2, 1, "31-2-2027"),
                        Code.WRONG_FORM,
                        "Deze waarde heeft niet de juiste vorm",
                        "This value has not the right form"),
                cell(
                        "a bare number for a date",
                        "roi-by-group.contract-end",
                        sheet -> sheet.value(2, 1, 45000),
                        Code.WRONG_TYPE,
                        "Hier staat een ander soort waarde",
                        "Here is another kind of value"),
                cell(
                        "cents of cents",
                        "roi-by-group.travel-per-head:likely",
                        sheet -> sheet.value(2, 1, 12.345),
                        Code.WRONG_FORM,
                        "Deze waarde heeft niet de juiste vorm",
                        "This value has not the right form"),
                cell(
                        "not applicable to what always applies",
                        "heads",
                        sheet -> sheet.value(2, 1, "n.v.t."),
                        Code.ALWAYS_APPLIES,
                        "Deze vraag is altijd van toepassing",
                        "This question always applies"));
    }

    /** A workforce of one row with something wrong in its second column. */
    private static Broken cell(
            String what, String column, Consumer<Worksheet> fill, Code code, String dutch, String english) {
        byte[] file = TestFiles.workforce("key;" + column, sheet -> {
            sheet.value(2, 0, "nacht");
            fill.accept(sheet);
        });
        return workforce(what, file, told(code, "workforce!B3", dutch, english));
    }

    private static void day(Worksheet sheet, LocalDate date) {
        sheet.value(2, 1, date);
        sheet.style(2, 1).format("yyyy-mm-dd").set();
    }

    private static byte[] withFormulaBehindText() {
        byte[] file = headed("key;label", ";", "nacht;kanarie");
        String xml = TestFiles.part(file, SHEET);
        return TestFiles.with(file, SHEET, xml.replaceFirst("(<c r=\"B3\"[^>]*>)", "$1<f>CONCATENATE(A3)</f>"));
    }

    private static byte[] withError() {
        byte[] file = headed("key;heads", ";", "nacht;kanarie");
        String xml = TestFiles.part(file, SHEET);
        return TestFiles.with(
                file, SHEET, xml.replaceFirst("<c r=\"B3\"[^>]*><v>[0-9]+</v>", "<c r=\"B3\" t=\"e\"><v>#DIV/0!</v>"));
    }

    private static Stream<Broken> rows() {
        String fees =
                "key;roi-by-group.fees-per-head:low;roi-by-group.fees-per-head:likely;roi-by-group.fees-per-head:high";
        String signs = "key;goal-alignment.signs:complaints;goal-alignment.signs:missed-deadlines";
        return Stream.of(
                workforce(
                        "two numbers of an estimate",
                        TestFiles.workforce(fees, sheet -> {
                            sheet.value(2, 0, "nacht");
                            sheet.value(2, 1, 770077);
                            sheet.value(2, 2, 770078);
                        }),
                        told(
                                Code.INCOMPLETE_ESTIMATE,
                                "workforce!B3",
                                "Van deze schatting ontbreekt: hoog",
                                "This estimate lacks: high")),
                workforce(
                        "an estimate that falls",
                        TestFiles.workforce(fees, sheet -> {
                            sheet.value(2, 0, "nacht");
                            sheet.value(2, 1, 770077);
                            sheet.value(2, 2, 3);
                            sheet.value(2, 3, 4);
                        }),
                        told(Code.ESTIMATE_ORDER, "workforce!B3", "Een schatting loopt op", "An estimate rises")),
                goals(
                        "half a set",
                        TestFiles.workbook("goals", sheet -> {
                            TestFiles.row(sheet, 2, signs);
                            TestFiles.row(sheet, 3, "kanarie;ja");
                        }),
                        told(
                                Code.INCOMPLETE_SET,
                                "goals!C3",
                                "Bij deze vraag is een deel van de keuzes beantwoord",
                                "Some choices of this question are answered")),
                trees(
                        "not applicable beside an answer",
                        TestFiles.workbook("trees", sheet -> {
                            TestFiles.row(sheet, 2, "key;loss:low;loss:likely;loss:high");
                            TestFiles.row(sheet, 3, "a;n/a;12;13");
                        }),
                        told(
                                Code.MIXED_ANSWER,
                                "trees!B3",
                                "Bij deze vraag staat ‘n.v.t.’ naast een antwoord",
                                "For this question, ‘n/a’ stands beside an answer")),
                workforce(
                        "a row without a key",
                        headed("key;label", ";", ";kanarie", "dag;Dag"),
                        told(Code.MISSING_KEY, "workforce!A3", "Deze regel heeft geen sleutel", "This row has no key")),
                workforce(
                        "a key with a space",
                        headed("key;label", ";", "kanarie gezang;Nacht"),
                        told(
                                Code.WRONG_FORM,
                                "workforce!A3",
                                "Deze waarde heeft niet de juiste vorm",
                                "This value has not the right form")),
                workforce(
                        "one key twice",
                        headed("key;label", ";", "kanarie;Nacht", "dag;Dag", "kanarie;Avond"),
                        told(Code.DUPLICATE_KEY, "workforce!A5", "Deze sleutel komt in de lijst al voor", "This key")),
                workforce(
                        "a row that adds up the others",
                        headed("key;label;heads", ";;", "a;Nacht;12", "b;Dag;30", ";Totaal;770077"),
                        told(
                                Code.TOTAL_ROW,
                                "workforce!A5",
                                "Dit lijkt een regel die de andere optelt",
                                "This looks like a row that adds up the others")),
                workforce(
                        "more rows than a list may have",
                        TestFiles.workforce(
                                "key", sheet -> IntStream.range(0, 1001).forEach(i -> sheet.value(2 + i, 0, "k" + i))),
                        told(
                                Code.TOO_MANY_ROWS,
                                "workforce!A1003",
                                "Er zijn meer dan 1.000 regels",
                                "There are more than 1,000 rows")),
                goals(
                        "a name for a goal that is not public",
                        TestFiles.workbook("goals", sheet -> {
                            TestFiles.row(sheet, 2, "key;public;label");
                            TestFiles.row(sheet, 3, "a;nee;Kanarie");
                        }),
                        told(Code.ENTRY_CHECK, "goals!B3", "", "")),
                trees(
                        "fields that a third party's check finds fault with",
                        TestFiles.workbook("trees", sheet -> {
                            TestFiles.row(sheet, 2, "fruit;branches;key");
                            TestFiles.row(sheet, 3, "plum;0;a");
                        }),
                        told(Code.ENTRY_CHECK, "trees!A3", "nl check.bare-plum", "en check.bare-plum")),
                workforce(
                        "several things at once",
                        headed("key;heads;contract-kind;kanarie", ";;;", "a;kanarie;vast", "b;2;kanarie"),
                        told(
                                Code.UNKNOWN_COLUMN,
                                "workforce!D2",
                                "Deze kolom hoort niet bij de lijst",
                                "This column is none of the list"),
                        told(
                                Code.WRONG_TYPE,
                                "workforce!B3",
                                "Hier staat een ander soort waarde",
                                "Here is another kind of value"),
                        told(
                                Code.UNKNOWN_CHOICE,
                                "workforce!C4",
                                "Dit is geen van de keuzes",
                                "This is none of the choices")));
    }

    private static Stream<Broken> lists() {
        Situation known = Situation.builder()
                .setEntries(GOALS, Entry.of("zorg"))
                .setEntries(WORKFORCE, Entry.of("nacht"))
                .build();
        Situation used = known.toBuilder()
                .set(
                        TableLists.of(BUILT_IN).find("gaps").orElseThrow(),
                        List.of(Entry.of("1").with(reference("group"), new Key("nacht"))))
                .build();
        return Stream.of(
                gaps(
                        "a reference to what is not there",
                        TestFiles.csv("key;goal;group", "1;zorg;nacht", "2;zorg;kanarie"),
                        known,
                        told(
                                Code.DANGLING_REFERENCE,
                                "3:3",
                                "Er is geen regel met deze sleutel in de lijst",
                                "No entry of the list that is referred to has this key")),
                gaps(
                        "references to a list that is not known",
                        TestFiles.csv("key;goal", "1;kanarie", "2;kanarie"),
                        TODAY,
                        told(
                                Code.MISSING_LIST,
                                "2:2",
                                "Deze kolom verwijst naar de lijst ‘doelen van de organisatie’",
                                "This column refers to the list ‘goals of the organisation’")),
                new Broken(
                        "an entry left out that another list refers to",
                        BUILT_IN,
                        WORKFORCE,
                        () -> TestFiles.csv("key;heads", "kanarie;20"),
                        used,
                        List.of(told(
                                Code.ENTRY_IN_USE,
                                "file",
                                "Elders in de situatie verwijst ‘groep die de competentie mist’",
                                "Elsewhere in the situation, ‘group that lacks the competence’"))));
    }

    @SuppressWarnings("unchecked") // it is a reference
    private static Fact<Key> reference(String name) {
        return (Fact<Key>) BUILT_IN.facts().stream()
                .filter(fact -> fact.id().toString().equals("goal-alignment.gaps[].goal-alignment." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Broken> texts() {
        String[] manyFaults = Stream.concat(
                        Stream.of("key;heads"), IntStream.range(0, 150).mapToObj(i -> "g" + i + ";kanarie"))
                .toArray(String[]::new);
        return Stream.of(
                workforce(
                        "a CSV file in another encoding",
                        "key;label\r\nnacht;Caf\u00e9 Kanarie\r\n".getBytes(StandardCharsets.ISO_8859_1),
                        told(Code.NOT_UTF_8, "file", "Dit bestand is geen UTF-8", "This file is not UTF-8")),
                workforce(
                        "a CSV file in UTF-16",
                        "\uFEFFkey;label\r\nnacht;Kanarie\r\n".getBytes(StandardCharsets.UTF_16LE),
                        told(Code.NOT_UTF_8, "file", "Dit bestand is geen UTF-8", "This file is not UTF-8")),
                workforce(
                        "fields parted by bars",
                        TestFiles.csv("key|heads|fte", "nacht|12|8"),
                        told(
                                Code.WRONG_SEPARATOR,
                                "file",
                                "De velden van dit bestand zijn gescheiden door een teken dat niet gelezen wordt",
                                "The fields of this file are parted by a character that is not read")),
                workforce(
                        "a letter",
                        bytes("Beste kanarie,\n\nDank voor 770077.\n"),
                        told(
                                Code.MISSING_KEY_ROW,
                                "file",
                                "De rij met technische namen van kolommen ontbreekt",
                                "The row with the technical names of the columns is missing")),
                workforce(
                        "a quotation mark that does not close",
                        TestFiles.csv("key;label", "nacht;Nacht", "dag;\"Kanarie"),
                        told(
                                Code.BROKEN_TEXT,
                                "3:1",
                                "Vanaf hier is het bestand niet te lezen",
                                "From here on the file cannot be read")),
                workforce(
                        "something behind a closing quotation mark",
                        TestFiles.csv("key;label", "nacht;\"Nacht\"kanarie"),
                        told(
                                Code.BROKEN_TEXT,
                                "2:1",
                                "Vanaf hier is het bestand niet te lezen",
                                "From here on the file cannot be read")),
                workforce(
                        "more fields than columns",
                        TestFiles.csv("key,fte", "nacht,12,5"),
                        told(
                                Code.TOO_MANY_FIELDS,
                                "2:3",
                                "Deze regel heeft meer velden dan er kolommen zijn",
                                "This row has more fields than there are columns")),
                workforce(
                        "a formula in a CSV file",
                        TestFiles.csv("key;label", "nacht;=HYPERLINK(\"\"kanarie\"\")"),
                        told(Code.FORMULA, "2:2", "Hier staat een formule", "Here is a formula")),
                workforce(
                        "a wrong choice in a CSV file parted by tabs",
                        TestFiles.csv("Sleutel\tSoort contract", "key\tcontract-kind", "nacht\tkanarie"),
                        told(Code.UNKNOWN_CHOICE, "3:2", "Dit is geen van de keuzes", "This is none of the choices")),
                workforce(
                        "names in a CSV file",
                        TestFiles.csv("Sleutel;Volledige naam;Aantal", "key;;heads", "nacht;Jan Kanarie;12"),
                        personal("2:2")),
                new Broken(
                        "more faults than are listed",
                        BUILT_IN,
                        WORKFORCE,
                        () -> TestFiles.csv(manyFaults),
                        TODAY,
                        Stream.concat(
                                        IntStream.range(0, TableReader.MAX_FAULTS)
                                                .mapToObj(i -> told(Code.WRONG_TYPE, (2 + i) + ":2", "", "")),
                                        Stream.of(told(
                                                Code.MORE_FAULTS,
                                                "file",
                                                "Er zijn nog 50 fouten meer",
                                                "There are 50 faults more")))
                                .toList()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The container that spreadsheets from before 2007 and locked ones have. */
    private static byte[] compound(String stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        file.writeBytes(new byte[500]);
        file.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }

    private static byte[] manyParts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>(TestFiles.parts(file));
        IntStream.range(0, 3_000).forEach(i -> parts.put("xl/kanarie" + i, new byte[0]));
        return WorkbookParts.pack(parts);
    }

    private static byte[] without(byte[] file, String part) {
        Map<String, byte[]> parts = new LinkedHashMap<>(TestFiles.parts(file));
        parts.remove(part);
        return WorkbookParts.pack(parts);
    }

    private static String at(TablePlace place) {
        String inFile = place.line() == 0 ? "file" : place.line() + ":" + place.column();
        return place.sheet()
                .map(sheet -> place.cell().map(cell -> sheet + "!" + cell).orElse(sheet))
                .orElse(inFile);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isRefusedAtItsPlaceInBothLanguagesWithoutEcho(Broken broken) {
        TableResult result = TableReader.of(broken.catalogue())
                .read(broken.list(), broken.file().get(), broken.into(), Provenance.NONE);

        assertThat(result.situation()).isEmpty();
        assertThat(result.faults().stream().map(fault -> fault.code() + " at " + at(fault.place())))
                .containsExactlyElementsOf(broken.told().stream()
                        .map(told -> told.code() + " at " + told.at())
                        .toList());
        for (int i = 0; i < broken.told().size(); i++) {
            TableFault fault = result.faults().get(i);
            String place = fault.place()
                    .cell()
                    .map(cell -> broken.list().id().name() + "!" + cell)
                    .orElse("");
            for (Language language : Language.values()) {
                String words =
                        broken.catalogue().texts().and(TableTexts.source()).render(fault.text(), language);
                assertThat(words)
                        .contains(
                                language == Language.NL
                                        ? broken.told().get(i).dutch()
                                        : broken.told().get(i).english())
                        .startsWith(place)
                        .doesNotContain("⟨", "⟩", "{", "}")
                        .doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
            }
            assertThat(fault.toString()).doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
        }
    }

    @Test
    void thereAreEnoughOfThemAndEveryFaultIsAmongThem() throws IOException {
        List<Broken> all = all();
        Set<Code> codes = all.stream()
                .flatMap(broken -> broken.told().stream())
                .map(Told::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));

        System.out.println("broken tables refused: " + all.size());
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().map(Broken::what)).doesNotHaveDuplicates();
        // The one that is missing is a warning.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(codes))).containsExactly(Code.UNKNOWN_NAMESPACE);
    }
}
