// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables filled in by LibreOffice Calc, without a screen, and read back. It needs {@code soffice} and Python's {@code uno}
 * ({@code libreoffice-calc} and {@code python3-uno} in Debian), and runs with the profile {@code libreoffice} only.
 */
@Tag("libreoffice")
class LibreOfficeTest {
    private static final Catalogue BUILT_IN = Guidance.discover().catalogue();
    private static final String PIPE = "leerwijzer-" + ProcessHandle.current().pid();

    /** The profile of an office of its own, so that one that is open stays out of it. */
    @TempDir
    private static Path profile;

    private static Process office;
    private static String python = "";

    @TempDir
    private Path folder;

    /** A cell that Calc shows. */
    private record Shown(String sheet, String cell, String type, String text) {}

    @BeforeAll
    static void startsAnOffice() throws IOException, InterruptedException {
        python = pythonThatKnowsTheOffice();
        Path log = profile.resolve("office.log");
        office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "-env:UserInstallation=" + profile.resolve("user").toUri(),
                        "--accept=pipe,name=" + PIPE + ";urp;")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** A machine may have several, of which only the one of its distribution has the module. */
    private static String pythonThatKnowsTheOffice() throws IOException, InterruptedException {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, "python3");
            if (Files.isExecutable(candidate)
                    && new ProcessBuilder(candidate.toString(), "-c", "import uno")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0) {
                return candidate.toString();
            }
        }
        throw new IllegalStateException("no python3 here has the module uno: install python3-uno");
    }

    @AfterAll
    static void stopsTheOffice() throws InterruptedException {
        office.descendants().forEach(ProcessHandle::destroy);
        office.destroy();
        office.waitFor(20, TimeUnit.SECONDS);
    }

    private List<Shown> calc(Path source, List<String> orders, Optional<Path> target) throws Exception {
        Path script = folder.resolve("calc.py");
        try (InputStream stream = LibreOfficeTest.class.getResourceAsStream("calc.py")) {
            Files.write(script, stream.readAllBytes());
        }
        Path list = Files.write(folder.resolve("orders"), orders);
        List<String> command =
                new ArrayList<>(List.of(python, script.toString(), PIPE, source.toString(), list.toString()));
        target.ifPresent(path -> command.add(path.toString()));
        Path out = folder.resolve("shown");
        Path err = folder.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        int code = builder.start().waitFor();
        assertThat(code).as(Files.readString(err)).isZero();
        return Files.readAllLines(out).stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> new Shown(fields[0], fields[1], fields[2], fields[3]))
                .toList();
    }

    /** Where the column of this technical name is, in the row with this number. */
    private static String cell(Fact<List<Entry>> list, String name, int row) {
        List<Column> columns = Columns.of(BUILT_IN.facts(), list).all();
        int position = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().equals(name))
                .findFirst()
                .orElseThrow();
        return TablePlace.letters(position + 1) + row;
    }

    /** An order to fill in a cell of a list's sheet. */
    private static String order(Fact<List<Entry>> list, int row, String column, String kind, String value) {
        return String.join("\t", TableReader.sheet(list), cell(list, column, row), kind, value);
    }

    private List<Entry> filledIn(Fact<List<Entry>> list, Language language, String saved, List<String> orders)
            throws Exception {
        Path template = Files.write(
                folder.resolve("template.xlsx"),
                TableWriter.of(BUILT_IN, language).write(list, TableFormat.XLSX));
        Path target = folder.resolve("filled." + saved);

        calc(template, orders, Optional.of(target));

        TableResult result =
                TableReader.of(BUILT_IN).read(list, Files.readAllBytes(target), Situation.unknown(), Provenance.NONE);
        assertThat(result.faults()).isEmpty();
        return result.situation().orElseThrow().find(list).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"NL, xlsx", "EN, xlsx", "NL, csv"})
    void aWorkforceThatCalcFillsInIsReadBack(Language language, String saved) throws Exception {
        Fact<List<Entry>> list = Organisation.WORKFORCE;
        // What Calc saves as CSV is not guarded, so that there a text like this is refused.
        String label = (saved.equals("xlsx") ? "=" : "") + "Nachtploeg \"A\"";

        List<Entry> entries = filledIn(
                list,
                language,
                saved,
                List.of(
                        order(list, 3, "key", "text", "007"),
                        order(list, 3, "label", "text", label),
                        order(list, 3, "heads", "number", "24"),
                        order(list, 3, "fte", "number", "20.4"),
                        order(list, 3, "contract-kind", "pick", "1"),
                        order(list, 3, "age-band", "pick", "5"),
                        order(list, 3, "roi-by-group.fees-per-head:low", "number", "380"),
                        order(list, 3, "roi-by-group.fees-per-head:likely", "number", "420.55"),
                        order(list, 3, "roi-by-group.fees-per-head:high", "number", "480"),
                        order(list, 3, "roi-by-group.expected-stay:likely", "number", "84"),
                        order(list, 3, "roi-by-group.contract-end", "date", "2027-12-31"),
                        order(list, 3, "roi-by-group.participants", "number", "4"),
                        order(list, 5, "key", "text", "winkel"),
                        order(list, 5, "heads", "number", "41"),
                        order(list, 5, "working-time", "pick", "2")));

        assertThat(entries).hasSize(2);
        Entry night = entries.get(0);
        assertThat(night.key().id()).isEqualTo("007");
        assertThat(night.find(Organisation.GROUP_LABEL)).contains(new Label(label));
        assertThat(night.find(Organisation.GROUP_HEADS)).contains(24);
        assertThat(night.find(Organisation.GROUP_FTE)).contains(new BigDecimal("20.4"));
        assertThat(night.find(Organisation.GROUP_CONTRACT)).contains(Organisation.ContractKind.PERMANENT);
        assertThat(night.find(Organisation.GROUP_AGE)).contains(Organisation.AgeBand.FROM_55);
        assertThat(shown(night, "roi-by-group.fees-per-head")).isEqualTo("€ 420,55 (tussen € 380 en € 480)");
        assertThat(shown(night, "roi-by-group.expected-stay")).isEqualTo("84 maanden");
        assertThat(shown(night, "roi-by-group.contract-end")).isEqualTo("31 december 2027");
        assertThat(shown(night, "roi-by-group.participants")).isEqualTo("4 personen");
        assertThat(entries.get(1))
                .isEqualTo(Entry.of("winkel")
                        .with(Organisation.GROUP_HEADS, 41)
                        .with(Organisation.GROUP_WORKING_TIME, Organisation.WorkingTime.PART_TIME));
    }

    /** An answer as advice would show it, with ordinary spaces. */
    private static String shown(Entry entry, String name) {
        Fact<?> fact = Columns.facts(
                        Columns.of(BUILT_IN.facts(), Organisation.WORKFORCE).all())
                .stream()
                .filter(each -> each.id().toString().endsWith("[]." + name))
                .findFirst()
                .orElseThrow();
        return BUILT_IN.texts().show(show(fact, entry), Language.NL).replace('\u00a0', ' ');
    }

    private static <T> Object show(Fact<T> fact, Entry entry) {
        return fact.show(entry.find(fact).orElseThrow()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void goalsThatCalcFillsInAreReadBack(String saved) throws Exception {
        Fact<List<Entry>> list = Organisation.GOALS;
        List<String> orders = new ArrayList<>(List.of(
                order(list, 3, "key", "text", "zorg"),
                order(list, 3, "label", "text", "Zorg op afstand"),
                order(list, 3, "public", "pick", "1"),
                order(list, 3, "goal-alignment.weight", "number", "30"),
                order(list, 3, "goal-alignment.progress", "pick", "1"),
                order(list, 3, "goal-alignment.effect", "pick", "2")));
        Columns.of(BUILT_IN.facts(), list).all().stream()
                .filter(Column.OfSet.class::isInstance)
                .map(Column::id)
                .forEach(id -> orders.add(order(list, 3, id, "pick", id.endsWith(":complaints") ? "1" : "2")));

        Entry goal = filledIn(list, Language.NL, saved, orders).get(0);

        AnswerSheet answers = goal.answers();
        assertThat(goal.find(Organisation.GOAL_LABEL)).contains(new Label("Zorg op afstand"));
        assertThat(goal.find(Organisation.GOAL_PUBLIC)).contains(true);
        assertThat(answers.given()).hasSize(6);
        answers.given().forEach((fact, given) -> {
            Object value = given.value().orElseThrow();
            if (fact.kind() instanceof Kind.Choice<?> choice) {
                int picked = fact.id().name().equals("progress") ? 0 : 1;
                assertThat(value).isEqualTo(choice.choices().get(picked));
            } else if (fact.kind() instanceof Kind.ChoiceSet<?>) {
                assertThat(value).hasToString("[COMPLAINTS]");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void calcTakesNoTextOfOursForAFormula(String saved) throws Exception {
        List<String> attacks = List.of(
                "=1+1",
                "=HYPERLINK(\"http://example.com\";\"x\")",
                "+1+1",
                "-1+1",
                "@SUM(1;1)",
                "=cmd|' /C calc'!A0",
                "'=1+1",
                "＝1+1");
        List<Entry> trees = IntStream.range(0, attacks.size())
                .mapToObj(i -> Entry.of("t" + i).with(Orchard.SIGN, new Label(attacks.get(i))))
                .toList();
        Situation known = Situation.builder().set(Orchard.TREES, trees).build();
        TableFormat format = TableFormat.ofFileName("x." + saved).orElseThrow();
        Path file = Files.write(
                folder.resolve("attacks." + saved),
                TableWriter.of(Orchard.CATALOGUE, Language.NL).write(Orchard.TREES, format, known));

        List<Shown> shown = calc(file, List.of(), Optional.empty());

        assertThat(shown).hasSizeGreaterThan(attacks.size());
        assertThat(shown).noneMatch(cell -> cell.type().equals("FORMULA"));
        List<String> texts = shown.stream().map(Shown::text).toList();
        assertThat(texts)
                .containsAll(
                        format == TableFormat.XLSX
                                ? attacks
                                : attacks.stream().map(FormulaGuard::guard).toList());
    }

    @Test
    void aFormulaThatSomebodyTypesInCalcIsRefused() throws Exception {
        Fact<List<Entry>> list = Organisation.WORKFORCE;
        Path template = Files.write(
                folder.resolve("template.csv"), "key;heads\r\nnacht;=12*2\r\n".getBytes(StandardCharsets.UTF_8));
        Path target = folder.resolve("filled.xlsx");

        List<Shown> shown = calc(template, List.of(), Optional.of(target));

        assertThat(shown).contains(new Shown("template", "B2", "FORMULA", "24"));
        byte[] renamed = TestFiles.with(
                Files.readAllBytes(target),
                "xl/workbook.xml",
                TestFiles.part(Files.readAllBytes(target), "xl/workbook.xml").replace("\"template\"", "\"workforce\""));
        TableResult result = TableReader.of(BUILT_IN).read(list, renamed, Situation.unknown(), Provenance.NONE);
        assertThat(result.faults().stream().map(TableFault::code)).containsExactly(TableFault.Code.FORMULA);
        assertThat(result.faults().get(0).place().cell()).contains("B2");
    }

    @Test
    void theWorkbookOpensWithItsSheetsAsTheyWereWritten() throws Exception {
        Path template = Files.write(
                folder.resolve("template.xlsx"),
                TableWriter.of(BUILT_IN, Language.NL)
                        .write(
                                Organisation.WORKFORCE,
                                TableFormat.XLSX,
                                Situation.builder()
                                        .setEntries(
                                                Organisation.WORKFORCE,
                                                Entry.of("a").with(Organisation.GROUP_FTE, new BigDecimal("20.5")))
                                        .build()));

        List<Shown> shown = calc(template, List.of(), Optional.empty());

        assertThat(shown)
                .contains(
                        new Shown("workforce", "A1", "TEXT", "Sleutel"),
                        new Shown("workforce", "A2", "TEXT", "key"),
                        new Shown("workforce", "A3", "TEXT", "a"))
                .anyMatch(cell ->
                        cell.sheet().equals("Toelichting") && cell.text().equals("Hoeveel mensen telt de groep?"))
                .anyMatch(cell -> cell.cell().equals("D3") && cell.type().equals("VALUE"));
        assertThat(Arrays.asList("workforce", "Toelichting", "_picks"))
                .containsExactlyElementsOf(
                        shown.stream().map(Shown::sheet).distinct().toList());
    }
}
