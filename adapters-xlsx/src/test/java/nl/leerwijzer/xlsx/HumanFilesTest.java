// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs do to a table between writing and reading it, and what is still read. */
class HumanFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] trees(String names, Consumer<Worksheet> fill) {
        return TestFiles.workbook("trees", sheet -> {
            TestFiles.row(sheet, 2, names);
            fill.accept(sheet);
        });
    }

    private static TableResult result(Fact<List<Entry>> list, byte[] file) {
        return TableReader.of(Orchard.CATALOGUE).read(list, file, Situation.unknown(), Provenance.NONE);
    }

    private static List<Entry> read(byte[] file) {
        TableResult result = result(Orchard.TREES, file);
        assertThat(result.faults()).isEmpty();
        return result.situation().orElseThrow().find(Orchard.TREES).orElseThrow();
    }

    @Test
    void columnsMayStandInAnotherOrderBelowOtherWordsWithRowsAboveAndBetween() {
        byte[] file = trees("", sheet -> {
            TestFiles.row(sheet, 1, "Bomen van de gaard");
            TestFiles.row(sheet, 3, "Taille;Zieltje;Snoei?");
            TestFiles.row(sheet, 5, "height;key;pruned");
            sheet.value(7, 0, 3.5);
            TestFiles.row(sheet, 8, ";a;JA");
            TestFiles.row(sheet, 12, ";b; Nee ");
        });

        assertThat(read(file))
                .containsExactly(
                        Entry.of("a")
                                .with(Orchard.HEIGHT, new BigDecimal("3.5"))
                                .with(Orchard.PRUNED, true),
                        Entry.of("b").with(Orchard.PRUNED, false));
    }

    @Test
    void aColumnIsKnownByAFormerNameToo() {
        byte[] file = trees("key;branch-count", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 12);
        });

        assertThat(read(file)).containsExactly(Entry.of("a").with(Orchard.BRANCHES, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0 %"})
    void aPercentageMayBeShownAsOne(String format) {
        byte[] file = trees("key;blossom", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 0.125);
            sheet.style(2, 1).format(format).set();
        });

        assertThat(read(file)).containsExactly(Entry.of("a").with(Orchard.BLOSSOM, Percentage.of("12.5")));
    }

    @Test
    void aPercentSignWithinQuotationMarksIsNone() {
        byte[] file = trees("key;blossom", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 12.5);
            sheet.style(2, 1).format("0.0\"%\"").set();
        });

        assertThat(read(file)).containsExactly(Entry.of("a").with(Orchard.BLOSSOM, Percentage.of("12.5")));
    }

    /** Excel stores 28.3 with the 17 digits of its binary form, and the sum of 0.1 and 0.2 with what it is off. */
    @ParameterizedTest
    @ValueSource(strings = {"28.300000000000001", "28.299999999999997", "28.3", "2.83E1"})
    void aNumberIsTakenToTheDigitsThatASpreadsheetShows(String stored) {
        byte[] file = trees("key;price", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 770077);
        });
        String xml = TestFiles.part(file, SHEET).replace("<v>770077</v>", "<v>" + stored + "</v>");

        assertThat(read(TestFiles.with(file, SHEET, xml)))
                .containsExactly(Entry.of("a").with(Orchard.PRICE, Money.ofEuros("28.30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd-mm-yyyy", "d mmmm yyyy", "[$-413]d/mmm/yy;@", "yyyy\\-mm\\-dd", "m/d/yyyy"})
    void aDateIsADateHoweverItIsShown(String format) {
        byte[] file = trees("key;planted", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, LocalDate.of(2019, 2, 28));
            sheet.style(2, 1).format(format).set();
        });

        assertThat(read(file)).containsExactly(Entry.of("a").with(Orchard.PLANTED, LocalDate.of(2019, 2, 28)));
    }

    @Test
    void aWorkbookMayCountDaysFrom1904() {
        byte[] file = trees("key;planted", sheet -> {
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 42062);
            sheet.style(2, 1).format("yyyy-mm-dd").set();
        });
        String workbook = TestFiles.part(file, "xl/workbook.xml").replace("date1904=\"false\"", "date1904=\"true\"");

        assertThat(read(TestFiles.with(file, "xl/workbook.xml", workbook)))
                .containsExactly(Entry.of("a").with(Orchard.PLANTED, LocalDate.of(2019, 2, 28)));
    }

    @Test
    void numbersAndDatesMayBeTexts() {
        byte[] file = trees("key;price;blossom;planted;height", sheet -> {
            TestFiles.row(sheet, 3, "a;€ 1.250,50;12,5%;28-2-2019;3,5");
            TestFiles.row(sheet, 4, "b;1250.5;12.5 %;2019-02-28;3.5");
        });

        List<Entry> entries = read(file);
        assertThat(entries.get(0).answers()).isEqualTo(entries.get(1).answers());
        assertThat(entries.get(0).find(Orchard.PRICE)).contains(Money.ofEuros("1250.50"));
        assertThat(entries.get(0).find(Orchard.PLANTED)).contains(LocalDate.of(2019, 2, 28));
    }

    @Test
    void keysAndNamesMayBeWholeNumbers() {
        byte[] file = trees("key;sign", sheet -> {
            sheet.value(2, 0, 12);
            sheet.value(2, 1, 2024);
        });

        assertThat(read(file)).containsExactly(Entry.of("12").with(Orchard.SIGN, new Label("2024")));
    }

    @Test
    void aTextThatIsNotSharedIsNoFormula() {
        byte[] file = trees("key;sign", sheet -> TestFiles.row(sheet, 3, "a;Eik"));
        String xml = TestFiles.part(file, SHEET)
                .replaceFirst("<c r=\"B3\"[^>]*><v>[0-9]+</v>", "<c r=\"B3\" t=\"str\"><v>Eik</v>");

        assertThat(read(TestFiles.with(file, SHEET, xml)))
                .containsExactly(Entry.of("a").with(Orchard.SIGN, new Label("Eik")));
    }

    @Test
    void oneNumberIsAnEstimateAndBlankPartsOfARowAreUnknown() {
        byte[] file = trees(
                "key;yield:low;yield:likely;yield:high;neighbours:apple;neighbours:plum;neighbours:sour-cherry",
                sheet -> {
                    sheet.value(2, 0, "a");
                    sheet.value(2, 2, 40);
                    sheet.value(3, 0, "b");
                    TestFiles.row(sheet, 5, "c;;;;nee;ja;nee");
                });

        assertThat(read(file))
                .containsExactly(
                        Entry.of("a").with(Orchard.YIELD, Estimate.exactly(Money.ofEuros(40))),
                        Entry.of("b"),
                        Entry.of("c").with(Orchard.NEIGHBOURS, Set.of(Orchard.Fruit.PLUM)));
    }

    @Test
    void choicesMayBeWrittenAsTheirIds() {
        assertThat(read(TestFiles.csv("key,fruit", "a,sour-cherry", "b,nl fact.trees.fruit.choice.plum", "c,N/A")))
                .containsExactly(
                        Entry.of("a").with(Orchard.FRUIT, Orchard.Fruit.SOUR_CHERRY),
                        Entry.of("b").with(Orchard.FRUIT, Orchard.Fruit.PLUM),
                        Entry.of("c").withNotApplicable(Orchard.FRUIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void csvMayBePartedByAnyOfThree(String separator) {
        String file = String.join(separator, "\uFEFFkey", "sign", "price") + "\n"
                + String.join(separator, "a", "\"Eik; rood, oud\"", "12") + "\n";

        List<Entry> entries = read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(entries)
                .containsExactly(Entry.of("a")
                        .with(Orchard.SIGN, new Label("Eik; rood, oud"))
                        .with(Orchard.PRICE, Money.ofEuros(12)));
    }

    @Test
    void aTableWithoutRowsIsAListWithoutEntries() {
        assertThat(read(TestFiles.csv("key;sign"))).isEmpty();
    }

    @Test
    void aColumnOfAPluginThatIsGoneIsSetAsideWithAWarning() {
        TableResult result =
                result(Orchard.TREES, TestFiles.csv("key;com.example.gone.thing;sign", "a;kanarie;Eik", "b;kanarie;"));

        assertThat(result.situation()).isPresent();
        assertThat(result.warnings().stream().map(TableFault::code)).containsExactly(TableFault.Code.UNKNOWN_NAMESPACE);
        assertThat(result.warnings().get(0).place().column()).isEqualTo(2);
    }

    @Test
    void whatOtherSheetsHoldIsNotRead() {
        byte[] file = TableWriter.of(Guidance.discover().catalogue(), nl.leerwijzer.core.text.Language.NL)
                .write(Organisation.WORKFORCE, TableFormat.XLSX);

        TableResult result = TableReader.of(Guidance.discover().catalogue())
                .read(Organisation.WORKFORCE, file, Situation.unknown(), Provenance.NONE);

        assertThat(result.faults()).isEmpty();
        assertThat(result.situation().orElseThrow().find(Organisation.WORKFORCE))
                .contains(List.of());
    }
}
