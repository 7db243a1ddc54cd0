// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label is what a user typed: it may be anything, and is shown as nothing but words. */
class HostileLabelsTest {
    private static Run advise(String label, String format) {
        String escaped = label.replace("\\", "\\\\").replace("\"", "\\\"");
        String document = """
                {"asOf": "2026-11-23", "facts": {
                  "organisation": {"hourly-cost": 30, "workforce": [
                    {"key": "a", "label": "%s", "heads": 10,
                     "roi-by-group": {"fees-per-head": 500, "hours-per-head": 16, "expected-stay": 24}},
                    {"key": "b", "label": "Anders", "heads": 12,
                     "roi-by-group": {"fees-per-head": 500, "hours-per-head": 16, "expected-stay": 36}}]},
                  "roi-by-group": {"steers-on-return": true,
                    "assumptions-heard": ["training-for-the-neighbours"]}}}
                """.formatted(escaped);
        return new FakeTerminal().withInput(document).run("advise", "-", "--format", format);
    }

    private static final class Found extends AbstractVisitor {
        private int markup;
        private int tables;

        static Found in(String markdown) {
            Node document = Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .build()
                    .parse(markdown);
            Found found = new Found();
            document.accept(found);
            return found;
        }

        @Override
        public void visit(HtmlInline html) {
            markup++;
        }

        @Override
        public void visit(HtmlBlock html) {
            markup++;
        }

        @Override
        public void visit(Image image) {
            markup++;
        }

        @Override
        public void visit(Link link) {
            // Our own addresses are links too.
            if (link.getDestination().contains("evil")) {
                markup++;
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                tables++;
            }
            visitChildren(block);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[klik](https://evil.example)",
                "![x](https://evil.example/x.png)",
                "a | b | c",
                "# kop",
                "`code",
                "**vet",
                "- [ ] taak",
                "\\",
                "1. een",
                "{heads|a|b} {0} %s %n",
                "<https://evil.example>"
            })
    void markdownShowsLabelsAsWords(String label) {
        Run plain = advise("Gewoon", "markdown");
        Run hostile = advise(label, "markdown");

        assertThat(hostile.code()).isEqualTo(ExitCode.DONE);
        assertThat(hostile.out()).isNotEqualTo(plain.out());
        assertThat(Found.in(hostile.out()).markup).isZero();
        assertThat(Found.in(hostile.out()).tables).isEqualTo(Found.in(plain.out()).tables);
        assertThat(hostile.out().lines().filter(line -> line.startsWith("#")).count())
                .isEqualTo(
                        plain.out().lines().filter(line -> line.startsWith("#")).count());
    }

    @Test
    void aLongLabelWithoutASpaceBreaksNoColumn() {
        Run run = advise("x".repeat(80), "text");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[31mrood", "a\\u0007b", "a\\u202eb", "a\\u2028b", "a\\nb"})
    void aLabelThatCouldSteerATerminalIsRefused(String escaped) {
        Run run = new FakeTerminal()
                .withInput("{\"facts\": {\"organisation\": {\"workforce\": [{\"key\": \"a\", \"label\": \"" + escaped
                        + "\"}]}}}")
                .run("advise", "-");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    }
}
