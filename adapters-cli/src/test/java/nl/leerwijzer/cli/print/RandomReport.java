// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Branch;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Extent;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;

/** A report of all blocks with words of all lengths, the same for equal seeds. */
final class RandomReport {
    private static final String LETTERS = "abcdefgé漢ḱ";

    private final Random random;
    private final StringBuilder words = new StringBuilder();
    private final Report report;

    RandomReport(long seed) {
        random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            blocks.add(block());
        }
        report = new Report(blocks);
    }

    Report report() {
        return report;
    }

    /** All words in it. */
    String words() {
        return words.toString();
    }

    /** How often each of the letters occurs. */
    static Map<Integer, Long> letters(String words) {
        Map<Integer, Long> counts = new TreeMap<>();
        words.codePoints().filter(c -> LETTERS.indexOf(c) >= 0).forEach(c -> counts.merge(c, 1L, Long::sum));
        return counts;
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 -> new Block.Heading(1 + random.nextInt(4), rich());
            case 1 -> new Block.Paragraph(rich());
            case 2 -> new Block.Warning(rich());
            case 3 -> new Block.Items(List.of(item(2), item(1), item(0)));
            case 4 -> new Block.Terms(List.of(term(), term()));
            case 5 -> table();
            case 7 -> new Block.Tree(List.of(branch(2), branch(0)));
            case 6 -> new Block.Bars(List.of(bar(), bar(), bar()));
            default -> new Block.Timeline(List.of(term(), term()));
        };
    }

    private Item item(int depth) {
        List<Item> inner = depth == 0 ? List.of() : List.of(item(depth - 1));
        return new Item(any(List.of(Mark.values())), rich(), inner);
    }

    private Branch branch(int depth) {
        List<Branch> inner = depth == 0 ? List.of() : List.of(branch(depth - 1), branch(0));
        return new Branch(rich(), List.of(rich()), inner);
    }

    private Term term() {
        return new Term(phrase(), rich());
    }

    private Block table() {
        int columns = 1 + random.nextInt(6);
        List<String> headings = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        // Records repeat their headings, and leave the first one out, so headings hold no counted letter.
        for (int i = 0; i < columns; i++) {
            headings.add("X".repeat(1 + random.nextInt(12)));
        }
        for (int row = 0; row < 3; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(new Cell(rich(), random.nextInt(4) == 0));
            }
            rows.add(cells);
        }
        return new Block.Table(headings, rows);
    }

    private Bar bar() {
        double low = random.nextInt(2000) - 1000;
        Optional<Extent> extent = random.nextBoolean()
                ? Optional.of(new Extent(low, low + random.nextInt(9), low + 10 + random.nextInt(500)))
                : Optional.empty();
        return new Bar(phrase(), phrase(), extent);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Rich rich() {
        Rich rich = Rich.of(phrase());
        return random.nextBoolean() ? rich : rich.and(Rich.of(phrase(), any(List.of(Tone.values()))));
    }

    private String phrase() {
        StringBuilder phrase = new StringBuilder();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(10) == 0 ? 90 : 1 + random.nextInt(12);
            for (int at = 0; at < length; at++) {
                phrase.appendCodePoint(LETTERS.codePointAt(random.nextInt(LETTERS.length())));
            }
            phrase.append(random.nextInt(8) == 0 ? '\u00a0' : ' ');
        }
        words.append(phrase);
        return phrase.toString();
    }
}
