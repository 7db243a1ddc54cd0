// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** The few figures that matter at a first reading: what an intervention asks, and what it thought worth drawing. */
final class KeyFigures {
    private static final int INTERVENTIONS = 3;
    private static final int FIGURES = 4;

    private final Words words;
    private final Advice advice;

    KeyFigures(Words words, Advice advice) {
        this.words = words;
        this.advice = advice;
    }

    /** One line per intervention of which there is a figure, in the order of the advice. */
    List<Item> items() {
        return advice.interventions().stream()
                .flatMap(this::line)
                .limit(INTERVENTIONS)
                .map(text -> Item.of(words.of(text)))
                .toList();
    }

    private Stream<Text> line(InterventionAdvice each) {
        List<Text> figures = each.outcome().map(this::figures).orElse(List.of());
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Words.text(each.firm() ? "brief.figures.firm" : "brief.figures.provisional")
                .with("title", Words.quoted(each.assessment().profile().title()))
                .with("figures", Words.series(figures)));
    }

    private List<Text> figures(Outcome outcome) {
        Figures figures = new Figures(words, outcome);
        List<Text> shown = new ArrayList<>();
        worthAttention(outcome).forEach((id, entry) -> {
            if (figures.isDefined(id) && shown.size() < FIGURES) {
                Text figure = Words.text(entry.isPresent() ? "brief.figure.of" : "brief.figure")
                        .with("name", Words.name(figures.name(id)))
                        .with("value", Words.name(figures.value(id)));
                shown.add(entry.map(of -> figure.with("of", of)).orElse(figure));
            }
        });
        return shown;
    }

    /** The figures, those of a chart with what their bar stands for. */
    private static Map<FigureId, Optional<Text>> worthAttention(Outcome outcome) {
        Effort effort = outcome.effort();
        Map<FigureId, Optional<Text>> figures = new LinkedHashMap<>();
        Stream.of(effort.cost(), effort.time(), effort.leadTime())
                .flatMap(Optional::stream)
                .forEach(id -> figures.put(id, Optional.empty()));
        for (Section section : outcome.sections()) {
            if (section instanceof Section.Chart chart) {
                chart.bars().forEach(bar -> figures.putIfAbsent(bar.figure(), Optional.of(bar.label())));
            }
        }
        return figures;
    }
}
