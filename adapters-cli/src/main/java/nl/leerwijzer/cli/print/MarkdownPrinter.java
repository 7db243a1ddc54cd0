// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Span;
import nl.leerwijzer.cli.report.Rich.Tone;

/**
 * Prints a report as Markdown with tables. Words stay words: whatever Markdown or HTML they hold is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark on backslash escapes</a>
 */
public final class MarkdownPrinter implements Printer {
    private static final int LONGEST_BAR = 20;

    public MarkdownPrinter() {}

    @Override
    public String print(Report report) {
        return report.blocks().stream()
                .map(block -> String.join("\n", lines(block)) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of("#".repeat(heading.level()) + " " + MarkdownText.inline(unemphasised(heading.text())));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(MarkdownText.opening(paragraph.text()));
        }
        if (block instanceof Block.Warning warning) {
            return List.of("> ⚠ " + MarkdownText.inline(warning.text()));
        }
        if (block instanceof Block.Items items) {
            return items(items.items());
        }
        if (block instanceof Block.Terms terms) {
            return terms(terms.terms());
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Bars bars) {
            return bars(bars.bars());
        }
        if (block instanceof Block.Tree tree) {
            return items(tree.roots().stream().map(MarkdownPrinter::item).toList());
        }
        return terms(((Block.Timeline) block).moments());
    }

    private static Rich unemphasised(Rich heading) {
        return Rich.of(heading.words());
    }

    private static List<String> items(List<Item> items) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Item item : items) {
            number++;
            String lead = item.mark() == Mark.NUMBER ? number + ". " : "- ";
            String sign = sign(item.mark());
            lines.add(lead
                    + sign
                    + (sign.isEmpty() ? MarkdownText.opening(item.text()) : MarkdownText.inline(item.text())));
            for (String inner : items(item.inner())) {
                lines.add(" ".repeat(lead.length()) + inner);
            }
        }
        return lines;
    }

    private static Item item(Block.Branch branch) {
        List<Item> inner = new ArrayList<>();
        branch.notes().forEach(note -> inner.add(Item.of(note)));
        branch.inner().forEach(child -> inner.add(item(child)));
        return new Item(Mark.BULLET, branch.text(), inner);
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case BULLET, NUMBER -> "";
            case MET -> "✓ ";
            case NOT_MET -> "✗ ";
            case UNKNOWN -> "? ";
        };
    }

    private static List<String> terms(List<Term> terms) {
        return terms.stream()
                .map(term ->
                        "- " + MarkdownText.inline(Rich.strong(term.label())) + ": " + MarkdownText.inline(term.text()))
                .toList();
    }

    private static List<String> table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.headings().stream()
                .map(heading -> MarkdownText.inline(Rich.of(heading)))
                .toList()));
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            rule.add(table.rows().stream().map(row -> row.get(column)).anyMatch(Cell::number) ? "---:" : "---");
        }
        lines.add(row(rule));
        for (List<Cell> cells : table.rows()) {
            lines.add(row(
                    cells.stream().map(cell -> MarkdownText.inline(cell.text())).toList()));
        }
        return lines;
    }

    private static List<String> bars(List<Bar> bars) {
        List<String> drawn = TextBars.draw(bars, LONGEST_BAR);
        List<String> lines = new ArrayList<>(List.of(row(List.of("", "", "")), row(List.of("---", "---", "---:"))));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            String code = drawn.get(i).isBlank() ? "" : "`" + drawn.get(i) + "`";
            lines.add(row(List.of(
                    MarkdownText.inline(Rich.of(bar.label())), code, MarkdownText.inline(Rich.of(bar.shown())))));
        }
        return lines;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Words as Markdown that shows just these words. */
    private static final class MarkdownText {
        private static final String ALWAYS = "\\`*_[]<>|~&$#";

        private MarkdownText() {}

        /** Words at the start of a block, where some signs would make it another one. */
        static String opening(Rich rich) {
            return markdown(rich, true);
        }

        /** Words within a block. */
        static String inline(Rich rich) {
            return markdown(rich, false);
        }

        private static String markdown(Rich rich, boolean opens) {
            StringBuilder markdown = new StringBuilder();
            for (Span span : rich.spans()) {
                markdown.append(span(span, opens && markdown.length() == 0));
            }
            return markdown.toString().stripLeading();
        }

        private static String span(Span span, boolean first) {
            String words = Printable.oneLine(span.words());
            if (first) {
                words = words.stripLeading();
            }
            if (span.tone() == Tone.ADDRESS) {
                return address(words).orElseGet(() -> escaped(span.words(), first));
            }
            boolean emphasised = span.tone() == Tone.STRONG
                    || span.tone() == Tone.GOOD
                    || span.tone() == Tone.CAREFUL
                    || span.tone() == Tone.BAD;
            if (!emphasised || words.isBlank()) {
                return escaped(words, first);
            }
            String bare = words.strip();
            int lead = words.indexOf(bare);
            return words.substring(0, lead)
                    + "**" + escaped(bare, false) + "**"
                    + words.substring(lead + bare.length());
        }

        private static Optional<String> address(String words) {
            boolean plain = words.matches("https?://[^\\s<>|\\\\]+");
            return plain ? Optional.of("<" + words + ">") : Optional.empty();
        }

        private static String escaped(String words, boolean first) {
            StringBuilder escaped = new StringBuilder();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (ALWAYS.indexOf(c) >= 0 || linksByItself(words, i) || (first && opensABlock(words, i))) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
            return escaped.toString();
        }

        /** Some renderers turn bare addresses into links. */
        private static boolean linksByItself(String words, int at) {
            return words.startsWith("://", at)
                    || words.charAt(at) == '@'
                    || (words.charAt(at) == '.' && at >= 3 && words.regionMatches(true, at - 3, "www", 0, 3));
        }

        /** A list, a heading or a rule starts with such a sign, or with a number and one. */
        private static boolean opensABlock(String words, int at) {
            char c = words.charAt(at);
            return (at == 0 && "+-=:".indexOf(c) >= 0)
                    || ((c == '.' || c == ')')
                            && at > 0
                            && words.substring(0, at).chars().allMatch(Character::isDigit));
        }
    }
}
