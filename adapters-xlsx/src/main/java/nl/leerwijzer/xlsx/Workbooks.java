// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.xlsx.TableFault.Code;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the cells of a sheet of an Excel workbook. */
final class Workbooks {
    /** Formatting alone may fill many rows; more of them than this is no table. */
    private static final int MOST_ROWS = 20_000;

    /** Spreadsheets compute, show and keep this many digits. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final byte[] PACKED = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern OF_DAYS = Pattern.compile("[dyDY]");

    private Workbooks() {}

    /** Whether the bytes are those of a workbook of any age, rather than a text. */
    static boolean looksLike(byte[] file) {
        return begins(file, PACKED) || begins(file, COMPOUND);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && java.util.Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** Reads a sheet, and tells what is wrong with it apart from its values. */
    static Grid read(byte[] file, String sheetName, FaultList faults) throws UnreadableFileException {
        if (begins(file, COMPOUND)) {
            throw new UnreadableFileException(contains(file, ENCRYPTED) ? Code.ENCRYPTED : Code.OLD_FORMAT);
        }
        WorkbookParts parts = WorkbookParts.unpack(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.pack()), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(each ->
                            each.getName() != null && each.getName().strip().equalsIgnoreCase(sheetName))
                    .findFirst()
                    .orElseThrow(() -> missing(sheetName));
            SheetScan scan = SheetScan.of(parts, sheet.getId());
            report(scan, sheetName, faults);
            return new Grid(Optional.of(sheetName), rows(sheet, scan, sheetName, faults));
        } catch (IOException | RuntimeException e) {
            // The library says in many ways that a workbook is damaged, and repeats what it read; none of it goes on.
            throw new UnreadableFileException(Code.BROKEN_FILE);
        }
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int i = 0; i + part.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableFileException missing(String sheet) {
        Text message = TableTexts.fault(Code.MISSING_SHEET).with("sheet", new Name(sheet));
        return new UnreadableFileException(Code.MISSING_SHEET, TablePlace.FILE, message);
    }

    private static void report(SheetScan scan, String sheet, FaultList faults) {
        scan.merged().forEach(cell -> faults.add(Code.MERGED_CELLS, place(sheet, cell)));
        scan.beyond()
                .ifPresent(cell -> faults.add(
                        Code.TOO_MANY_COLUMNS,
                        place(sheet, cell),
                        TableTexts.fault(Code.TOO_MANY_COLUMNS).with("max", TableReader.MAX_COLUMNS)));
    }

    private static TablePlace place(String sheet, String cell) {
        return new TablePlace(Optional.of(sheet), SheetScan.row(cell), SheetScan.column(cell), Optional.empty());
    }

    private static List<Grid.Row> rows(Sheet sheet, SheetScan scan, String name, FaultList faults) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            int seen = 0;
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (++seen > MOST_ROWS) {
                    faults.add(
                            Code.TOO_MANY_ROWS,
                            new TablePlace(Optional.of(name), row.getRowNum(), 1, Optional.empty()),
                            TableTexts.fault(Code.TOO_MANY_ROWS).with("max", MOST_ROWS));
                    return rows;
                }
                Grid.Row read = new Grid.Row(row.getRowNum(), cells(row, scan));
                if (!read.isBlank()) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private static List<CellValue> cells(Row row, SheetScan scan) {
        List<CellValue> cells = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < Math.min(row.getCellCount(), TableReader.MAX_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            CellValue value = cell == null ? CellValue.blank() : value(cell, scan);
            cells.add(value);
            last = value.isBlank() ? last : i + 1;
        }
        return cells.subList(0, last);
    }

    private static CellValue value(Cell cell, SheetScan scan) {
        String address = TablePlace.letters(cell.getColumnIndex() + 1)
                + (cell.getAddress().getRow() + 1);
        if (scan.isFormula(address)) {
            return new CellValue.Formula();
        }
        return switch (cell.getType()) {
            case EMPTY -> CellValue.blank();
            case BOOLEAN -> new CellValue.Flag(cell.asBoolean());
            case NUMBER -> number(cell);
            case STRING -> CellValue.of(cell.asString());
            // The library takes a text that is not shared for what came of a formula, also where there is none.
            case FORMULA -> cell.getFormula() == null ? CellValue.of(cell.getText()) : new CellValue.Formula();
            case ERROR -> new CellValue.Failed();
        };
    }

    private static CellValue number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (number == null) {
            return CellValue.blank();
        }
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String bare = QUOTED.matcher(format).replaceAll("");
        boolean day = OF_DAYS.matcher(bare).find() || isDayById(cell);
        Optional<LocalDate> date = day ? date(cell) : Optional.empty();
        return date.<CellValue>map(CellValue.Day::new)
                .orElseGet(() -> new CellValue.Numeric(number.round(PRECISION), bare.indexOf('%') >= 0));
    }

    /** Formats of which a workbook names the number only, because they differ from country to country. */
    private static boolean isDayById(Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null && cell.getDataFormatString() == null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }

    private static Optional<LocalDate> date(Cell cell) {
        try {
            return Optional.of(cell.asDate().toLocalDate());
        } catch (DateTimeException | ExcelReaderException e) {
            return Optional.empty();
        }
    }
}
