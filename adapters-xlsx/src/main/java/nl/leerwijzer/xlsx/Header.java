// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.xlsx.Grid.Row;

/**
 * Which column of a grid is which, by the row of technical names. People may put the columns in another order, leave some
 * out, and word the headings above that row as they like.
 */
final class Header {
    /** How many rows may stand above the data, the technical names among them. */
    private static final int MOST_ROWS = 10;

    private final Row names;
    private final List<Row> above;
    private final List<Row> below;
    private final Map<Integer, Column> columns;

    private Header(Row names, List<Row> above, List<Row> below, Map<Integer, Column> columns) {
        this.names = names;
        this.above = above;
        this.below = below;
        this.columns = columns;
    }

    /** Finds the row of technical names; empty when there is none. */
    static Optional<Header> find(Grid grid, Columns columns) {
        List<Row> rows = grid.rows();
        List<Row> top = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        Optional<Row> names = top.stream()
                .filter(row -> known(row, columns) > 0)
                .max(Comparator.comparingInt((Row row) -> known(row, columns))
                        .thenComparing(Comparator.comparingInt(Row::number).reversed()));
        return names.map(row -> {
            int at = rows.indexOf(row);
            Map<Integer, Column> found = new TreeMap<>();
            Set<Column> once = new HashSet<>();
            for (int i = 0; i < row.cells().size(); i++) {
                int position = i;
                name(row, i).flatMap(columns::find).filter(once::add).ifPresent(column -> found.put(position, column));
            }
            return new Header(row, rows.subList(0, at), rows.subList(at + 1, rows.size()), found);
        });
    }

    private static int known(Row row, Columns columns) {
        int known = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            known += name(row, i).flatMap(columns::find).isPresent() ? 1 : 0;
        }
        return known;
    }

    private static Optional<String> name(Row row, int column) {
        return row.cell(column) instanceof CellValue.Words words ? Optional.of(words.text()) : Optional.empty();
    }

    /** The number of the row of technical names. */
    int row() {
        return names.number();
    }

    /** The columns that are known, by their position counted from 0. */
    Map<Integer, Column> columns() {
        return columns;
    }

    /** The column at a position, if it is known. */
    Optional<Column> column(int position) {
        return Optional.ofNullable(columns.get(position));
    }

    /** Where a column stands. */
    Optional<Integer> position(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The technical name that stands at a position, be it known or not. */
    Optional<String> name(int position) {
        return name(names, position);
    }

    /** How many columns the row of technical names has. */
    int width() {
        return names.cells().size();
    }

    /** The texts that stand above a position, its technical name among them. */
    List<String> headings(int position) {
        List<String> headings = new ArrayList<>();
        above.forEach(row -> name(row, position).ifPresent(headings::add));
        name(position).ifPresent(headings::add);
        return headings;
    }

    /** The rows below, which hold the entries. */
    List<Row> below() {
        return below;
    }
}
