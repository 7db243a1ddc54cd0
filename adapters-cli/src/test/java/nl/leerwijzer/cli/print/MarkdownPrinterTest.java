// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Extent;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPrinterTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String printed(Report.Builder report) {
        return new MarkdownPrinter().print(report.build());
    }

    private static List<Node> nodes(String markdown) {
        List<Node> nodes = new ArrayList<>();
        collect(PARSER.parse(markdown), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
            collect(child, nodes);
        }
    }

    private static String words(Node node) {
        List<Node> inside = new ArrayList<>();
        collect(node, inside);
        return inside.stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getLiteral())
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void aTreeBecomesAListInAList() {
        Block.Branch leaf = new Block.Branch(Rich.strong("leaf"), List.of(Rich.of("said of it")), List.of());

        assertThat(printed(new Report.Builder()
                        .add(new Block.Tree(List.of(new Block.Branch(Rich.of("trunk"), List.of(), List.of(leaf)))))))
                .isEqualTo("""
                        - trunk
                          - **leaf**
                            - said of it
                        """);
    }

    @Test
    void blocksBecomeMarkdown() {
        Report.Builder report = new Report.Builder()
                .heading(2, "Advice")
                .paragraph(
                        Rich.of("Start with ").and(Rich.strong("ambassadors")).and("."))
                .items(List.of(
                        new Item(Mark.NUMBER, Rich.of("first"), List.of(Item.of(Mark.MET, Rich.of("inner")))),
                        Item.of(Mark.NUMBER, Rich.of("second"))))
                .terms(List.of(new Term("Who", Rich.of("HR"))))
                .table(List.of("Group", "Cost"), List.of(List.of(Cell.of("Bakers"), new Cell(Rich.of("€ 900"), true))))
                .add(new Block.Warning(Rich.of("Mind the gap")))
                .add(new Block.Bars(List.of(new Bar("A", "5", Optional.of(Extent.exactly(5))))))
                .paragraph(Rich.of("https://www.example.org/a?b=c&d", Tone.ADDRESS));

        assertThat(printed(report)).isEqualTo("""
                        ## Advice

                        Start with **ambassadors**.

                        1. first
                           - ✓ inner
                        2. second

                        - **Who**: HR

                        | Group | Cost |
                        | --- | ---: |
                        | Bakers | € 900 |

                        > ⚠ Mind the gap

                        |  |  |  |
                        | --- | --- | ---: |
                        | A | `████████████████████` | 5 |

                        <https://www.example.org/a?b=c&d>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<!-- gone -->",
                "**not bold** _nor this_ ~~nor that~~",
                "[click](https://evil.example)",
                "![image](https://evil.example/x.png)",
                "https://evil.example and www.evil.example",
                "a | b | c",
                "`code` ``more``",
                "# no heading",
                "- no item",
                "+ no item",
                "1. no item",
                "12) no item",
                "--- ",
                "===",
                "> no quote",
                "&lt;b&gt; &amp; &#42;",
                "back\\slash \\* \\",
                "line\nbreak\r\n\r\n# heading",
                "    indented",
                "$x$ and @somebody and a:b",
                "[ref]: https://evil.example",
                "* * *",
                "| --- | --- |",
                "~~~",
                "```"
            })
    void hostileWordsStayWords(String hostile) {
        String markdown = printed(new Report.Builder()
                .heading(2, hostile)
                .paragraph(hostile)
                .paragraph(Rich.strong(hostile))
                .items(List.of(Item.of(hostile)))
                .terms(List.of(new Term(hostile, Rich.of(hostile))))
                .table(List.of("One", "Two"), List.of(List.of(Cell.of(hostile), Cell.of(hostile))))
                .add(new Block.Warning(Rich.of(hostile))));
        List<Node> nodes = nodes(markdown);

        assertThat(nodes)
                .doesNotHaveAnyElementsOfTypes(
                        HtmlInline.class, HtmlBlock.class, Link.class, Image.class, OrderedList.class);
        assertThat(nodes.stream().filter(Heading.class::isInstance)).hasSize(1);
        assertThat(nodes.stream().filter(BulletList.class::isInstance)).isNotEmpty();
        assertThat(nodes.stream().filter(BlockQuote.class::isInstance)).hasSize(1);
        assertThat(nodes.stream().filter(TableBlock.class::isInstance)).hasSize(1);
        assertThat(nodes.stream().filter(TableCell.class::isInstance)).hasSize(4);
        String shown = Printable.oneLine(hostile).strip();
        Node first =
                nodes.stream().filter(Paragraph.class::isInstance).findFirst().orElseThrow();
        assertThat(words(first)).isEqualTo(shown);
        assertThat(nodes.stream().filter(TableCell.class::isInstance).skip(2).map(MarkdownPrinterTest::words))
                .allSatisfy(cell -> assertThat(cell).isEqualTo(shown));
    }

    @Test
    void bareAddressesAreNoLinksForRenderersThatMakeThem() {
        assertThat(printed(new Report.Builder().paragraph("see https://a.example, www.b.example, x@c.example")))
                .isEqualTo("see https\\://a.example, www\\.b.example, x\\@c.example\n");
    }

    @Test
    void anAddressThatIsNoneIsShownAsWords() {
        assertThat(printed(new Report.Builder().paragraph(Rich.of("javascript:alert(1) <b>", Tone.ADDRESS))))
                .isEqualTo("javascript:alert(1) \\<b\\>\n");
    }

    @Test
    void randomReportsKeepTheirWords() {
        for (long seed = 0; seed < 300; seed++) {
            RandomReport random = new RandomReport(seed);

            assertThat(RandomReport.letters(new MarkdownPrinter().print(random.report())))
                    .as("seed %d", seed)
                    .containsAllEntriesOf(RandomReport.letters(random.words()));
        }
    }
}
