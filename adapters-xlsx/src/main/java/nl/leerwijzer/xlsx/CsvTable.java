// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerwijzer.core.text.Language;

/** Writes a table as CSV: in UTF-8 with the mark by which spreadsheets know it, and no text that they would compute. */
final class CsvTable {
    private static final String MARK = "\uFEFF";

    private final Sheet sheet;
    private final char separator;
    private final char point;

    CsvTable(Sheet sheet) {
        this.sheet = sheet;
        this.separator = sheet.language() == Language.NL ? ';' : ',';
        this.point = sheet.language() == Language.NL ? ',' : '.';
    }

    byte[] write() {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(texts(sheet.columns().stream().map(sheet::heading).toList()));
            csv.writeRecord(texts(sheet.columns().stream().map(Column::id).toList()));
            sheet.rows()
                    .forEach(
                            row -> csv.writeRecord(row.stream().map(this::field).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail like this", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(FormulaGuard::guard).toList();
    }

    private String field(CellValue cell) {
        if (cell instanceof CellValue.Numeric number) {
            return NumberText.write(number.value(), point);
        }
        if (cell instanceof CellValue.Day day) {
            return day.date().toString();
        }
        return cell instanceof CellValue.Words words ? FormulaGuard.guard(words.text()) : "";
    }
}
