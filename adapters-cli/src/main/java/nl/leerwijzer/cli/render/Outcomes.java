// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** Puts an outcome into blocks. */
final class Outcomes {
    private final Words words;

    Outcomes(Words words) {
        this.words = words;
    }

    /** Summary, sections, effort and cautions; the explanation of the figures stands elsewhere. */
    List<Block> blocks(Outcome outcome, int level) {
        return blocks(outcome, level, section -> true);
    }

    /**
     * The same for a reader who does not know yet whether the intervention fits: of the sections that hold no value yet
     * and warn of nothing only the titles.
     */
    List<Block> beginnings(Outcome outcome, int level) {
        Figures figures = new Figures(words, outcome);
        return blocks(
                outcome,
                level,
                section -> section instanceof Section.Warning
                        || Figures.shown(section).stream().anyMatch(figures::isDefined));
    }

    private List<Block> blocks(Outcome outcome, int level, Predicate<Section> isShown) {
        Figures figures = new Figures(words, outcome);
        Set<FigureId> before = new LinkedHashSet<>();
        List<Text> later = new ArrayList<>();
        Report.Builder report = new Report.Builder();
        report.paragraph(words.of(outcome.summary()));
        for (Section section : outcome.sections()) {
            if (!isShown.test(section)) {
                later.add(Words.quoted(section.title()));
                continue;
            }
            report.heading(level, words.line(section.title()));
            if (figures.isBare(section)) {
                report.paragraph(words.of(bare(section)));
            } else {
                report.add(section(section, figures, before));
                before.addAll(Figures.shown(section));
            }
        }
        if (!later.isEmpty()) {
            report.heading(level, words.say("outcome.later"))
                    .paragraph(words.of(Words.text("outcome.later.sections").with("titles", later)));
        }
        List<Term> effort = effort(outcome.effort(), figures);
        if (!effort.isEmpty()) {
            report.heading(level, words.say("outcome.effort")).terms(effort);
        }
        report.chapter(
                level,
                words.say("outcome.cautions"),
                outcome.cautions().stream()
                        .map(caution -> Item.of(words.line(caution)))
                        .toList());
        report.chapter(level, words.say("outcome.missing"), figures.missing());
        report.chapter(level, words.say("outcome.impossible"), figures.impossible());
        return report.build().blocks();
    }

    /** What a section is about that is made of figures of which none has a value. */
    private Text bare(Section section) {
        List<Text> about = List.of();
        if (section instanceof Section.Table table) {
            about = table.rows().stream()
                    .flatMap(row -> row.stream().limit(1))
                    .flatMap(cell -> cell instanceof Cell.Words first ? Stream.of(first.text()) : Stream.empty())
                    .toList();
        } else if (section instanceof Section.Grid grid) {
            about = grid.rows();
        } else if (section instanceof Section.Timeline timeline) {
            about = timeline.milestones().stream().map(Section.Milestone::what).toList();
        } else if (section instanceof Section.Chart chart) {
            about = chart.bars().stream().map(Section.Bar::label).toList();
        }
        return about.isEmpty()
                ? Words.text("outcome.bare")
                : Words.text("outcome.bare.about").with("about", Words.series(about));
    }

    private Block section(Section section, Figures figures, Set<FigureId> before) {
        if (section instanceof Section.Paragraph paragraph) {
            return new Block.Paragraph(Rich.of(sentences(paragraph.sentences())));
        }
        if (section instanceof Section.Warning warning) {
            return new Block.Warning(Rich.of(sentences(warning.sentences())));
        }
        if (section instanceof Section.Table table) {
            return new Block.Table(
                    table.headings().stream().map(words::line).toList(),
                    table.rows().stream().map(row -> cells(row, figures)).toList(),
                    repeated(table, before));
        }
        if (section instanceof Section.Grid grid) {
            return grid(grid, figures);
        }
        if (section instanceof Section.Steps steps) {
            return new Block.Items(
                    steps.steps().stream().map(step -> step(step, figures)).toList());
        }
        if (section instanceof Section.Timeline timeline) {
            return new Block.Timeline(timeline.milestones().stream()
                    .map(milestone -> moment(milestone, figures))
                    .toList());
        }
        return new Block.Bars(((Section.Chart) section)
                .bars().stream()
                        .map(bar -> new Bar(
                                words.line(bar.label()), figures.brief(bar.figure()), figures.extent(bar.figure())))
                        .toList());
    }

    /** The columns that hold nothing but figures that were shown before; the first one says what a row is about. */
    private static Set<Integer> repeated(Section.Table table, Set<FigureId> before) {
        return IntStream.range(1, table.headings().size())
                .filter(column -> table.rows().stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell instanceof Cell.OfFigure of && before.contains(of.figure())))
                .boxed()
                .collect(Collectors.toSet());
    }

    private String sentences(List<Text> sentences) {
        return String.join(" ", sentences.stream().map(words::line).toList());
    }

    private List<Block.Cell> cells(List<Cell> cells, Figures figures) {
        return cells.stream().map(cell -> cell(cell, figures)).toList();
    }

    private Block.Cell cell(Cell cell, Figures figures) {
        if (cell instanceof Cell.OfFigure of) {
            return new Block.Cell(Rich.of(figures.cell(of.figure())), figures.isNumber(of.figure()));
        }
        return Block.Cell.of(words.of(((Cell.Words) cell).text()));
    }

    private Block grid(Section.Grid grid, Figures figures) {
        List<String> headings = new ArrayList<>(List.of(""));
        grid.columns().forEach(column -> headings.add(words.line(column)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<Block.Cell> row =
                    new ArrayList<>(List.of(Block.Cell.of(words.of(grid.rows().get(i)))));
            row.addAll(cells(grid.cells().get(i), figures));
            rows.add(row);
        }
        return new Block.Table(headings, rows);
    }

    private Item step(Section.Step step, Figures figures) {
        List<Item> inner = new ArrayList<>();
        if (!step.roles().isEmpty()) {
            inner.add(Item.of(words.of(Words.text("remedy.who").with("roles", step.roles()))));
        }
        step.figures().stream().filter(figures::isDefined).forEach(figure -> inner.add(Item.of(figures.named(figure))));
        return new Item(Mark.NUMBER, Rich.of(words.line(step.what())), inner);
    }

    private Term moment(Section.Milestone milestone, Figures figures) {
        String when = Stream.concat(Stream.of(milestone.when()), milestone.until().stream())
                .map(figures::cell)
                .distinct()
                .reduce((from, until) -> from + " – " + until)
                .orElseThrow();
        return new Term(when, Rich.of(words.line(milestone.what())));
    }

    private List<Term> effort(Effort effort, Figures figures) {
        List<Term> terms = new ArrayList<>();
        asked("effort.time", effort.time(), figures).ifPresent(terms::add);
        asked("effort.cost", effort.cost(), figures).ifPresent(terms::add);
        asked("effort.lead-time", effort.leadTime(), figures).ifPresent(terms::add);
        if (!effort.roles().isEmpty()) {
            terms.add(term("effort.roles", words.show(effort.roles())));
        }
        return terms;
    }

    /** What is asked, with the name of the figure, which says of whom and over what time. */
    private Optional<Term> asked(String key, Optional<FigureId> figure, Figures figures) {
        return figure.filter(figures::isDefined).map(id -> term(key, figures.named(id)));
    }

    private Term term(String key, String value) {
        return new Term(words.say(key), Rich.of(value));
    }
}
