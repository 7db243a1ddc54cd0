// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;

/**
 * Somebody who has only what is published, and tries to work out what was left out: by solving the equations of rows and
 * columns in whole numbers without rounding, and by narrowing what each number may be, given that none is negative and
 * that no theme came up in more talks than a group had.
 *
 * <p>It reads the sections and figures of an outcome, not the table behind them.
 */
final class Attacker {
    private final int[] talks;
    private final int totalTalks;
    private final List<List<OptionalInt>> cells = new ArrayList<>();

    Attacker(Outcome published) {
        for (Section section : published.sections()) {
            if (section instanceof Section.Grid grid) {
                add(published, grid);
            }
        }
        Section.Table groups = (Section.Table) published.sections().stream()
                .filter(section -> section.id().equals("groups"))
                .findFirst()
                .orElseThrow();
        talks = groups.rows().stream()
                .mapToInt(row -> number(published, row.get(2)).orElseThrow())
                .toArray();
        totalTalks = number(published, Cell.of(FigureId.of("talks"))).orElseThrow();
    }

    /** Puts the columns of one more grid to the right of those before. */
    private void add(Outcome published, Section.Grid grid) {
        for (int row = 0; row < grid.cells().size(); row++) {
            if (cells.size() == row) {
                cells.add(new ArrayList<>());
            }
            for (Cell cell : grid.cells().get(row)) {
                cells.get(row).add(number(published, cell));
            }
        }
    }

    private static OptionalInt number(Outcome published, Cell cell) {
        if (!(cell instanceof Cell.OfFigure of)) {
            return OptionalInt.empty();
        }
        Figure figure = published.figures().stream()
                .filter(each -> each.id().equals(of.figure()))
                .findFirst()
                .orElseThrow();
        return OptionalInt.of(
                ((FigureValue.Exact) figure.value()).quantity().amount().intValueExact());
    }

    /** How many numbers are left out. */
    int secrets() {
        return (int) cells.stream()
                .flatMap(List::stream)
                .filter(OptionalInt::isEmpty)
                .count();
    }

    /** The smallest number that is published. */
    int smallest() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many numbers left out the equations alone give away: those that elimination leaves standing on their own. */
    int solved() {
        int rows = cells.size();
        int columns = cells.get(0).size();
        List<Integer> unknowns = new ArrayList<>();
        for (int cell = 0; cell < rows * columns; cell++) {
            if (cells.get(cell / columns).get(cell % columns).isEmpty()) {
                unknowns.add(cell);
            }
        }
        BigInteger[][] equations = new BigInteger[rows + columns][unknowns.size()];
        for (BigInteger[] equation : equations) {
            Arrays.fill(equation, BigInteger.ZERO);
        }
        for (int unknown = 0; unknown < unknowns.size(); unknown++) {
            int row = unknowns.get(unknown) / columns;
            int column = unknowns.get(unknown) % columns;
            equations[row][unknown] = column == columns - 1 ? BigInteger.ONE.negate() : BigInteger.ONE;
            equations[rows + column][unknown] = row == rows - 1 ? BigInteger.ONE.negate() : BigInteger.ONE;
        }
        return alone(equations, unknowns.size());
    }

    /** Elimination by cross multiplication, so that all stays whole. */
    private static int alone(BigInteger[][] equations, int unknowns) {
        int rank = 0;
        for (int unknown = 0; unknown < unknowns && rank < equations.length; unknown++) {
            int pivot = rank;
            while (pivot < equations.length && equations[pivot][unknown].signum() == 0) {
                pivot++;
            }
            if (pivot == equations.length) {
                continue;
            }
            BigInteger[] swapped = equations[pivot];
            equations[pivot] = equations[rank];
            equations[rank] = swapped;
            for (int other = 0; other < equations.length; other++) {
                BigInteger factor = equations[other][unknown];
                if (other != rank && factor.signum() != 0) {
                    BigInteger own = equations[rank][unknown];
                    for (int i = 0; i < unknowns; i++) {
                        equations[other][i] =
                                equations[other][i].multiply(own).subtract(equations[rank][i].multiply(factor));
                    }
                }
            }
            rank++;
        }
        int alone = 0;
        for (int row = 0; row < rank; row++) {
            long terms = Arrays.stream(equations[row])
                    .filter(entry -> entry.signum() != 0)
                    .count();
            alone += terms == 1 ? 1 : 0;
        }
        return alone;
    }

    /** How many numbers left out are narrowed down to one value. */
    int cornered() {
        int rows = cells.size();
        int columns = cells.get(0).size();
        long[][] low = new long[rows][columns];
        long[][] high = new long[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                OptionalInt known = cells.get(row).get(column);
                low[row][column] = known.orElse(0);
                high[row][column] = known.isPresent() ? known.getAsInt() : most(row, column, rows - 1);
            }
        }
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (int row = 0; row < rows; row++) {
                narrowed |= narrow(low, high, row, 0, 0, 1, columns);
            }
            for (int column = 0; column < columns; column++) {
                narrowed |= narrow(low, high, 0, column, 1, 0, rows);
            }
        }
        int cornered = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean secret = cells.get(row).get(column).isEmpty();
                cornered += secret && low[row][column] == high[row][column] ? 1 : 0;
            }
        }
        return cornered;
    }

    private long most(int row, int column, int themes) {
        long people = column < talks.length ? talks[column] : totalTalks;
        return row == themes ? people * themes : people;
    }

    /** Narrows the numbers of one line, of which the last is the sum of the others. */
    private static boolean narrow(long[][] low, long[][] high, int row, int column, int down, int right, int length) {
        boolean narrowed = false;
        for (int at = 0; at < length; at++) {
            long least = 0;
            long most = 0;
            for (int other = 0; other < length; other++) {
                if (other != at) {
                    int r = row + down * other;
                    int c = column + right * other;
                    boolean same = at == length - 1;
                    boolean total = other == length - 1;
                    least += same ? low[r][c] : total ? low[r][c] : -high[r][c];
                    most += same ? high[r][c] : total ? high[r][c] : -low[r][c];
                }
            }
            int r = row + down * at;
            int c = column + right * at;
            if (least > low[r][c]) {
                low[r][c] = least;
                narrowed = true;
            }
            if (most < high[r][c]) {
                high[r][c] = most;
                narrowed = true;
            }
        }
        return narrowed;
    }
}
