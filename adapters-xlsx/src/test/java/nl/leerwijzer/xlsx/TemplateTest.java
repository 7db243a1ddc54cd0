// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Catalogue BUILT_IN = Guidance.discover().catalogue();

    private static List<List<String>> sheet(byte[] file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.findSheet(name).orElseThrow().read().stream()
                    .map(TemplateTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.toList());
    }

    @Test
    void theSheetHasAHeadingAndATechnicalNameForEveryColumnOfTheList() throws IOException {
        byte[] file = TableWriter.of(BUILT_IN, Language.EN).write(Organisation.WORKFORCE, TableFormat.XLSX);

        List<List<String>> rows = sheet(file, "workforce");

        assertThat(rows.get(0)).startsWith("Key", "Name of the group", "Number of people in the group");
        assertThat(rows.get(0)).contains("Expected stay (months): low", "Travel cost per person (€): likely");
        assertThat(rows.get(1))
                .startsWith("key", "label", "heads", "fte", "contract-kind")
                .doesNotHaveDuplicates();
        assertThat(rows.get(1))
                .contains(
                        "roi-by-group.expected-stay:low",
                        "roi-by-group.expected-stay:likely",
                        "roi-by-group.expected-stay:high",
                        "roi-by-group.contract-end");
        assertThat(rows.get(0)).hasSameSizeAs(rows.get(1)).doesNotHaveDuplicates();
        assertThat(rows.stream().skip(2)).allMatch(row -> row.stream().allMatch(String::isEmpty));
    }

    @Test
    void thirdPartiesHaveTheirColumnsInListsOfCoreAndTablesOfTheirOwn() throws IOException {
        TableWriter writer = TableWriter.of(Orchard.CATALOGUE, Language.NL);

        assertThat(sheet(writer.write(Organisation.WORKFORCE, TableFormat.XLSX), "workforce")
                        .get(1))
                .endsWith("com.example.orchard.pickers");
        assertThat(sheet(writer.write(Orchard.TREES, TableFormat.XLSX), "trees").get(1))
                .contains("sign", "neighbours:sour-cherry", "yield:likely");
        assertThat(TableLists.of(Orchard.CATALOGUE).names()).contains("workforce", "goals", "trees");
        assertThat(TableLists.of(Orchard.CATALOGUE).find("com.example.orchard.trees"))
                .contains(Orchard.TREES);
    }

    @Test
    void theSecondSheetExplainsEveryColumn() throws IOException {
        byte[] file = TableWriter.of(BUILT_IN, Language.NL).write(Organisation.GOALS, TableFormat.XLSX);
        List<List<String>> rows = sheet(file, "Toelichting");
        Map<String, List<String>> byName = rows.stream()
                .filter(row -> row.size() > 4)
                .collect(Collectors.toMap(row -> row.get(4), row -> row, (first, second) -> second));

        for (Column column : Columns.of(BUILT_IN.facts(), Organisation.GOALS).all()) {
            assertThat(byName).containsKey(column.id());
            assertThat(byName.getOrDefault(column.id(), List.of("", "", "", "")).get(3))
                    .as(column.id())
                    .isNotBlank();
        }
        for (Fact<?> fact :
                Columns.facts(Columns.of(BUILT_IN.facts(), Organisation.GOALS).all())) {
            String question = BUILT_IN.texts().render(fact.question(), Language.NL);
            assertThat(rows).anyMatch(row -> row.contains(question));
        }
        assertThat(byName.getOrDefault("goal-alignment.progress", List.of("", "", "", ""))
                        .get(3))
                .startsWith("een van deze keuzes: ");
        assertThat(rows.get(0)).contains("Zo vul je deze tabel in: doelen van de organisatie");
    }

    @Test
    void whatCanBeChosenIsPickedFromAList() throws IOException {
        byte[] file = TableWriter.of(BUILT_IN, Language.NL).write(Organisation.GOALS, TableFormat.XLSX);
        String xml = TestFiles.part(file, "xl/worksheets/sheet1.xml");
        List<String> picks = Pattern.compile("sqref=\"([A-Z]+)3:[A-Z]+1002\" type=\"list\"")
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .toList();
        List<String> names = sheet(file, "goals").get(1);

        assertThat(picks.stream().map(column -> names.get(SheetScan.column(column) - 1)))
                .contains(
                        "public",
                        "goal-alignment.progress",
                        "goal-alignment.effect",
                        "goal-alignment.signs:complaints",
                        "goal-alignment.signs:reported-by-employees")
                .doesNotContain("key", "label", "goal-alignment.weight");
        assertThat(sheet(file, "_picks").get(0)).contains("ja");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.findSheet("_picks").orElseThrow().getVisibility())
                    .isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void aReferenceIsPickedFromTheKeysThatAreKnown() throws IOException {
        Situation known = Situation.builder()
                .setEntries(Organisation.GOALS, Entry.of("zorg"), Entry.of("wonen"))
                .build();
        Fact<List<Entry>> gaps = TableLists.of(BUILT_IN).find("gaps").orElseThrow();

        byte[] file = TableWriter.of(BUILT_IN, Language.NL).write(gaps, TableFormat.XLSX, known);

        assertThat(sheet(file, "_picks").stream().map(row -> row.get(1))).containsExactly("zorg", "wonen");
    }

    @Test
    void noHeadingOrValueIsAFormula() {
        Situation known = Situation.builder()
                .setEntries(
                        Orchard.TREES, Entry.of("a").with(Orchard.SIGN, new nl.leerwijzer.core.value.Label("=1+1|cmd")))
                .build();
        TableWriter writer = TableWriter.of(Orchard.CATALOGUE, Language.NL);

        TestFiles.parts(writer.write(Orchard.TREES, TableFormat.XLSX, known)).forEach((part, bytes) -> {
            if (part.startsWith("xl/worksheets/sheet")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(part).doesNotContain("<f>", "<f ");
            }
        });
        String csv = new String(writer.write(Orchard.TREES, TableFormat.CSV, known), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=nl fact.trees.sign.name", "'=1+1|cmd");
        assertThat(csv.lines().flatMap(line -> Pattern.compile(";").splitAsStream(line)))
                .noneMatch(field -> field.startsWith("=") || field.startsWith("\"="));
    }

    @Test
    void aCsvFileOpensInASpreadsheetOfItsLanguage() {
        Situation known = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("a").with(Organisation.GROUP_FTE, new java.math.BigDecimal("20.5")))
                .build();

        assertThat(TableWriter.of(BUILT_IN, Language.NL).write(Organisation.WORKFORCE, TableFormat.CSV, known))
                .startsWith(0xEF, 0xBB, 0xBF)
                .asString(StandardCharsets.UTF_8)
                .contains("key;label;heads", "a;;;20,5;");
        assertThat(TableWriter.of(BUILT_IN, Language.EN).write(Organisation.WORKFORCE, TableFormat.CSV, known))
                .asString(StandardCharsets.UTF_8)
                .contains("key,label,heads", "a,,,20.5,");
    }

    @Test
    void theFormatFollowsFromTheNameOfTheFile() {
        assertThat(TableFormat.ofFileName("Groepen.XLSX")).contains(TableFormat.XLSX);
        assertThat(TableFormat.ofFileName("groepen.csv")).contains(TableFormat.CSV);
        assertThat(TableFormat.ofFileName("groepen.ods")).isEmpty();
    }
}
