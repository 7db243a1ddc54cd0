// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The cells of a table with its totals, which stand in one row and one column more, and which of them are left out. */
final class TableCells {
    /** A cell, by the numbers of its row and its column. */
    record Cell(int row, int column) {}

    private final int rows;
    private final int columns;
    private final int[][] counts;
    private final List<Integer> heads;
    private final Set<Cell> leftOut = new HashSet<>();

    /** The cells of a table in which any count may be any number. */
    TableCells(List<List<Integer>> given) {
        this(given, Collections.nCopies(given.isEmpty() ? 0 : given.get(0).size(), Integer.MAX_VALUE));
    }

    /** The cells of a table in which no count of a column is higher than the heads of that column. */
    TableCells(List<List<Integer>> given, List<Integer> heads) {
        rows = given.size();
        columns = rows == 0 ? 0 : given.get(0).size();
        if (columns == 0) {
            throw new IllegalArgumentException("a table has a row and a column");
        }
        if (heads.size() != columns || heads.stream().anyMatch(each -> each < 1)) {
            throw new IllegalArgumentException("every column of a table has a number of heads, at least 1");
        }
        this.heads = List.copyOf(heads);
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
        if (count > heads.get(column)) {
            throw new IllegalArgumentException("a count is not higher than the heads of its column");
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

    /** How many heads a cell is counted among; many are counted more than once in the total of a column. */
    OptionalLong heads(Cell cell) {
        if (cell.row() == rows) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                cell.column() == columns
                        ? heads.stream().mapToLong(Integer::longValue).sum()
                        : heads.get(cell.column()));
    }

    /** Whether the count can be one higher. What holds for the counts of the groups holds for their totals too. */
    boolean isBelowHeads(Cell cell) {
        return cell.row() == rows || cell.column() == columns || count(cell) < heads.get(cell.column());
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
