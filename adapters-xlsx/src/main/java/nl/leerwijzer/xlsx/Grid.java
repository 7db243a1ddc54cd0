// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/**
 * The cells of a table, whatever file they stood in.
 *
 * @param sheet the name of the sheet; empty for a CSV file
 * @param rows the rows that hold anything, from the top down
 */
record Grid(Optional<String> sheet, List<Row> rows) {
    Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row of cells.
     *
     * @param number its number in the sheet, or the line of the file at which it begins, counted from 1
     */
    record Row(int number, List<CellValue> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell in this column, counted from 0; blank behind the last one. */
        CellValue cell(int column) {
            return column < cells.size() ? cells.get(column) : CellValue.blank();
        }

        boolean isBlank() {
            return cells.stream().allMatch(CellValue::isBlank);
        }
    }

    /** How many columns the widest row has. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The table as a whole. */
    TablePlace place() {
        return sheet.isEmpty() ? TablePlace.FILE : new TablePlace(sheet, 0, 0, Optional.empty());
    }

    /** A cell of the row with this number, in the column counted from 0. */
    TablePlace place(int row, int column, Optional<Text> heading) {
        return new TablePlace(sheet, row, column + 1, heading);
    }
}
