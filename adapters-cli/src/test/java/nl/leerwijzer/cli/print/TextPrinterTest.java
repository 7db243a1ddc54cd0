// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Extent;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrinterTest {
    private static String printed(Report.Builder report) {
        return TextPrinter.plain(80).print(report.build());
    }

    @Test
    void headingsParagraphsAndListsReadFromTopToBottom() {
        Report.Builder report = new Report.Builder()
                .heading(1, "Advice")
                .paragraph("Two interventions.")
                .heading(2, "Details")
                .heading(3, "Why")
                .items(List.of(
                        new Item(Mark.NOT_MET, Rich.of("no money"), List.of(Item.of("ask the board"))),
                        Item.of(Mark.MET, Rich.of("a union"))));

        assertThat(printed(report)).isEqualTo("""
                        Advice
                        ══════

                        Two interventions.

                        Details
                        ───────

                        Why
                          ✗ no money
                            • ask the board
                          ✓ a union
                        """);
    }

    @Test
    void longLinesHangUnderTheirFirstWord() {
        String words = "a rather long sentence that has to go on ".repeat(3).strip();

        assertThat(printed(new Report.Builder().items(List.of(Item.of(words))))).isEqualTo("""
                        • a rather long sentence that has to go on a rather long sentence that has to go
                          on a rather long sentence that has to go on
                        """);
    }

    @Test
    void aNoBreakSpaceKeepsAnAmountTogether() {
        String words = "x".repeat(70) + " costs €\u00a01.000";

        assertThat(printed(new Report.Builder().paragraph(words)).lines().toList())
                .containsExactly("x".repeat(70) + " costs", "€\u00a01.000");
    }

    @Test
    void linesLeadFromWhatStandsAboveToWhatBelongsUnderIt() {
        Block.Branch leaf = new Block.Branch(
                Rich.of("a leaf"),
                List.of(Rich.of("said of it " + "over and over ".repeat(6).strip())),
                List.of());
        Block.Branch bough = new Block.Branch(Rich.of("a bough"), List.of(), List.of(leaf, leaf));

        assertThat(printed(new Report.Builder()
                        .add(new Block.Tree(List.of(new Block.Branch(
                                Rich.of("the trunk"), List.of(Rich.of("in front")), List.of(bough, leaf)))))))
                .isEqualTo("""
                        the trunk
                        │  in front
                        │
                        ├─ a bough
                        │  │
                        │  ├─ a leaf
                        │  │     said of it over and over over and over over and over over and over
                        │  │       over and over over and over
                        │  │
                        │  └─ a leaf
                        │        said of it over and over over and over over and over over and over
                        │          over and over over and over
                        │
                        └─ a leaf
                              said of it over and over over and over over and over over and over over
                                and over over and over
                        """);
    }

    @Test
    void labelsStandInAColumnOfTheirOwn() {
        Report.Builder report = new Report.Builder()
                .terms(List.of(new Term("Start with", Rich.of("ambassadors")), new Term("Who", Rich.of("HR"))));

        assertThat(printed(report)).isEqualTo("Start with  ambassadors\nWho         HR\n");
    }

    @Test
    void numbersLineUpAtTheRight() {
        Report.Builder report = new Report.Builder()
                .table(
                        List.of("Group", "Cost"),
                        List.of(
                                List.of(Cell.of("Bakers"), new Cell(Rich.of("€ 900"), true)),
                                List.of(Cell.of("Sales"), new Cell(Rich.of("€ 12.000"), true))));

        assertThat(printed(report)).isEqualTo("""
                        Group       Cost
                        ──────  ────────
                        Bakers     € 900
                        Sales   € 12.000
                        """);
    }

    @Test
    void aTableThatIsTooWideWrapsItsCells() {
        String much = "quite a lot of words ".repeat(4).strip();
        Report.Builder report = new Report.Builder()
                .table(
                        List.of("A", "B"),
                        List.of(List.of(Cell.of(much), Cell.of(much)), List.of(Cell.of("x"), Cell.of("y"))));

        assertThat(printed(report)).isEqualTo("""
                        A                                        B
                        ───────────────────────────────────────  ───────────────────────────────────────
                        quite a lot of words quite a lot of      quite a lot of words quite a lot of
                        words quite a lot of words quite a lot   words quite a lot of words quite a lot
                        of words                                 of words

                        x                                        y
                        """);
    }

    @Test
    void columnsThatWereShownBeforeGiveWayWhereThereIsNoRoom() {
        List<List<Cell>> rows = List.of(List.of(Cell.of("Bakers"), Cell.of("b".repeat(60)), Cell.of("c".repeat(30))));
        List<String> headings = List.of("Group", "Before", "New");

        assertThat(printed(new Report.Builder().add(new Block.Table(headings, rows, Set.of(1)))))
                .isEqualTo("""
                        Group   New
                        ──────  ──────────────────────────────
                        Bakers  cccccccccccccccccccccccccccccc
                        """);
        assertThat(printed(new Report.Builder()
                        .add(new Block.Table(
                                headings, List.of(List.of(Cell.of("Bakers"), Cell.of("b"), Cell.of("c"))), Set.of(1)))))
                .startsWith("Group   Before  New\n");
    }

    @Test
    void aTableWhoseWordsDoNotFitBecomesRecords() {
        List<String> headings = List.of("Group", "Second", "Third", "Fourth");
        List<Cell> row =
                List.of(Cell.of("Bakers"), Cell.of("b".repeat(30)), Cell.of("c".repeat(30)), Cell.of("d".repeat(30)));

        assertThat(printed(new Report.Builder().table(headings, List.of(row))))
                .isEqualTo("Bakers\n  Second: " + "b".repeat(30) + "\n  Third: " + "c".repeat(30) + "\n  Fourth: "
                        + "d".repeat(30) + "\n");
    }

    @Test
    void recordsLeaveOutWhatHasNoValue() {
        List<String> headings = List.of("Group", "Second", "Third");
        List<Cell> some = List.of(Cell.of("Bakers"), Cell.of("b".repeat(50)), Cell.of("–"));
        List<Cell> none = List.of(Cell.of("Sales"), Cell.of("–"), Cell.of("–"));

        assertThat(printed(new Report.Builder()
                        .table(
                                headings,
                                List.of(some, none, List.of(Cell.of("HR"), Cell.of("–"), Cell.of("c".repeat(50)))))))
                .isEqualTo("Bakers\n  Second: " + "b".repeat(50) + "\n\nSales: –\n\nHR\n  Third: " + "c".repeat(50)
                        + "\n");
    }

    @Test
    void aTableWhoseRowsWouldBeTallBecomesRecords() {
        String much = "quite a lot of words ".repeat(8).strip();
        List<Cell> row = List.of(Cell.of("Bakers"), Cell.of(much), Cell.of(much));

        assertThat(printed(new Report.Builder().table(List.of("Group", "Second", "Third"), List.of(row))))
                .startsWith("Bakers\n  Second: quite");
    }

    @Test
    void barsShareOneScaleAndShowWhatIsUncertain() {
        Report.Builder report = new Report.Builder()
                .add(new Block.Bars(List.of(
                        new Bar("A", "100", Optional.of(Extent.exactly(100))),
                        new Bar("B", "25 to 50", Optional.of(new Extent(25, 40, 50))),
                        new Bar("C", "-50", Optional.of(Extent.exactly(-50))),
                        new Bar("D", "unknown", Optional.empty()))));

        assertThat(printed(report)).isEqualTo("""
                        A            ████████████████████  100
                        B            █████▓▓▓░░            25 to 50
                        C  ██████████                      -50
                        D                                  unknown
                        """);
    }

    @Test
    void aSmallValueIsStillSeen() {
        List<Bar> bars = List.of(
                new Bar("A", "1000", Optional.of(Extent.exactly(1000))),
                new Bar("B", "1", Optional.of(Extent.exactly(1))));

        assertThat(TextBars.draw(bars, 10)).containsExactly("██████████", "█");
    }

    @Test
    void withoutColourNoEscapeIsPrinted() {
        Report.Builder report = new Report.Builder().paragraph(Rich.of("blocked", Tone.BAD));

        assertThat(printed(report)).isEqualTo("blocked\n");
        assertThat(TextPrinter.coloured(80).print(report.build())).isEqualTo("\u001b[1;31mblocked\u001b[0m\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mred",
                "\u009b31m",
                "bell\u0007",
                "\u202egnorw",
                "a\u2028b",
                "x\u200by",
                "\u007f",
                "\ud800"
            })
    void nothingSteersTheTerminal(String hostile) {
        String printed = printed(new Report.Builder()
                .paragraph(hostile)
                .heading(2, hostile)
                .items(List.of(Item.of(hostile)))
                .terms(List.of(new Term(hostile, Rich.of(hostile))))
                .table(List.of(hostile), List.of(List.of(Cell.of(hostile)))));

        assertThat(printed.codePoints().filter(c -> c != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
                .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR);
        assertThat(printed.lines()).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 57, 80, 200})
    void noLineIsWiderThanAskedAndNoWordGetsLost(int width) {
        for (long seed = 0; seed < 300; seed++) {
            RandomReport random = new RandomReport(seed);
            String printed = TextPrinter.plain(width).print(random.report());

            int most = Math.max(TextPrinter.MIN_WIDTH, Math.min(TextPrinter.MAX_WIDTH, width));
            assertThat(printed.lines())
                    .as("seed %d", seed)
                    .allSatisfy(line -> assertThat(Printable.width(line)).isLessThanOrEqualTo(most));
            assertThat(RandomReport.letters(printed))
                    .as("seed %d", seed)
                    .containsAllEntriesOf(RandomReport.letters(random.words()));
        }
    }
}
