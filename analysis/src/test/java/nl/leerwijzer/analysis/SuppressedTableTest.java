// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {
    @Test
    void largeCountsAreAllShown() {
        SuppressedTable table = SuppressedTable.of(List.of(List.of(12, 30), List.of(8, 25)), 5);

        assertThat(table.count(0, 0)).hasValue(12);
        assertThat(table.count(1, 1)).hasValue(25);
        assertThat(table.rowTotal(0)).hasValue(42);
        assertThat(table.columnTotal(1)).hasValue(55);
        assertThat(table.total()).hasValue(75);
    }

    @Test
    void smallCountTakesThreeOthersWithIt() {
        SuppressedTable table =
                SuppressedTable.of(List.of(List.of(2, 30, 40), List.of(20, 10, 50), List.of(9, 60, 70)), 5);

        // The cheapest rectangle through the small count: 2, 30, 20, 10 (with 9 it would be 30 + 9 + 60).
        assertThat(table.count(0, 0)).isEmpty();
        assertThat(table.count(0, 1)).isEmpty();
        assertThat(table.count(1, 0)).isEmpty();
        assertThat(table.count(1, 1)).isEmpty();
        assertThat(table.count(2, 0)).hasValue(9);
        assertThat(table.rowTotal(0)).hasValue(72);
        assertThat(table.total()).hasValue(291);
        assertThat(leftOut(table)).isEqualTo(4);
    }

    @Test
    void rowOfOnlyGroupsWithATotalLeavesOutASecondGroup() {
        SuppressedTable table = SuppressedTable.of(List.of(List.of(3, 8, 20, 40)), 5);

        assertThat(table.count(0, 0)).isEmpty();
        assertThat(table.count(0, 1)).isEmpty();
        assertThat(table.columnTotal(0)).isEmpty();
        assertThat(table.count(0, 2)).hasValue(20);
        assertThat(table.total()).hasValue(71);
    }

    @Test
    void smallTotalIsLeftOutToo() {
        SuppressedTable table = SuppressedTable.of(List.of(List.of(1, 2), List.of(30, 40)), 5);

        assertThat(table.rowTotal(0)).isEmpty();
        assertThat(determined(table)).isZero();
    }

    @Test
    void emptyTableKeepsItsSecret() {
        SuppressedTable table = SuppressedTable.of(List.of(List.of(0, 0), List.of(0, 0)), 5);

        assertThat(leftOut(table)).isGreaterThan(4);
        assertThat(determined(table)).isZero();
    }

    @Test
    void solvingTheEquationsRecoversNothingFromAThousandTables() {
        Draws draws = Draws.from(2001);
        int tablesWithSecrets = 0;
        int recoveredWithoutProtection = 0;
        for (int round = 0; round < 1_000; round++) {
            List<List<Integer>> counts =
                    random(draws, 1 + (int) (draws.uniform() * 5), 1 + (int) (draws.uniform() * 5), 30);
            SuppressedTable table = SuppressedTable.of(counts, 5);

            tablesWithSecrets += leftOut(table) > 0 ? 1 : 0;
            recoveredWithoutProtection += determined(onlySmallLeftOut(counts, 5)) > 0 ? 1 : 0;
            assertThat(determined(table)).as("table %s", round).isZero();
            assertThatShownIsTrueAndLargeEnough(table, counts);
        }
        assertThat(tablesWithSecrets).isGreaterThan(800);
        assertThat(recoveredWithoutProtection).isGreaterThan(400);
    }

    @Test
    void knowingThatCountsAreNotNegativeRecoversNothingEither() {
        Draws draws = Draws.from(12);
        for (int round = 0; round < 300; round++) {
            assertThat(certain(SuppressedTable.of(random(draws, 2, 2, 8), 4), 8))
                    .as("table %s", round)
                    .isZero();
        }
        for (int round = 0; round < 40; round++) {
            assertThat(certain(SuppressedTable.of(random(draws, 2, 3, 5), 3), 5))
                    .as("wide table %s", round)
                    .isZero();
        }
    }

    @Test
    void groupsOfNobodyAreProtectedByCountsThatCanRise() {
        // Each count left out must have room upwards: from nothing nothing can be taken.
        SuppressedTable table = SuppressedTable.of(List.of(List.of(0, 0), List.of(0, 7)), 5);

        assertThat(determined(table)).isZero();
        assertThat(certain(table, 8)).isZero();
    }

    @Test
    void aCountOfNearlyEveryoneInAGroupIsLeftOutToo() {
        List<List<Integer>> counts = List.of(List.of(18, 30, 25), List.of(8, 20, 24));

        SuppressedTable sizesUnknown = SuppressedTable.of(counts, 5);
        SuppressedTable sizesKnown = SuppressedTable.of(counts, List.of(20, 50, 60), 5);

        assertThat(leftOut(sizesUnknown)).isZero();
        assertThat(sizesKnown.count(0, 0)).isEmpty();
        assertThat(leftOut(sizesKnown)).isEqualTo(4);
        assertThat(determined(sizesKnown)).isZero();
        // Just below nine tenths is shown.
        assertThat(SuppressedTable.of(counts, List.of(21, 50, 60), 5).count(0, 0))
                .hasValue(18);
    }

    @Test
    void aTotalOfNearlyEveryoneIsLeftOutToo() {
        List<List<Integer>> counts = List.of(List.of(8, 36), List.of(6, 20));

        SuppressedTable table = SuppressedTable.of(counts, List.of(9, 39), 5);

        // 44 of 48 is nine tenths or more; of either column alone only 36 of 39 is.
        assertThat(SuppressedTable.of(counts, 5).rowTotal(0)).hasValue(44);
        assertThat(table.rowTotal(0)).isEmpty();
        assertThat(determined(table)).isZero();
    }

    @Test
    void knowingHowManyPeopleAGroupHasRecoversNothingEither() {
        Draws draws = Draws.from(40);
        int tablesWithSecrets = 0;
        int recoveredWithoutSizes = 0;
        for (int round = 0; round < 400; round++) {
            List<Integer> heads = List.of(1 + (int) (draws.uniform() * 8), 1 + (int) (draws.uniform() * 8));
            List<List<Integer>> counts = among(draws, 2, heads);
            SuppressedTable table = SuppressedTable.of(counts, heads, 2);

            tablesWithSecrets += leftOut(table) > 0 ? 1 : 0;
            recoveredWithoutSizes += certain(SuppressedTable.of(counts, 2), heads) > 0 ? 1 : 0;
            assertThat(determined(table)).as("table %s", round).isZero();
            assertThat(certain(table, heads)).as("table %s", round).isZero();
        }
        assertThat(tablesWithSecrets).isGreaterThan(300);
        assertThat(recoveredWithoutSizes).isGreaterThan(10);
    }

    /** Counts of which none is higher than the heads of its column. */
    private static List<List<Integer>> among(Draws draws, int rows, List<Integer> heads) {
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            counts.add(heads.stream()
                    .map(each -> (int) (draws.uniform() * (each + 1)))
                    .toList());
        }
        return counts;
    }

    @Test
    void impossibleHeadsAreRefused() {
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(1, 2)), List.of(5), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(0)), List.of(0), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(6)), List.of(5), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impossibleTablesAreRefused() {
        assertThatThrownBy(() -> SuppressedTable.of(List.of(), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of()), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(1, 2), List.of(3)), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(-1)), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(1)), 0))
                .isInstanceOf(IllegalArgumentException.class);
        SuppressedTable table = SuppressedTable.of(List.of(List.of(9)), 5);
        assertThatThrownBy(() -> table.count(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.rowTotal(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<List<Integer>> random(Draws draws, int rows, int columns, int most) {
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add((int) (draws.uniform() * draws.uniform() * most));
            }
            counts.add(line);
        }
        return counts;
    }

    private static void assertThatShownIsTrueAndLargeEnough(SuppressedTable table, List<List<Integer>> counts) {
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                int count = counts.get(row).get(column);
                table.count(row, column)
                        .ifPresent(shown -> assertThat(shown).isEqualTo(count).isGreaterThanOrEqualTo(5));
            }
            int sum = counts.get(row).stream().mapToInt(Integer::intValue).sum();
            table.rowTotal(row)
                    .ifPresent(shown -> assertThat(shown).isEqualTo(sum).isGreaterThanOrEqualTo(5));
        }
    }

    /** Cells, totals included, as somebody reads them: empty where left out. */
    private static List<List<OptionalInt>> cells(SuppressedTable table) {
        List<List<OptionalInt>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<OptionalInt> line = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                line.add(table.count(row, column));
            }
            line.add(table.rowTotal(row));
            cells.add(line);
        }
        List<OptionalInt> totals = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            totals.add(table.columnTotal(column));
        }
        totals.add(table.total());
        cells.add(totals);
        return cells;
    }

    private static long leftOut(SuppressedTable table) {
        return cells(table).stream()
                .flatMap(List::stream)
                .filter(OptionalInt::isEmpty)
                .count();
    }

    /** The table as it would be shown with nothing left out but what is small: what an attack should get into. */
    private static List<List<OptionalInt>> onlySmallLeftOut(List<List<Integer>> counts, int minimum) {
        return withTotals(counts).stream()
                .map(line -> line.stream()
                        .map(count -> count < minimum ? OptionalInt.empty() : OptionalInt.of(count))
                        .toList())
                .toList();
    }

    private static List<List<Integer>> withTotals(List<List<Integer>> counts) {
        List<List<Integer>> lines = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (List<Integer> row : counts) {
            List<Integer> line = new ArrayList<>(row);
            line.add(row.stream().mapToInt(Integer::intValue).sum());
            lines.add(line);
        }
        for (int column = 0; column < lines.get(0).size(); column++) {
            int at = column;
            totals.add(lines.stream().mapToInt(line -> line.get(at)).sum());
        }
        lines.add(totals);
        return lines;
    }

    private static int determined(SuppressedTable table) {
        return determined(cells(table));
    }

    /**
     * How many cells that are left out an attacker works out who solves the equations of rows and columns: after
     * elimination, those that stand in an equation on their own.
     */
    private static int determined(List<List<OptionalInt>> cells) {
        int rows = cells.size();
        int columns = cells.get(0).size();
        TreeMap<Integer, Integer> unknowns = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (cells.get(row).get(column).isEmpty()) {
                    unknowns.put(row * columns + column, unknowns.size());
                }
            }
        }
        double[][] equations = new double[rows + columns][unknowns.size()];
        unknowns.forEach((cell, unknown) -> {
            int row = cell / columns;
            int column = cell % columns;
            equations[row][unknown] = column == columns - 1 ? -1 : 1;
            equations[rows + column][unknown] = row == rows - 1 ? -1 : 1;
        });
        return alone(equations, unknowns.size());
    }

    /** Gauss-Jordan; entries of these matrices stay −1, 0 and 1. */
    private static int alone(double[][] equations, int unknowns) {
        int rank = 0;
        for (int unknown = 0; unknown < unknowns && rank < equations.length; unknown++) {
            int pivot = rank;
            while (pivot < equations.length && equations[pivot][unknown] == 0) {
                pivot++;
            }
            if (pivot == equations.length) {
                continue;
            }
            double[] swapped = equations[pivot];
            equations[pivot] = equations[rank];
            equations[rank] = swapped;
            for (int other = 0; other < equations.length; other++) {
                double factor = equations[other][unknown] / equations[rank][unknown];
                if (other != rank && factor != 0) {
                    for (int i = 0; i < unknowns; i++) {
                        equations[other][i] -= factor * equations[rank][i];
                    }
                }
            }
            rank++;
        }
        int alone = 0;
        for (int row = 0; row < rank; row++) {
            int terms = 0;
            for (double entry : equations[row]) {
                terms += entry == 0 ? 0 : 1;
            }
            alone += terms == 1 ? 1 : 0;
        }
        return alone;
    }

    /**
     * How many cells that are left out have one value only in all tables, with inner counts up to a bound, that agree
     * with what is shown. A bound of the largest count and one leaves room for another table.
     */
    private static int certain(SuppressedTable table, int bound) {
        return certain(table, Collections.nCopies(table.columns(), bound));
    }

    /** The same with a bound per column. */
    private static int certain(SuppressedTable table, List<Integer> bound) {
        List<List<OptionalInt>> shown = cells(table);
        int[] lowest = new int[shown.size() * shown.get(0).size()];
        int[] highest = new int[lowest.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        Arrays.fill(highest, -1);
        visit(shown, new int[table.rows()][table.columns()], 0, bound, lowest, highest);
        int certain = 0;
        for (int cell = 0; cell < lowest.length; cell++) {
            boolean leftOut = shown.get(cell / shown.get(0).size())
                    .get(cell % shown.get(0).size())
                    .isEmpty();
            certain += leftOut && lowest[cell] == highest[cell] ? 1 : 0;
        }
        return certain;
    }

    private static void visit(
            List<List<OptionalInt>> shown, int[][] counts, int cell, List<Integer> bound, int[] lowest, int[] highest) {
        int columns = counts[0].length;
        if (cell == counts.length * columns) {
            record(shown, counts, lowest, highest);
            return;
        }
        int row = cell / columns;
        int column = cell % columns;
        OptionalInt known = shown.get(row).get(column);
        for (int count = known.orElse(0); count <= known.orElse(bound.get(column)); count++) {
            counts[row][column] = count;
            if (column < columns - 1 || agrees(shown.get(row).get(columns), counts[row])) {
                visit(shown, counts, cell + 1, bound, lowest, highest);
            }
        }
    }

    private static boolean agrees(OptionalInt total, int[] line) {
        return total.isEmpty() || total.getAsInt() == Arrays.stream(line).sum();
    }

    private static void record(List<List<OptionalInt>> shown, int[][] counts, int[] lowest, int[] highest) {
        List<List<Integer>> lines = withTotals(Arrays.stream(counts)
                .map(line -> Arrays.stream(line).boxed().toList())
                .toList());
        int columns = lines.get(0).size();
        List<Integer> totals = lines.get(lines.size() - 1);
        for (int column = 0; column < columns; column++) {
            OptionalInt total = shown.get(lines.size() - 1).get(column);
            if (total.isPresent() && total.getAsInt() != totals.get(column)) {
                return;
            }
        }
        for (int cell = 0; cell < lowest.length; cell++) {
            int count = lines.get(cell / columns).get(cell % columns);
            lowest[cell] = Math.min(lowest[cell], count);
            highest[cell] = Math.max(highest[cell], count);
        }
    }
}
