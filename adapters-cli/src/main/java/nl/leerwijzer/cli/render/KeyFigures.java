// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** The few figures that matter at a first reading: what an intervention asks, and what it thought worth drawing. */
final class KeyFigures {
    private static final int INTERVENTIONS = 2;
    private static final int FIGURES = 3;

    private final Words words;
    private final Advice advice;

    KeyFigures(Words words, Advice advice) {
        this.words = words;
        this.advice = advice;
    }

    /**
     * Interventions that can go on, with a line for each figure, in the order of the advice. Those that are blocked count
     * only where there is no other.
     */
    List<Item> items() {
        List<Item> items = items(Standing.ADVISED, Standing.UNDER_WAY);
        return items.isEmpty() ? items(Standing.BLOCKED) : items;
    }

    private List<Item> items(Standing... standings) {
        return advice.interventions().stream()
                .filter(each -> List.of(standings).contains(each.assessment().standing()))
                .flatMap(this::item)
                .limit(INTERVENTIONS)
                .toList();
    }

    private Stream<Item> item(InterventionAdvice each) {
        List<Item> figures = each.outcome().map(this::figures).orElse(List.of());
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        Text title = each.assessment().profile().title();
        Text text = each.firm() ? title : Words.text("brief.provisional").with("title", title);
        return Stream.of(new Item(Mark.BULLET, Rich.of(words.line(text)), figures));
    }

    private List<Item> figures(Outcome outcome) {
        Figures figures = new Figures(words, outcome);
        List<Item> shown = new ArrayList<>();
        worthAttention(outcome).forEach((id, entry) -> {
            if (figures.isDefined(id) && shown.size() < FIGURES) {
                String name = words.capitalised(figures.name(id));
                String of =
                        entry.map(words::of).map(words -> " (" + words + ")").orElse("");
                shown.add(Item.of(name + of + ": " + figures.value(id)));
            }
        });
        return shown;
    }

    /** The figures, those of a chart with what their bar stands for. */
    private static Map<FigureId, Optional<Text>> worthAttention(Outcome outcome) {
        Effort effort = outcome.effort();
        Map<FigureId, Optional<Text>> figures = new LinkedHashMap<>();
        Stream.of(effort.cost(), effort.leadTime())
                .flatMap(Optional::stream)
                .forEach(id -> figures.put(id, Optional.empty()));
        for (Section section : outcome.sections()) {
            if (section instanceof Section.Chart chart) {
                chart.bars().forEach(bar -> figures.putIfAbsent(bar.figure(), Optional.of(bar.label())));
            }
        }
        effort.time().ifPresent(id -> figures.putIfAbsent(id, Optional.empty()));
        return figures;
    }
}
