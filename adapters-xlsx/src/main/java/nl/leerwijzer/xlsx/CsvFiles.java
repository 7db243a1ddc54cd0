// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.xlsx.TableFault.Code;

/**
 * Reads CSV files (RFC 4180) in UTF-8, with or without a byte order mark, whose fields are parted by semicolons, commas or
 * tabs: whichever makes the row of technical names appear.
 */
final class CsvFiles {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final List<Character> OTHERS = List.of('|', ':', '^', '~');
    /** More rows than a list may have entries are noticed, not kept. */
    private static final int MOST_ROWS = Kind.Entries.MAX_ENTRIES + 100;

    private CsvFiles() {}

    /** Reads a file, and tells what is wrong with it apart from its values. */
    static Grid read(byte[] file, Columns columns, FaultList faults) throws UnreadableFileException {
        String text = decode(file);
        List<Parsed> tried = new ArrayList<>();
        for (char separator : SEPARATORS) {
            tried.add(parse(text, separator));
        }
        Parsed best = tried.stream()
                .max(Comparator.comparingInt((Parsed parsed) -> parsed.known(columns)))
                .orElseThrow();
        if (best.known(columns) == 0) {
            for (char separator : OTHERS) {
                if (parse(text, separator).known(columns) > 1) {
                    throw new UnreadableFileException(Code.WRONG_SEPARATOR);
                }
            }
        }
        best.report(columns, faults);
        return best.grid();
    }

    private static String decode(byte[] file) throws UnreadableFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(Code.NOT_UTF_8);
        }
    }

    /**
     * A file, taken apart at one separator.
     *
     * @param broken the line from which on it could not be read; 0 when there is none
     */
    private record Parsed(Grid grid, int broken) {
        /** How many technical names of columns appear. */
        int known(Columns columns) {
            return Header.find(grid, columns)
                    .map(header -> header.columns().size())
                    .orElse(0);
        }

        void report(Columns columns, FaultList faults) {
            if (broken > 0) {
                faults.add(Code.BROKEN_TEXT, new TablePlace(Optional.empty(), broken, 1, Optional.empty()));
            }
            Header.find(grid, columns).ifPresent(header -> {
                int width = header.width();
                for (Grid.Row row : header.below()) {
                    if (row.cells().size() > width && !row.cell(width).isBlank()) {
                        faults.add(
                                Code.TOO_MANY_FIELDS,
                                new TablePlace(Optional.empty(), row.number(), width + 1, Optional.empty()));
                    }
                }
            });
        }
    }

    private static Parsed parse(String text, char separator) {
        List<Grid.Row> rows = new ArrayList<>();
        int line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                line = (int) each.getStartingLineNumber();
                if (rows.size() > MOST_ROWS) {
                    break;
                }
                Grid.Row row = new Grid.Row(
                        line, each.getFields().stream().map(CsvFiles::value).toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            return new Parsed(new Grid(Optional.empty(), rows), line + 1);
        }
        return new Parsed(new Grid(Optional.empty(), rows), 0);
    }

    private static CellValue value(String field) {
        String text = FormulaGuard.free(field);
        // What begins like a formula and is not marked as a text, a spreadsheet would compute; a number it may be.
        boolean guarded = !text.equals(field);
        boolean formula = !guarded && text.startsWith("=");
        return formula ? new CellValue.Formula() : CellValue.of(text);
    }
}
