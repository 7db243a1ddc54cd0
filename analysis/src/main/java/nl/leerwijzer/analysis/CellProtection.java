// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.analysis.TableCells.Cell;

/**
 * How a cell that is left out can be kept from being worked out: by a cycle through it of cells that can each be one
 * higher or lower by turns, so that all rows and columns still add up and no count falls below zero or rises above the
 * heads of its column. With the whole cycle left out, the cell may have its own value or that other one.
 *
 * <p>Rows and columns are the nodes of a graph; a cell leads from its row to its column when its contribution rises, and
 * back when it falls. The cheapest way from one end of the cell to the other, round the cell itself, closes the cycle
 * (Dijkstra). Cells already left out cost nothing, others one more than what they count, so that little is lost.
 */
final class CellProtection {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final TableCells cells;
    private final Cell secret;
    private final int rowNodes;
    private final int nodes;

    CellProtection(TableCells cells, Cell secret) {
        this.cells = cells;
        this.secret = secret;
        this.rowNodes = cells.rows() + 1;
        this.nodes = rowNodes + cells.columns() + 1;
    }

    /** The other cells of the cheapest cycle through the cell. There is one: the cell and its totals can rise or fall together. */
    List<Cell> cheapest() {
        int row = secret.row();
        int column = rowNodes + secret.column();
        Way risen = canRise(secret) ? way(column, row) : Way.NONE;
        Way fallen = canFall(secret) ? way(row, column) : Way.NONE;
        return (fallen.cost() < risen.cost() ? fallen : risen).cells();
    }

    /** Cells from one node to another, and what they cost. */
    private record Way(long cost, List<Cell> cells) {
        static final Way NONE = new Way(UNREACHED, List.of());
    }

    private Way way(int from, int to) {
        long[] cost = new long[nodes];
        Arrays.fill(cost, UNREACHED);
        int[] before = new int[nodes];
        boolean[] done = new boolean[nodes];
        cost[from] = 0;
        for (int node = from; node >= 0; node = nearest(cost, done)) {
            done[node] = true;
            for (int next = 0; next < nodes; next++) {
                if (leads(node, next) && cost[node] + cost(cell(node, next)) < cost[next]) {
                    cost[next] = cost[node] + cost(cell(node, next));
                    before[next] = node;
                }
            }
        }
        if (cost[to] == UNREACHED) {
            return Way.NONE;
        }
        List<Cell> way = new ArrayList<>();
        for (int node = to; node != from; node = before[node]) {
            way.add(cell(before[node], node));
        }
        return new Way(cost[to], way);
    }

    private static int nearest(long[] cost, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < cost.length; node++) {
            if (!done[node] && cost[node] != UNREACHED && (nearest < 0 || cost[node] < cost[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private boolean leads(int from, int to) {
        if (isRow(from) == isRow(to) || cell(from, to).equals(secret)) {
            return false;
        }
        return isRow(from) ? canRise(cell(from, to)) : canFall(cell(from, to));
    }

    private boolean isRow(int node) {
        return node < rowNodes;
    }

    private Cell cell(int from, int to) {
        return isRow(from) ? new Cell(from, to - rowNodes) : new Cell(to, from - rowNodes);
    }

    /** Whether the contribution of the cell can be higher: a total of a row or column is then lower. */
    private boolean canRise(Cell cell) {
        return cells.isPositive(cell) ? cells.isBelowHeads(cell) : cells.count(cell) > 0;
    }

    private boolean canFall(Cell cell) {
        return !cells.isPositive(cell) || cells.count(cell) > 0;
    }

    private long cost(Cell cell) {
        return cells.isLeftOut(cell) ? 0 : 1L + cells.count(cell);
    }
}
