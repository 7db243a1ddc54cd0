// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Rich.Tone;

/**
 * A table in a given width: cells wrap when the table is too wide, and where that makes rows too tall, or even their
 * longest words do not fit, columns that were shown before are left out. Where that does not help, every row becomes a
 * record of its own.
 */
final class TextTable {
    private static final int GAP = 2;

    /** A row of more lines than this no longer reads as one. */
    private static final int TALLEST = 3;

    /** What stands in a cell without a value. */
    private static final String NOTHING = "–";

    private final List<Line> headings;
    private final List<List<Line>> rows;
    private final boolean[] numbers;
    private final int width;

    private TextTable(Block.Table table, int width) {
        this.headings = table.headings().stream()
                .map(heading -> Line.of(heading, Tone.STRONG))
                .toList();
        this.rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> Line.of(cell.text())).toList())
                .toList();
        this.numbers = numbers(table);
        this.width = width;
    }

    static List<Line> lines(Block.Table block, int width) {
        TextTable table = new TextTable(block, width);
        int[] columns = table.columns();
        if (columns.length > 0 && table.tallest(columns) <= TALLEST) {
            return table.grid(columns);
        }
        return block.repeated().isEmpty() ? table.records() : lines(block.withoutRepeated(), width);
    }

    private static boolean[] numbers(Block.Table table) {
        boolean[] numbers = new boolean[table.headings().size()];
        for (int i = 0; i < numbers.length; i++) {
            int column = i;
            numbers[i] = table.rows().stream().map(row -> row.get(column)).anyMatch(Cell::number);
        }
        return numbers;
    }

    /** The widths of the columns, or none when they do not fit beside each other. */
    private int[] columns() {
        int room = width - GAP * (headings.size() - 1);
        int[] widest = new int[headings.size()];
        int[] least = new int[headings.size()];
        for (int i = 0; i < headings.size(); i++) {
            widest[i] = headings.get(i).width();
            least[i] = headings.get(i).widestWord();
            for (List<Line> row : rows) {
                widest[i] = Math.max(widest[i], row.get(i).width());
                least[i] = Math.max(least[i], row.get(i).widestWord());
            }
        }
        if (Arrays.stream(widest).sum() <= room) {
            return widest;
        }
        return Arrays.stream(least).sum() <= room ? shared(least, widest, room) : new int[0];
    }

    /** Gives what is left of the room, column by column, to the one that is narrowest for what it holds. */
    private static int[] shared(int[] least, int[] widest, int room) {
        int[] columns = least.clone();
        int left = room - Arrays.stream(least).sum();
        while (left > 0) {
            int neediest = -1;
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] < widest[i]
                        && (neediest < 0 || widest[i] * columns[neediest] > widest[neediest] * columns[i])) {
                    neediest = i;
                }
            }
            if (neediest < 0) {
                break;
            }
            columns[neediest]++;
            left--;
        }
        return columns;
    }

    private int tallest(int[] columns) {
        return rows.stream().mapToInt(row -> row(row, columns).size()).max().orElse(0);
    }

    private List<Line> grid(int[] columns) {
        List<List<Line>> printed = rows.stream().map(row -> row(row, columns)).toList();
        List<Line> lines = new ArrayList<>(row(headings, columns));
        lines.add(rule(columns));
        for (int i = 0; i < printed.size(); i++) {
            // A row of several lines needs room to be told from its neighbours.
            if (i > 0 && (printed.get(i).size() > 1 || printed.get(i - 1).size() > 1)) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(printed.get(i));
        }
        return lines;
    }

    private static Line rule(int[] columns) {
        List<String> rules = Arrays.stream(columns).mapToObj("─"::repeat).toList();
        return Line.of(String.join(" ".repeat(GAP), rules), Tone.FAINT);
    }

    private List<Line> row(List<Line> cells, int[] columns) {
        List<List<Line>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < columns.length; i++) {
            wrapped.add(cells.get(i).wrap(columns[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            Line line = Line.EMPTY;
            for (int i = 0; i < columns.length; i++) {
                Line cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : Line.EMPTY;
                boolean last = i == columns.length - 1;
                Line padded = last && !numbers[i] ? cell : cell.padded(columns[i], numbers[i]);
                line = line.then(padded).then(last ? "" : " ".repeat(GAP));
            }
            lines.add(trimmed(line));
        }
        return lines;
    }

    private static Line trimmed(Line line) {
        int end = line.words().length();
        while (end > 0 && line.words().charAt(end - 1) == ' ') {
            end--;
        }
        return line.part(0, end);
    }

    /** One record per row: its first cell as a title, under it the others that hold something, with their headings. */
    private List<Line> records() {
        List<Line> lines = new ArrayList<>();
        for (List<Line> row : rows) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            boolean empty = row.stream().skip(1).allMatch(cell -> cell.words().equals(NOTHING));
            String title = row.get(0).words();
            lines.addAll(
                    Line.of(empty ? title + ": " + NOTHING : title, Tone.STRONG).wrap(width));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).words().equals(NOTHING)) {
                    Line text = Line.of(headings.get(i).words() + ": ").then(row.get(i));
                    lines.addAll(TextPrinter.hanging(Line.of("  "), text, width));
                }
            }
        }
        return lines;
    }
}
