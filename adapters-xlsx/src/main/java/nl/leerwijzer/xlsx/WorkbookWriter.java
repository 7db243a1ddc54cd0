// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an Excel workbook: the sheet to fill in, the sheet that explains its columns, and a hidden one with
 * what may be picked.
 */
final class WorkbookWriter {
    /** Where the entries begin: below the headings and the technical names. */
    static final int FIRST_ENTRY = 2;

    private static final int LAST_ENTRY = FIRST_ENTRY + Kind.Entries.MAX_ENTRIES - 1;
    private static final String PICKS = "_picks";
    private static final String HEADING = "E7EBF1";
    private static final String TECHNICAL = "6B7280";
    private static final String TEXT = "@";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private final Sheet sheet;

    WorkbookWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "leerwijzer", null)) {
            Worksheet table = workbook.newWorksheet(TableReader.sheet(sheet.list()));
            Worksheet explanation = workbook.newWorksheet(explanationName());
            Worksheet picks = workbook.newWorksheet(PICKS);
            picks.setVisibilityState(VisibilityState.HIDDEN);
            for (int column = 0; column < sheet.columns().size(); column++) {
                writeColumn(table, picks, column);
            }
            table.rowHeight(0, 60);
            table.freezePane(1, FIRST_ENTRY);
            writeEntries(table);
            writeExplanation(explanation);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail like this", e);
        }
        return withoutMoment(file.toByteArray());
    }

    /** A list may be called like the sheet that explains it. */
    private String explanationName() {
        String name = sheet.say(TableTexts.own("explain.sheet"));
        return name.equalsIgnoreCase(TableReader.sheet(sheet.list())) ? name + " 2" : name;
    }

    private void writeColumn(Worksheet table, Worksheet picks, int position) {
        Column column = sheet.columns().get(position);
        table.width(position, column.fact().isEmpty() ? 14 : 20);
        table.style(position).format(format(column.cell())).set();
        table.value(0, position, sheet.heading(column));
        table.style(0, position)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADING)
                .format(TEXT)
                .set();
        table.value(1, position, column.id());
        table.style(1, position)
                .italic()
                .fontSize(8)
                .fontColor(TECHNICAL)
                .format(TEXT)
                .set();
        List<String> choices = sheet.picks(column);
        if (!choices.isEmpty()) {
            for (int i = 0; i < choices.size(); i++) {
                picks.value(i, position, choices.get(i));
                picks.style(i, position).format(TEXT).set();
            }
            table.range(FIRST_ENTRY, position, LAST_ENTRY, position)
                    .validateWithList(picks.range(0, position, choices.size() - 1, position))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(attribute(sheet.say(TableTexts.own("pick.title"))))
                    .error(attribute(sheet.say(TableTexts.own("pick.message"))));
        }
    }

    /** The library puts these texts into an attribute as they are. */
    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String format(Kind<?> kind) {
        if (kind instanceof Kind.DateOf) {
            return "yyyy-mm-dd";
        }
        if (kind instanceof Kind.Amount) {
            return "#,##0.00";
        }
        if (kind instanceof Kind.Numeric<?> numeric) {
            return numeric.isWhole() ? "#,##0" : "General";
        }
        return TEXT;
    }

    private void writeEntries(Worksheet table) {
        List<List<CellValue>> rows = sheet.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                writeCell(table, FIRST_ENTRY + row, column, rows.get(row).get(column));
            }
        }
    }

    private void writeCell(Worksheet table, int row, int column, CellValue cell) {
        if (cell.isBlank()) {
            return;
        }
        String format = format(sheet.columns().get(column).cell());
        if (cell instanceof CellValue.Numeric number) {
            table.value(row, column, number.value());
        } else if (cell instanceof CellValue.Day day) {
            table.value(row, column, day.date());
        } else if (cell instanceof CellValue.Words words) {
            table.value(row, column, words.text());
            format = TEXT;
        }
        table.style(row, column).format(format).set();
    }

    private void writeExplanation(Worksheet page) {
        int row = 0;
        page.value(
                row,
                0,
                sheet.say(TableTexts.own("explain.title")
                        .with("list", sheet.list().name())));
        page.style(row++, 0).bold().fontSize(14).set();
        for (String rule : List.of("rows", "key", "unknown", "persons", "values", "estimates", "sets", "names")) {
            if (applies(rule)) {
                Text text = TableTexts.own("explain." + rule);
                page.value(
                        row,
                        0,
                        sheet.say(
                                rule.equals("rows")
                                        ? text.with("sheet", new Name(TableReader.sheet(sheet.list())))
                                        : text));
                row++;
            }
        }
        row++;
        List<String> headings = List.of("column", "question", "why", "answer", "name");
        for (int i = 0; i < headings.size(); i++) {
            page.value(row, i, sheet.say(TableTexts.own("explain.heading." + headings.get(i))));
            page.style(row, i).bold().fillColor(HEADING).set();
            page.width(i, List.of(36, 60, 60, 60, 40).get(i));
        }
        for (int i = 0; i < sheet.columns().size(); i++) {
            explain(page, ++row, i);
        }
    }

    private boolean applies(String rule) {
        return switch (rule) {
            case "estimates" -> sheet.columns().stream().anyMatch(Column.OfEstimate.class::isInstance);
            case "sets" -> sheet.columns().stream().anyMatch(Column.OfSet.class::isInstance);
            default -> true;
        };
    }

    private void explain(Worksheet page, int row, int position) {
        Column column = sheet.columns().get(position);
        Text question = column.fact().map(Fact::question).orElseGet(() -> TableTexts.own("explain.key.question"));
        Text why = column.fact().map(Fact::why).orElseGet(() -> TableTexts.own("explain.key.why"));
        List<String> cells = List.of(
                sheet.heading(column),
                sheet.isFirst(position) ? sheet.say(question) : "",
                sheet.isFirst(position) ? sheet.say(why) : "",
                sheet.answer(column),
                column.id());
        for (int i = 0; i < cells.size(); i++) {
            page.value(row, i, cells.get(i));
            page.style(row, i)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format(TEXT)
                    .set();
        }
    }

    /** The library writes down when it wrote; a table is the same whenever it is made. */
    private static byte[] withoutMoment(byte[] file) {
        try {
            Map<String, byte[]> parts = WorkbookParts.unpack(file, name -> true);
            parts.computeIfPresent(
                    "docProps/core.xml",
                    (name, part) -> CREATED.matcher(new String(part, StandardCharsets.UTF_8))
                            .replaceAll("")
                            .getBytes(StandardCharsets.UTF_8));
            return WorkbookParts.pack(parts);
        } catch (IOException | UnreadableFileException e) {
            throw new IllegalStateException("what was just packed does not unpack", e);
        }
    }
}
