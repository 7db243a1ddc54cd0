// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;

/** Prints a report as text that fits a terminal. */
public final class TextPrinter implements Printer {
    /** The narrowest that still reads. */
    public static final int MIN_WIDTH = 40;

    /** The widest that reads well. */
    public static final int MAX_WIDTH = 80;

    private static final int WIDEST_LABEL = 22;

    private final int width;
    private final Palette palette;

    private TextPrinter(int width, Palette palette) {
        this.width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width));
        this.palette = palette;
    }

    /** Text without colour, at most so many columns wide, between {@link #MIN_WIDTH} and {@link #MAX_WIDTH}. */
    public static TextPrinter plain(int width) {
        return new TextPrinter(width, Palette.NONE);
    }

    /** The same with colour. */
    public static TextPrinter coloured(int width) {
        return new TextPrinter(width, Palette.ANSI);
    }

    /** Words on one line, with nothing in them that could steer a terminal. */
    public static String oneLine(String words) {
        return Printable.oneLine(words);
    }

    @Override
    public String print(Report report) {
        StringBuilder out = new StringBuilder();
        int indent = 0;
        Block before = null;
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                indent = Math.max(0, 2 * (heading.level() - 2));
            }
            if (before != null && !(before instanceof Block.Heading)) {
                out.append('\n');
            }
            int margin = block instanceof Block.Heading ? Math.max(0, indent - 2) : indent;
            for (Line line : lines(block, width - margin)) {
                out.append(line.words().isEmpty() ? "" : " ".repeat(margin))
                        .append(palette.paint(line))
                        .append('\n');
            }
            before = block;
        }
        return out.toString();
    }

    private static List<Line> lines(Block block, int width) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, width);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Line.of(paragraph.text()).wrap(width);
        }
        if (block instanceof Block.Warning warning) {
            return hanging(Line.of("! ", Tone.CAREFUL), Line.of(warning.text()), width);
        }
        if (block instanceof Block.Items items) {
            return items(items.items(), width);
        }
        if (block instanceof Block.Terms terms) {
            return terms(terms.terms(), "", Math.min(WIDEST_LABEL, width / 3), width);
        }
        if (block instanceof Block.Table table) {
            return TextTable.lines(table, width);
        }
        if (block instanceof Block.Bars bars) {
            return TextBars.lines(bars.bars(), width);
        }
        if (block instanceof Block.Tree tree) {
            return TextTree.lines(tree.roots(), width);
        }
        return terms(((Block.Timeline) block).moments(), "● ", width / 2, width);
    }

    private static List<Line> heading(Block.Heading heading, int width) {
        List<Line> lines = new ArrayList<>();
        Rich text = heading.text();
        Rich strong =
                text.spans().stream().allMatch(span -> span.tone() == Tone.PLAIN) ? Rich.strong(text.words()) : text;
        lines.addAll(Line.of(strong).wrap(width));
        if (heading.level() <= 2) {
            int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
            lines.add(Line.of((heading.level() == 1 ? "═" : "─").repeat(widest), Tone.FAINT));
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    private static List<Line> items(List<Item> items, int width) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int numberWidth = Integer.toString(items.size()).length();
        for (Item item : items) {
            number++;
            Line mark = mark(item.mark(), number, numberWidth);
            lines.addAll(hanging(mark, Line.of(item.text()), width));
            int inset = mark.width();
            for (Line inner : items(item.inner(), width - inset)) {
                lines.add(Line.of(" ".repeat(inset)).then(inner));
            }
        }
        return lines;
    }

    private static Line mark(Mark mark, int number, int numberWidth) {
        return switch (mark) {
            case BULLET -> Line.of("• ");
            case NUMBER -> Line.of(number + ". ").padded(numberWidth + 2, true);
            case MET -> Line.of("✓ ", Tone.GOOD);
            case NOT_MET -> Line.of("✗ ", Tone.BAD);
            case UNKNOWN -> Line.of("? ", Tone.CAREFUL);
        };
    }

    /** Labels in a column of their own, unless there is no room for one. */
    private static List<Line> terms(List<Term> terms, String mark, int most, int width) {
        int widest = terms.stream()
                .mapToInt(term -> Line.of(term.label()).width())
                .max()
                .orElse(0);
        int column = Math.min(widest, most);
        List<Line> lines = new ArrayList<>();
        for (Term term : terms) {
            List<Line> label = Line.of(term.label(), Tone.STRONG).wrap(column);
            int room = width - column - 2 - mark.length();
            List<Line> text = Line.of(term.text()).wrap(room);
            for (int i = 0; i < Math.max(label.size(), text.size()); i++) {
                Line left = i < label.size() ? label.get(i) : Line.EMPTY;
                String middle = "  " + (i == 0 ? mark : " ".repeat(mark.length()));
                lines.add(
                        i < text.size()
                                ? left.padded(column, false).then(middle).then(text.get(i))
                                : left);
            }
        }
        return lines;
    }

    /** The first line after a lead, the others as far to the right. */
    static List<Line> hanging(Line lead, Line text, int width) {
        List<Line> lines = new ArrayList<>();
        for (Line line : text.wrap(width - lead.width())) {
            lines.add((lines.isEmpty() ? lead : Line.of(" ".repeat(lead.width()))).then(line));
        }
        return lines;
    }
}
