// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A table of counts of people with its totals, in which small counts are left out, and with them so many others that
 * none of those left out can be worked out again.
 *
 * <p>Left out first are all counts below the minimum, nothing included, and totals below it. Then, for each of these,
 * the least further counts that leave it at least one other value: somebody who knows all that is shown, that rows and
 * columns add up, and that no count is negative, cannot tell which. That the bounds left are far apart is not promised;
 * nor is it hidden from somebody who belongs to a group and knows who else does.
 *
 * <p>Source: Willenborg and De Waal, <cite>Elements of Statistical Disclosure Control</cite> (2001), on cell
 * suppression; Gusfield, <cite>A graph theoretic approach to statistical data security</cite>, SIAM Journal on Computing
 * 17 (1988), 552-571, for cycles through a cell as its protection. Protecting the cells one by one, each as cheaply as
 * it then can be, is a heuristic: it need not leave out the fewest in all.
 */
public final class SuppressedTable {
    private final TableCells cells;

    private SuppressedTable(TableCells cells) {
        this.cells = cells;
    }

    /**
     * The table with what is left out.
     *
     * @param counts rows of the same length, at least one with at least one count, none negative
     * @param minimum the smallest count that is shown; at least 1
     */
    public static SuppressedTable of(List<List<Integer>> counts, int minimum) {
        return of(new TableCells(counts), minimum);
    }

    /**
     * The table of which it is known too how many people each column has, so that a count says of how many it is not so.
     * Left out first is then also a count that is nine tenths of the people it is counted among or more, for it says of
     * nearly everyone in a group what is so; and what is left out stays hidden from somebody who knows how many they are.
     *
     * <p>Source of the nine tenths: the rule of thumb on group disclosure in the ESSnet's guidelines for the checking of
     * output based on microdata research (2010).
     *
     * @param counts rows of the same length, at least one with at least one count, none negative or higher than the heads
     *     of its column
     * @param heads how many people each column has, each at least 1; every one of them counts in a row at most once
     * @param minimum the smallest count that is shown; at least 1
     */
    public static SuppressedTable of(List<List<Integer>> counts, List<Integer> heads, int minimum) {
        return of(new TableCells(counts, heads), minimum);
    }

    private static SuppressedTable of(TableCells cells, int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("the smallest count that is shown is at least 1");
        }
        List<TableCells.Cell> telling = new ArrayList<>();
        for (TableCells.Cell cell : cells.all()) {
            if (cells.count(cell) < minimum || isNearlyEveryone(cells, cell)) {
                cells.leaveOut(cell);
                telling.add(cell);
            }
        }
        for (TableCells.Cell cell : telling) {
            new CellProtection(cells, cell).cheapest().forEach(cells::leaveOut);
        }
        return new SuppressedTable(cells);
    }

    private static boolean isNearlyEveryone(TableCells cells, TableCells.Cell cell) {
        OptionalLong heads = cells.heads(cell);
        return heads.isPresent() && 10L * cells.count(cell) >= 9L * heads.getAsLong();
    }

    /** How many rows there are, without the totals. */
    public int rows() {
        return cells.rows();
    }

    /** How many columns there are, without the totals. */
    public int columns() {
        return cells.columns();
    }

    /** A count, or nothing when it is left out. */
    public OptionalInt count(int row, int column) {
        return shown(Objects.checkIndex(row, rows()), Objects.checkIndex(column, columns()));
    }

    /** The total of a row, or nothing when it is left out. */
    public OptionalInt rowTotal(int row) {
        return shown(Objects.checkIndex(row, rows()), columns());
    }

    /** The total of a column, or nothing when it is left out. */
    public OptionalInt columnTotal(int column) {
        return shown(rows(), Objects.checkIndex(column, columns()));
    }

    /** The total of all, or nothing when it is left out. */
    public OptionalInt total() {
        return shown(rows(), columns());
    }

    private OptionalInt shown(int row, int column) {
        TableCells.Cell cell = new TableCells.Cell(row, column);
        return cells.isLeftOut(cell) ? OptionalInt.empty() : OptionalInt.of(cells.count(cell));
    }
}
