// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block.Extent;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Range;

/** The figures of one outcome in words. */
final class Figures {
    private final Words words;
    private final Outcome outcome;
    private final Map<FigureId, Figure> byId = new LinkedHashMap<>();

    Figures(Words words, Outcome outcome) {
        this.words = words;
        this.outcome = outcome;
        outcome.figures().forEach(figure -> byId.put(figure.id(), figure));
    }

    /** The value of a figure, or why there is none. */
    String value(FigureId id) {
        return Optional.ofNullable(byId.get(id))
                .map(figure -> words.show(figure.value().shown()))
                .orElse("");
    }

    /** The value of a figure where there is little room: without one, a dash. */
    String cell(FigureId id) {
        Figure figure = byId.get(id);
        return figure == null || !figure.value().isDefined() ? "–" : value(id);
    }

    /** The value of a figure; why there is none is said elsewhere. */
    String brief(FigureId id) {
        Figure figure = byId.get(id);
        return figure == null || !figure.value().isDefined() ? words.say("figure.undefined") : value(id);
    }

    boolean isDefined(FigureId id) {
        Figure figure = byId.get(id);
        return figure != null && figure.value().isDefined();
    }

    /** The days between which a figure that is a date lies; empty when it has no value or is no date. */
    Optional<Range<LocalDate>> days(FigureId id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            return Optional.empty();
        }
        if (figure.value() instanceof FigureValue.Day day) {
            return Optional.of(new Range<>(day.date(), day.date()));
        }
        return figure.value() instanceof FigureValue.Days days ? Optional.of(days.range()) : Optional.empty();
    }

    String name(FigureId id) {
        return Optional.ofNullable(byId.get(id))
                .map(figure -> words.of(figure.name()))
                .orElse(id.name());
    }

    /** Whether a section is made of figures and none of them has a value. Steps are steps without figures too. */
    boolean isBare(Section section) {
        List<FigureId> ids = shown(section);
        return !(section instanceof Section.Steps)
                && !ids.isEmpty()
                && ids.stream().noneMatch(this::isDefined);
    }

    /** The name of a figure and its value. */
    String named(FigureId id) {
        return words.capitalised(name(id)) + ": " + value(id);
    }

    /** Whether the figure is a number, which lines up with others. */
    boolean isNumber(FigureId id) {
        Figure figure = byId.get(id);
        return figure != null && figure.unit().isPresent();
    }

    /** From where to where the figure may lie; empty when it has no value or is no number. */
    Optional<Extent> extent(FigureId id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            return Optional.empty();
        }
        FigureValue value = figure.value();
        if (value instanceof FigureValue.Exact exact) {
            return Optional.of(Extent.exactly(exact.quantity().amount().doubleValue()));
        }
        if (value instanceof FigureValue.Between between) {
            double low = between.range().low().amount().doubleValue();
            return Optional.of(
                    new Extent(low, low, between.range().high().amount().doubleValue()));
        }
        if (value instanceof FigureValue.Estimated estimated) {
            return Optional.of(new Extent(
                    estimated.estimate().low().amount().doubleValue(),
                    estimated.estimate().likely().amount().doubleValue(),
                    estimated.estimate().high().amount().doubleValue()));
        }
        return Optional.empty();
    }

    /**
     * Each figure that has a value once, with its definition, formula and source, and its value where no section shows
     * that. Why others have none is said by {@link #missing} and {@link #impossible}.
     */
    List<Item> explained() {
        Set<FigureId> shown = shown();
        Map<String, List<Figure>> byName = new LinkedHashMap<>();
        outcome.figures().stream()
                .filter(figure -> figure.value().isDefined())
                .forEach(figure -> byName.computeIfAbsent(figure.id().name(), name -> new ArrayList<>())
                        .add(figure));
        List<Item> items = new ArrayList<>();
        byName.values().forEach(figures -> items.add(explained(figures, shown)));
        return items;
    }

    private Item explained(List<Figure> figures, Set<FigureId> shown) {
        Figure first = figures.get(0);
        List<String> values = figures.stream()
                .filter(figure -> !shown.contains(figure.id()))
                .map(this::valueOfEntry)
                .toList();
        String value = values.isEmpty() ? ". " : ": " + String.join("; ", values) + ". ";
        Text explained = Words.text("figure.explained")
                .with("definition", first.definition())
                .with("formula", words.clause(first.formula()))
                .with("source", words.clause(first.source()));
        return Item.of(Rich.strong(words.line(first.name())).and(value + words.of(explained)));
    }

    private String valueOfEntry(Figure figure) {
        String value = value(figure.id());
        return figure.id().entry().map(entry -> words.show(entry) + " " + value).orElse(value);
    }

    /** What is still needed for figures that have no value yet, each time with the figures that it is needed for. */
    List<Item> missing() {
        return undefined(undefined -> !undefined.missing().isEmpty());
    }

    /** The reasons why figures have no value and will get none, each with the figures that it holds for. */
    List<Item> impossible() {
        return undefined(undefined -> undefined.missing().isEmpty());
    }

    private List<Item> undefined(Predicate<FigureValue.Undefined> meant) {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (Figure figure : outcome.figures()) {
            if (figure.value() instanceof FigureValue.Undefined undefined && meant.test(undefined)) {
                byReason.computeIfAbsent(reason(figure, undefined), reason -> new LinkedHashSet<>())
                        .add(words.of(figure.name()));
            }
        }
        List<Item> items = new ArrayList<>();
        byReason.forEach((reason, names) -> items.add(
                Item.of(Rich.strong(words.capitalised(String.join(", ", names))).and(": " + reason))));
        return items;
    }

    /** Why a figure has no value. Under a heading that says that something is missing, only what is needs to be said. */
    private String reason(Figure figure, FigureValue.Undefined undefined) {
        if (!undefined.reason().owner().equals("core")
                || !undefined.reason().key().equals("figure.missing")) {
            return words.show(undefined.shown());
        }
        List<Text> facts = words.facts(List.copyOf(undefined.missing()));
        boolean itself = facts.size() == 1 && words.of(facts.get(0)).equalsIgnoreCase(words.of(figure.name()));
        return words.of(
                itself
                        ? Words.text("figure.not-given")
                        : Words.text("figure.needs").with("facts", facts));
    }

    /** The figures that a section or the effort shows. */
    private Set<FigureId> shown() {
        Set<FigureId> shown = new LinkedHashSet<>();
        outcome.effort().time().ifPresent(shown::add);
        outcome.effort().cost().ifPresent(shown::add);
        outcome.effort().leadTime().ifPresent(shown::add);
        outcome.sections().forEach(section -> shown.addAll(shown(section)));
        return shown;
    }

    /** The figures that a section shows. */
    static List<FigureId> shown(Section section) {
        if (section instanceof Section.Table table) {
            return cells(table.rows());
        }
        if (section instanceof Section.Grid grid) {
            return cells(grid.cells());
        }
        if (section instanceof Section.Steps steps) {
            return steps.steps().stream()
                    .flatMap(step -> step.figures().stream())
                    .toList();
        }
        if (section instanceof Section.Timeline timeline) {
            return timeline.milestones().stream()
                    .flatMap(milestone -> Stream.concat(Stream.of(milestone.when()), milestone.until().stream()))
                    .toList();
        }
        return section instanceof Section.Chart chart
                ? chart.bars().stream().map(Section.Bar::figure).toList()
                : List.of();
    }

    private static List<FigureId> cells(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof Cell.OfFigure of ? Stream.of(of.figure()) : Stream.empty())
                .toList();
    }
}
