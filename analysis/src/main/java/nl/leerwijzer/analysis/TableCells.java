// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of a table with its totals, which stand in one row and one column more, and which of them are left out. */
final class TableCells {
    /** A cell, by the numbers of its row and its column. */
    record Cell(int row, int column) {}

    private final int rows;
    private final int columns;
    private final int[][] counts;
    private final Set<Cell> leftOut = new HashSet<>();

    TableCells(List<List<Integer>> given) {
        rows = given.size();
        columns = rows == 0 ? 0 : given.get(0).size();
        if (columns == 0) {
            throw new IllegalArgumentException("a table has a row and a column");
        }
        counts = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            if (given.get(row).size() != columns) {
                throw new IllegalArgumentException("all rows of a table are of the same length");
            }
            for (int column = 0; column < columns; column++) {
                add(row, column, given.get(row).get(column));
            }
        }
    }

    private void add(int row, int column, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        counts[row][column] = count;
        counts[row][columns] = Math.addExact(counts[row][columns], count);
        counts[rows][column] = Math.addExact(counts[rows][column], count);
        counts[rows][columns] = Math.addExact(counts[rows][columns], count);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** All cells, totals included, row by row. */
    List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    /**
     * Whether the cell counts positively where its row, its column and the totals are written as sums of nothing: the
     * cells of the groups and the total of all do, the totals of rows and columns do not.
     */
    boolean isPositive(Cell cell) {
        return (cell.row() == rows) == (cell.column() == columns);
    }

    boolean isLeftOut(Cell cell) {
        return leftOut.contains(cell);
    }

    void leaveOut(Cell cell) {
        leftOut.add(cell);
    }
}
